using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class ListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Where_no_folder_is_named_and_the_usual_one_is_not_there_it_is_said_what_to_do()
    {
        var ran = RunIn(folder.Path, ["list"]).Exits(1);

        Assert.Equal(
            "ras: error: there is no folder `ras-definitions` here\n   help: Name a folder of definitions: ras list FOLDER. `ras-definitions` comes with the source of OpenRas.\n", ran.Error);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void Without_a_folder_the_definitions_of_the_repository_are_listed() =>
        Assert.Contains($"""

            kensington-chelsea-2009
              Royal Borough of Kensington and Chelsea: Resource allocation system 2009
              for: not stated; kind: resource-allocation; status: historic; disclosure: partial; as at: 2009;
                in force: unknown; version: 2009
              {KensingtonAndChelsea}

            """, Run("list").Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void No_line_is_longer_than_100_letters_and_nothing_is_cut()
    {
        var lines = Run("list").Exits(0).Out.Split('\n');
        using var json = JsonDocument.Parse(Run("list", "--format", "json").Exits(0).Bytes);
        string[] ids = [.. json.RootElement.EnumerateArray().Select(d => d.GetProperty("id").GetString()!)];

        Assert.All(lines, l => Assert.InRange(l.Length, 0, 100));
        Assert.All(ids, id => Assert.Contains(id, lines));
    }

    [Fact]
    public void A_file_that_does_not_load_is_listed_with_its_errors_whatever_is_looked_for()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.Write("scheme-2026.yaml", "- one\n");

        var ran = Run("list", folder.Path, "--word", "nothing of the kind").Exits(1);

        Assert.Equal($"{folder.Path}/scheme-2026.yaml: 1 error\n\n1 of 2 definitions\n", ran.Out);
        Assert.Contains("/scheme-2026.yaml:1:1: error", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("norfolk-short-breaks-primary", "status: in use, last checked 2026-11; disclosure: partial; ")]
    [InlineData("oxfordshire-carers-personal-budget-2017", "status: published 2017-04, not checked since; disclosure: partial;")]
    [InlineData("lewisham-targeted-short-breaks", "status: published, not checked since; disclosure: partial; ")]
    [InlineData("east-sussex-ras-2012", "status: historic; disclosure: unread; as at: 2012/13;")]
    public void The_list_says_when_what_is_in_use_was_last_checked_and_when_what_was_published_was(string id, string said) =>
        Assert.Contains(said, OnOneLine(Run("list", "--word", id).Exits(0).Out), StringComparison.Ordinal);

    [Theory]
    [InlineData("norfolk-short-breaks-primary", "for: children; kind: short-breaks; ")]
    [InlineData("moray-ras-2015", "for: adults; kind: resource-allocation; ")]
    [InlineData("oxfordshire-carers-personal-budget-2017", "for: carers; kind: carers-budget; ")]
    [InlineData("borsetshire-adult-social-care-2026", "for: adults, carers; kind: resource-allocation; ")]
    [InlineData("devon-care-home-fees-2023-24", "for: not stated; kind: care-home-fees; ")]
    [InlineData("minnesota-cdcs-2026", "for: not stated; status: ")]
    public void The_list_says_whom_a_scheme_is_for_and_of_what_kind_it_is_where_the_file_says_so(string id, string said) =>
        Assert.Contains($"\n  {said}", Run("list", "--word", id).Exits(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("norfolk-short-breaks-primary norfolk-short-breaks-secondary", "--authority", "norfolk")]
    [InlineData("hackney-short-breaks-2021-22 hackney-short-breaks-2022-23 hackney-short-breaks-2024-25", "--word", "HACKNEY-short")]
    [InlineData("norfolk-short-breaks-primary norfolk-short-breaks-secondary", "--status", "in-use")]
    [InlineData("devon-care-home-fees-2023-24 devon-care-home-fees-2024-25", "--kind", "care-home-fees")]
    [InlineData("derbyshire-carers-personal-budget-2017 halton-carers-direct-payment-2015 oxfordshire-carers-personal-budget-2017", "--for", "carers", "--status", "published")]
    [InlineData("north-yorkshire-childrens-2016", "--for", "children", "--word", "questionnaire")]
    [InlineData("", "--for", "children", "--kind", "care-home-fees")]
    public void Only_definitions_that_have_all_that_is_looked_for_are_listed(string ids, params string[] options)
    {
        using var json = JsonDocument.Parse(Run(["list", .. options, "--format", "json"]).Exits(0).Bytes);

        Assert.Equal(ids, string.Join(' ', json.RootElement.EnumerateArray().Select(d => d.GetProperty("id").GetString())));
    }

    [Fact]
    public void The_list_says_how_many_of_how_many_it_found() =>
        Assert.Matches("\n\n2 of [0-9]+ definitions\n$", Run("list", "--authority", "norfolk").Exits(0).Out);

    [Fact]
    public void The_list_can_be_had_as_json()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00", "version: 2025/26\nscheme-kind: short-breaks\nscheme-for: [children, adults]");

        using var json = JsonDocument.Parse(Run("list", folder.Path, "--format", "json").Exits(0).Bytes);

        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("scheme-2025", only.GetProperty("id").GetString());
        Assert.Equal("in-use", only.GetProperty("status").GetString());
        Assert.Equal("2026-11", only.GetProperty("checked").GetString());
        Assert.Equal("from 2025-04-01", only.GetProperty("inForce").GetString());
        Assert.Equal("2025/26", only.GetProperty("version").GetString());
        Assert.Equal("short-breaks", only.GetProperty("kind").GetString());
        Assert.Equal("adults, children", only.GetProperty("for").GetString());
    }

    [Fact]
    public void The_list_says_that_a_council_replied_and_who_approved_a_file()
    {
        const string stands = "sources: { letter: { title: A letter } }\n"
            + "approved-by: { role: Cabinet, on: 2026-11-20 }\nreply: { on: 2026-12, said: It is right, source: letter }";
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00", stands);

        Assert.Contains("status: in use, last checked 2026-11; authority replied 2026-12; ", OnOneLine(Run("list", folder.Path).Exits(0).Out), StringComparison.Ordinal);
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

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => folder.Dispose();
}
