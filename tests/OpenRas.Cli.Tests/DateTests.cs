using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class DateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("2025-04-01", "£100.00 a week")]
    [InlineData("2026-03-31", "£100.00 a week")]
    [InlineData("2026-04-01", "£103.50 a week")]
    public void A_day_chooses_the_version_in_force_from_a_folder(string day, string amount)
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "scheme: scheme-2025");

        Assert.StartsWith($"Indicative amount: {amount}", Run("calculate", folder.Path, "--on", day).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_every_version_of_a_folder_exits_1()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "scheme: scheme-2025");

        var ran = Run("calculate", folder.Path, "--on", "2024-01-01").Exits(1);

        Assert.Contains("error RAS5002: no version of `scheme-2025` is in force on 2024-01-01", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_folder_of_several_definitions_needs_a_day()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50");

        var ran = Run("calculate", folder.Path).Exits(2);

        Assert.Contains("is a folder of 2 definitions; add --on yyyy-MM-dd", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_folder_of_two_schemes_needs_the_name_of_one()
    {
        folder.WriteScheme("adults-2025", "2025-04-01", "100.00", "scheme: adults");
        folder.WriteScheme("adults-2026", "2026-04-01", "103.50", "scheme: adults");
        folder.WriteScheme("children", "2025-04-01", "40.00");

        var open = Run("calculate", folder.Path, "--on", "2026-05-01").Exits(1);

        Assert.Contains("error RAS5005", open.Error, StringComparison.Ordinal);
        Assert.Contains("Name one of them: `adults` and `children`.", open.Error, StringComparison.Ordinal);
        Assert.StartsWith("Indicative amount: £103.50", Run("calculate", folder.Path, "--on", "2026-05-01", "--scheme", "adults").Exits(0).Out, StringComparison.Ordinal);
        Assert.Contains("error RAS5006", Run("calculate", folder.Path, "--on", "2026-05-01", "--scheme", "elders").Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_is_named_with_a_folder_and_a_day()
    {
        Assert.Contains("is not a folder, so --scheme has nothing to choose from", Run("calculate", Borsetshire, "--on", "2026-05-01", "--scheme", "adults").Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("--scheme needs a day", Run("calculate", folder.Path, "--scheme", "adults").Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_one_definition_needs_no_day()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");

        Assert.StartsWith("Indicative amount: £100.00 a week", Run("calculate", folder.Path).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_bad_version_is_refused_even_where_another_is_in_force()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        var bad = folder.Write("scheme-2026.yaml", "format: 1\n");

        var ran = Run("calculate", folder.Path, "--on", "2025-04-01").Exits(1);

        Assert.StartsWith($"{bad}:1:1: error", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void Warnings_stand_on_standard_error_and_only_for_the_version_chosen()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00", "note: Cut #2 of it");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "scheme: scheme-2025");

        var older = Run("calculate", folder.Path, "--on", "2025-04-01").Exits(0);
        var newer = Run("calculate", folder.Path, "--on", "2026-04-01").Exits(0);

        Assert.StartsWith($"{folder.Path}/scheme-2025.yaml:14:", older.Error, StringComparison.Ordinal);
        Assert.Contains("warning RAS1017", older.Error, StringComparison.Ordinal);
        Assert.StartsWith("Indicative amount: £100.00", older.Out, StringComparison.Ordinal);
        Assert.Empty(newer.Error);
    }

    [Fact]
    public void A_day_outside_is_refused_at_the_place_that_says_so()
    {
        var ran = Run("calculate", Borsetshire, "--on", "2020-01-01").Exits(1);

        Assert.StartsWith($"{Borsetshire}:13:19: error RAS5001", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_day_outside_can_be_asked_for_and_the_form_says_so()
    {
        var ran = Run("calculate", Borsetshire, "--on", "2020-01-01", "--even-outside").Exits(0);

        Assert.Contains("This is calculated for 1 January 2020, when these rules are not in force", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_wrong_day_and_a_wrong_answer_are_reported_at_once()
    {
        var ran = Run("calculate", Borsetshire, "--on", "2020-01-01", "--answer", "grup=older").Exits(1);

        Assert.Contains("RAS5001", ran.Error, StringComparison.Ordinal);
        Assert.Contains("RAS4001", ran.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
