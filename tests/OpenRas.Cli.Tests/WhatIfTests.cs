using System.Text.Json;
using OpenRas.Sheets;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

[Trait("Speed", "Slow")]
public sealed class WhatIfTests
{
    private static readonly string[] Sheet = ["what-if", Falling, "--answer", "day=some", "--answer", "night=3", "--answer", "family=none"];

    private static readonly string[] PriceBand =
        ["what-if", "ras-definitions/illustrative/falling-price-band-2026.yaml", "--answer", "washing=lot", "--answer", "meals=none", "--answer", "home=some", "--answer", "out=all"];

    [Fact]
    public void It_is_said_at_the_head_that_this_is_no_advice() => Assert.StartsWith(
        "Indicative amount: £180.00 a week This shows how the rules work. It is not advice to answer differently: an answer is right when it is true. ",
        System.Text.RegularExpressions.Regex.Replace(Run(Sheet).Exits(0).Out, "\\s+", " "), StringComparison.Ordinal);

    [Fact]
    public void A_changed_answer_calculates_to_what_is_said()
    {
        using var json = JsonDocument.Parse(Run([.. Sheet, "--format", "json"]).Exits(0).Bytes);

        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToList();
        Assert.NotEmpty(changes);
        foreach (var change in changes)
        {
            var answers = json.RootElement.GetProperty("now").GetProperty("answers").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetString());
            answers[change.GetProperty("question").GetString()!] = change.GetProperty("to").GetString();
            using var calculated = JsonDocument.Parse(Run(["calculate", Falling, "-", "--format", "json"], JsonSerializer.Serialize(answers)).Exits(0).Bytes);
            Assert.Equal(change.GetProperty("outcome").GetString(), calculated.RootElement.GetProperty("results")[0].GetProperty("outcome").GetString());
            Assert.Equal(change.GetProperty("value").GetString(), calculated.RootElement.GetProperty("results")[0].GetProperty("amount").GetString());
        }
    }

    [Fact]
    public void The_result_is_chosen_by_the_name_of_its_line() => Assert.StartsWith("For nights: £60.00 a week\n", Run([.. Sheet, "--result", "night-price"]).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void An_amount_to_come_to_is_looked_for() => Assert.Contains("  At least £180.00 a week\n    It is so already.\n", Run([.. Sheet, "--reach", "180"]).Exits(0).Out, StringComparison.Ordinal);

    /// <summary>Silence is no "no": where a row is not on record, nobody knows what it gives.</summary>
    [Theory]
    [InlineData("essex/ras-2011", "100", "line 2 (Price for your points): not published", "points=30")]
    [InlineData("kensington-and-chelsea/ras-2009", "300", "line 2 (Price for your points), rows \"points: 0-15\", \"points: 17-21\" and \"points: 23 and over\": not read", "points=16")]
    [InlineData("norfolk/short-breaks-primary", "7000", "line 3 (Funding for the score), row \"score: 186 and over\": not read", "score=165")]
    [InlineData("cambridgeshire/ras-2010", "100000", "line 5 (RAS amount for the score), rows \"points: 0-54\" and \"points: 56 and over\": not published", "points=55", "handover=yes", "specialist=no", "second-specialist=no")]
    public void What_is_not_on_record_is_said_where_nothing_on_record_reaches_an_amount(string file, string reach, string missing, params string[] answers)
    {
        string[] asked = ["what-if", $"ras-definitions/{file}.yaml", .. answers.SelectMany(a => new[] { "--answer", a }), "--reach", reach];

        var text = Run(asked).Exits(0).Out.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal);
        Assert.Contains($"None of the amounts on record reaches it. Not on record: {missing}.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No change of answers", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run([.. asked, "--format", "json"]).Exits(0).Bytes);
        var reaching = json.RootElement.GetProperty("reaching");
        Assert.Equal(JsonValueKind.Null, reaching.GetProperty("ways").ValueKind);
        Assert.NotEqual(0, reaching.GetProperty("withoutAmount").GetArrayLength());
    }

    [Fact]
    public void The_nearest_number_in_each_neighbouring_row_is_tried_and_no_end_is_made_up()
    {
        var text = System.Text.RegularExpressions.Regex.Replace(Run("what-if", Norfolk, "--answer", "score=165").Exits(0).Out, "\\s+", " ");

        Assert.Contains(" + £2,000.00 £6,000.00 a year 2 Score: \"171 points\" instead of \"165 2-4 points\"", text, StringComparison.Ordinal);
        Assert.Contains(" - £1,200.00 £2,800.00 a year 2 Score: \"160 points\" instead of \"165 2, 3 points\"", text, StringComparison.Ordinal);
        Assert.Contains(" not read 2 Score: \"186 points\" instead of \"165 2-4 points\"", text, StringComparison.Ordinal);
        Assert.Contains("the lowest, and the first after which nothing changes.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("187", text, StringComparison.Ordinal);
    }

    /// <summary>While it is not known whether there is a safeguarding concern, either row may hold, and 170 is next to both.</summary>
    [Fact]
    public void An_edge_is_there_whatever_another_answer_would_be()
    {
        using var json = JsonDocument.Parse(Run("what-if", Norfolk, "--answer", "score=169", "--result", "route", "--format", "json").Exits(0).Bytes);

        var edge = Assert.Single(json.RootElement.GetProperty("edges").EnumerateArray());
        Assert.Equal("score: under 170, safeguarding: no; or score: under 170, safeguarding: yes", edge.GetProperty("row").GetString());
        Assert.Equal(("170", "score: 170"), (edge.GetProperty("up").GetString(), edge.GetProperty("rowAbove").GetString()));
        Assert.Equal(JsonValueKind.Null, edge.GetProperty("down").ValueKind);
    }

    [Fact]
    public void Where_every_amount_is_on_record_none_is_none()
    {
        using var json = JsonDocument.Parse(Run([.. PriceBand, "--reach", "400", "--format", "json"]).Exits(0).Bytes);

        Assert.Contains("    No change of answers reaches it.\n", Run([.. PriceBand, "--reach", "400"]).Exits(0).Out, StringComparison.Ordinal);
        Assert.Equal("0", json.RootElement.GetProperty("reaching").GetProperty("ways").GetString());
    }

    [Theory]
    [InlineData("1000", "1,000.00")]
    [InlineData("1,000", "1,000.00")]
    [InlineData("£1,000", "1,000.00")]
    [InlineData("£ 1,000.50", "1,000.50")]
    [InlineData("£150 a week", "150.00")]
    [InlineData("£150 per week", "150.00")]
    [InlineData("150 a week", "150.00")]
    public void An_amount_is_read_as_people_write_it(string written, string amount) =>
        Assert.Contains($"  At least £{amount} a week\n", Run([.. Sheet, "--reach", written]).Exits(0).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("`£150 a month` has another unit than \"Indicative amount\"; write an amount in £ a week", "£150 a month")]
    [InlineData("`20 points` has another unit than \"Indicative amount\"; write an amount in £ a week", "20 points")]
    [InlineData("`£500 a week` has another unit than \"Equipment\"; write an amount in £ once", "£500 a week", "--result", "equipment")]
    [InlineData("\"Who visits\" gives words and not an amount; choose another result with --result", "500", "--result", "worker")]
    public void An_amount_in_another_unit_is_refused_and_never_changed_into_it(string message, string reach, params string[] more)
    {
        var ran = Run([.. Sheet, "--reach", reach, .. more]).Exits(1);

        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Theory]
    [InlineData("ewca-civ-2010-1209-july-2009", "People decided on £170.45 a week for \"Indicative amount\". That is not calculated here.")]
    public void What_people_decided_stands_beside_what_is_calculated(string file, string decided)
    {
        string[] asked = ["what-if", "ras-definitions/kensington-and-chelsea/ras-2009.yaml", $"ras-definitions/kensington-and-chelsea/{file}.case.yaml"];

        Assert.StartsWith($"Indicative amount: £82.91 a week\n{decided}\n", Run(asked).Exits(0).Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run([.. asked, "--format", "json"]).Exits(0).Bytes);
        Assert.Equal(decided, json.RootElement.GetProperty("notices")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void While_there_is_no_amount_it_is_said_what_it_waits_for()
    {
        var text = Run("what-if", "ras-definitions/illustrative/borsetshire-2026.yaml", "--answer", "group=older").Exits(0).Out;

        Assert.Matches("\n  no amount until line 3 \\(Eating and +2   Washing: .*\n  drinking\\) is answered ", text);
        Assert.Contains("Whatever other answer was tried on lines 1, 3-8, it is still no amount until line 2 (Washing) is answered.", System.Text.RegularExpressions.Regex.Replace(text, "\\s+", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_that_must_be_given_and_is_not_is_tried_like_a_question() =>
        Assert.Contains("      2   Score: \"0 points\" instead of no answer", Run("what-if", Norfolk).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void Who_does_not_meet_a_test_is_not_eligible_and_no_line_is_named_instead()
    {
        var text = Run("what-if", "ras-definitions/lewisham/targeted-short-breaks.yaml", "--answer", "under-18=yes", "--answer", "borough=yes", "--answer", "diagnosed=yes", "--answer", "specialist=no", "--answer", "higher-rate=yes").Exits(0).Out;

        Assert.Contains(" not eligible ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not worked out", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_answer_changes_anything_none_is_called_other() =>
        Assert.Contains("  No other answer that was tried on line 1 changes \"Price for your points\".\n", Run("what-if", "ras-definitions/essex/ras-2011.yaml", "--answer", "points=30").Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void Ways_that_are_as_near_as_each_other_are_counted() =>
        Assert.Contains("    1 answer, in 6 ways. This is one of the 3 that change answers by the fewest levels:\n", Run(PriceBand).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void The_one_caution_stands_again_where_other_answers_are_listed() =>
        Assert.Contains("amount asked for\n  An answer is right when it is true.\n\n  At least £60.00", Run([.. Sheet, "--reach", "60"]).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void Markdown_has_a_table_of_the_changes() => Assert.Contains("\n| \\- £24.50 | £155.50 a week | 1 |", Run([.. Sheet, "--format", "markdown"]).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void A_result_that_is_not_there_is_answered_with_those_that_are()
    {
        var ran = Run([.. Sheet, "--result", "amount"]).Exits(1);

        Assert.Contains("there is no result `amount`; the results are budget, night-price, equipment, worker", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Theory]
    [InlineData("ras-definitions/kent/ras-2011.yaml", "has no form")]
    [InlineData("nowhere.yaml", "RAS1001")]
    public void A_definition_without_a_form_and_one_that_is_not_there_exit_1(string path, string message)
    {
        var ran = Run("what-if", path).Exits(1);

        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_wrong_answer_is_a_diagnostic() => Assert.Contains("error RAS", Run("what-if", Falling, "--answer", "day=much").Exits(1).Error, StringComparison.Ordinal);
}
