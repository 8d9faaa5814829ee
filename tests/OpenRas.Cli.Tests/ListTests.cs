using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class ListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Without_a_folder_the_definitions_of_the_repository_are_listed()
    {
        var ran = Run("list").Exits(0);

        Assert.Matches("^id +authority +title +status +disclosure +as at +in force +version +file\n", ran.Out);
        Assert.Matches($"\nkensington-chelsea-2009 +Royal Borough of Kensington and Chelsea +Resource allocation system 2009 +historic +partial +2009 +unknown +2009 +{KensingtonAndChelsea}\n", ran.Out);
    }

    [Fact]
    public void A_file_that_does_not_load_is_listed_with_its_errors()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.Write("scheme-2026.yaml", "- one\n");

        var ran = Run("list", folder.Path).Exits(1);

        Assert.Matches("\n- +- +- +1 error +- +- +- +- +.*/scheme-2026\\.yaml\n", ran.Out);
        Assert.Contains("scheme-2025 ", ran.Out, StringComparison.Ordinal);
        Assert.Contains("/scheme-2026.yaml:1:1: error", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_says_when_what_is_in_use_was_last_checked_and_when_what_was_published_was()
    {
        var ran = Run("list").Exits(0);

        Assert.Matches("\nnorfolk-short-breaks-primary .* in use, last checked 2026-11 +partial ", ran.Out);
        Assert.Matches("\noxfordshire-carers-personal-budget-2017 .* published 2017-04, not checked since +partial ", ran.Out);
        Assert.Matches("\nlewisham-targeted-short-breaks .* published, not checked since +partial ", ran.Out);
        Assert.Matches("\neast-sussex-ras-2012 .* historic +unread +2012/13 ", ran.Out);
    }

    [Fact]
    public void The_list_can_be_had_as_json()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00", "version: 2025/26");

        using var json = JsonDocument.Parse(Run("list", folder.Path, "--format", "json").Exits(0).Bytes);

        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("scheme-2025", only.GetProperty("id").GetString());
        Assert.Equal("in-use", only.GetProperty("status").GetString());
        Assert.Equal("2026-11", only.GetProperty("checked").GetString());
        Assert.Equal("from 2025-04-01", only.GetProperty("inForce").GetString());
        Assert.Equal("2025/26", only.GetProperty("version").GetString());
    }

    [Fact]
    public void The_list_says_that_a_council_replied_and_who_approved_a_file()
    {
        const string stands = "sources: { letter: { title: A letter } }\n"
            + "approved-by: { role: Cabinet, on: 2026-11-20 }\nreply: { on: 2026-12, said: It is right, source: letter }";
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00", stands);

        Assert.Contains(" in use, last checked 2026-11; authority replied 2026-12 ", Run("list", folder.Path).Exits(0).Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run("list", folder.Path, "--format", "json").Exits(0).Bytes);
        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("Cabinet", only.GetProperty("approvedBy").GetString());
        Assert.Equal("2026-11-20", only.GetProperty("approvedOn").GetString());
        Assert.Equal("2026-12", only.GetProperty("repliedOn").GetString());
    }

    [Fact]
    public void A_folder_that_is_not_there_exits_1()
    {
        Assert.StartsWith("nowhere: error RAS1001", Run("list", "nowhere").Exits(1).Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
