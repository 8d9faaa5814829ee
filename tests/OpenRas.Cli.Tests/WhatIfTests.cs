using System.Text.Json;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

public sealed class WhatIfTests
{
    private static readonly string[] Sheet = ["what-if", Falling, "--answer", "day=some", "--answer", "night=3", "--answer", "family=none"];

    [Fact]
    public void It_is_said_at_the_head_that_this_is_no_advice()
    {
        var ran = Run(Sheet).Exits(0);

        Assert.StartsWith("Indicative amount: £180.00 a week\nHow the rules work, and no advice to answer differently: an answer is right when it is true.\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\nWITHDRAWN: ", ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void A_changed_answer_calculates_to_what_is_said()
    {
        using var json = JsonDocument.Parse(Run([.. Sheet, "--format", "json"]).Exits(0).Bytes);

        foreach (var change in json.RootElement.GetProperty("changes").EnumerateArray())
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
    public void An_amount_to_come_to_is_looked_for() => Assert.Contains("  £180.00 a week or more\n    It is so already.\n", Run([.. Sheet, "--reach", "180"]).Exits(0).Out, StringComparison.Ordinal);

    [Fact]
    public void Markdown_has_a_table_of_the_changes() => Assert.Contains("\n| - £24.50 | £155.50 a week | 1 |".Replace("| -", "| \\-", StringComparison.Ordinal), Run([.. Sheet, "--format", "markdown"]).Exits(0).Out, StringComparison.Ordinal);

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
