using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class StatementTests
{
    private static readonly string[] Savva = ["statement", KensingtonAndChelsea, "--answer", "points=22"];

    [Theory]
    [InlineData("paragraph")]
    [InlineData("short")]
    [InlineData("full")]
    [InlineData("easy")]
    public void It_begins_with_the_words_that_it_is_a_draft(string length) =>
        Assert.StartsWith("Draft working\n", Run([.. Savva, "--length", length]).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void It_is_short_if_nobody_says_how_long() =>
        Assert.Equal(Run([.. Savva, "--length", "short"]).Exits(0).Out, Run(Savva).Exits(0).Out);

    [Fact]
    public void HTML_is_one_page_that_needs_no_other_file()
    {
        var page = Run([.. Savva, "--format", "html"]).Exits(0).Out;

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_has_all_lines()
    {
        using var json = JsonDocument.Parse(Run([.. Savva, "--format", "json"]).Exits(0).Bytes);

        Assert.Equal(29, json.RootElement.GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public void A_transparency_record_needs_no_answers() =>
        Assert.StartsWith("Algorithmic transparency record: draft\n", Run("statement", KensingtonAndChelsea, "--record").Exits(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("leave out the answers", "--record", "--answer", "points=22")]
    [InlineData("as text or markdown", "--record", "--format", "html")]
    [InlineData("leave out --length", "--format", "json", "--length", "full")]
    [InlineData("--length cannot be `long`", "--length", "long")]
    public void What_does_not_fit_together_is_refused(string message, params string[] options) =>
        Assert.Contains(message, Run(["statement", KensingtonAndChelsea, .. options]).Exits(2).Error, StringComparison.Ordinal);
}
