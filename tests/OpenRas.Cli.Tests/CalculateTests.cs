using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class CalculateTests
{
    [Theory]
    [InlineData("16", "£82.91 a week")]
    [InlineData("22", "£112.21 a week")]
    public void A_score_with_a_known_row_gives_its_amount(string points, string amount)
    {
        var ran = Run("calculate", KensingtonAndChelsea, "--answer", $"points={points}").Exits(0);

        Assert.StartsWith($"Indicative amount: {amount}\n", ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_score_between_two_known_rows_has_no_amount_and_exits_0()
    {
        var ran = Run("calculate", KensingtonAndChelsea, "--answer", "points=17").Exits(0);

        Assert.StartsWith("Indicative amount: no amount, because line 2 (Price for your points) is not read", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.Contains("line 1 is 17, in 17-21: not read in any source we opened", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.DoesNotContain("£", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_waits_for_an_answer_says_so_beside_one_that_does_not()
    {
        var ran = Run("calculate", Norfolk, "--answer", "score=116").Exits(0);

        Assert.Contains("Short breaks: £1,000.00 a year\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Who decides: not determined until line 1 (Is there a safeguarding concern?) is answered", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_answers_give_one_amount()
    {
        var ran = Run("calculate", Devon, "--answer", "home=residential", "--answer", "hours=34").Exits(0);

        Assert.StartsWith("Weekly fee: £877.44 a week", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_answers_the_form_says_what_is_not_answered()
    {
        var ran = Run("calculate", Devon).Exits(0);

        Assert.StartsWith("Weekly fee: can still be £396.00 to £2,792.88 a week", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_has_the_result_and_a_table()
    {
        var ran = Run("calculate", KensingtonAndChelsea, "--answer", "points=16", "--format", "markdown").Exits(0);

        Assert.StartsWith("**Indicative amount:** £82.91 a week", ran.Out, StringComparison.Ordinal);
        Assert.Contains("| 2 | Price for your points |", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_can_be_parsed_and_has_no_byte_order_mark()
    {
        var ran = Run("calculate", KensingtonAndChelsea, "--answer", "points=16", "--format", "json").Exits(0);

        using var json = System.Text.Json.JsonDocument.Parse(ran.Bytes);
        Assert.Equal((byte)'{', ran.Bytes[0]);
        Assert.Equal("82.91", json.RootElement.GetProperty("results")[0].GetProperty("amount").GetString());
    }

    [Fact]
    public void A_case_prints_the_calculated_figure_and_what_people_made_of_it()
    {
        var ran = Run("calculate", KensingtonAndChelsea, "--answers", "ras-definitions/kensington-and-chelsea/ewca-civ-2010-1209-november-2009.case.yaml").Exits(0);

        Assert.StartsWith("Indicative amount: £112.21 a week, as calculated; £170.45 a week, as people decided", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.Contains("+ £29.81 £142.02 a week by: not read in any source we opened; on: 2009 We have read no reason.", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.Contains("The final amount is £58.24 more than the calculated amount. We have read no reason for these changes (2 of 2).", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_single_answer_beside_a_case_loses_nothing_of_it()
    {
        var ran = Run(["calculate", KensingtonAndChelsea, "-", "--answer", "points=22"], "final: { amount: 170.45, by: unread, reason: unread }").Exits(0);

        Assert.Contains("final + £58.24 £170.45 a week", System.Text.RegularExpressions.Regex.Replace(ran.Out, "\\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_name_is_answered_with_the_nearest_one()
    {
        var ran = Run("calculate", KensingtonAndChelsea, "--answer", "point=16").Exits(1);

        Assert.Contains("error RAS4001: there is no question `point`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `points`?", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_definition_that_is_not_there_exits_1()
    {
        var ran = Run("calculate", "nowhere.yaml", "--answer", "points=16").Exits(1);

        Assert.StartsWith("nowhere.yaml: error RAS1001", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }
}
