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
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "supersedes: scheme-2025");

        Assert.StartsWith($"Indicative amount: {amount}", Run("calculate", folder.Path, "--on", day).Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_every_version_of_a_folder_exits_1()
    {
        folder.WriteScheme("scheme-2025", "2025-04-01", "100.00");
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "supersedes: scheme-2025");

        var ran = Run("calculate", folder.Path, "--on", "2024-01-01").Exits(1);

        Assert.Contains("error RAS5002: no definition here is in force on 2024-01-01", ran.Error, StringComparison.Ordinal);
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
        folder.WriteScheme("scheme-2026", "2026-04-01", "103.50", "supersedes: scheme-2025");

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

        Assert.StartsWith($"{Borsetshire}:11:19: error RAS5001", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_day_outside_can_be_asked_for_and_the_form_says_so()
    {
        var ran = Run("calculate", Borsetshire, "--on", "2020-01-01", "--even-outside").Exits(0);

        Assert.Contains("Calculated for 2020-01-01, a day on which these rules are not in force", ran.Out, StringComparison.Ordinal);
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
