using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Rendering;

/// <summary>What is written once may be printed many times, so neither a message nor a form grows beyond what can be read.</summary>
[Collection(nameof(Alone))]
public sealed class LongWordsTests
{
    private const string Nights = "questions:\n  - { id: nights, ask: N, counts: need, number: { from: 0, to: 9999, step: 1 }, unit: points }\n";
    private const string Price = "  - { figure: price, label: P, value: £1 a week }\n";
    private const string Results = "results:\n  - { line: price, label: P, for: person }\n";

    [Fact]
    public void A_message_does_not_repeat_a_word_of_a_million_letters()
    {
        var definition = Small.Load($"{Nights}form:\n{Price}{Results}").OrThrow();
        var word = new string('9', 900_000);

        foreach (var found in new[] { definition.CheckAnswers(("nights", word)), definition.CheckAnswers((word, "1")), definition.ParseAnswers($"nights: {word}"), definition.ParseAnswers($"{{\"nights\": {word}}}"), definition.ParseAnswers($"{{\"{word}\": 1}}") })
            Assert.InRange(found.Diagnostics.ToText().Length, 1, 5_000);
    }

    [Fact]
    public void A_product_that_does_not_cancel_is_not_quoted_in_full()
    {
        var loaded = Small.Load($"{Nights}form:\n  - {{ multiply: m, label: M, times: [{string.Join(", ", Enumerable.Repeat("nights", 40_000))}] }}\n{Price}{Results}");

        Assert.Contains(loaded.Diagnostics, d => d.Code == "RAS3008");
        Assert.InRange(loaded.Diagnostics.ToText().Length, 1, 5_000);
    }

    [Fact]
    public void A_product_of_fifty_thousand_numbers_of_things_is_checked_in_one_pass()
    {
        InTime.Run(() => Small.Load($"{Nights}form:\n  - {{ multiply: m, label: M, times: [nights, {string.Join(", ", Enumerable.Repeat("1 number of people", 40_000))}] }}\n{Price}{Results}"));
    }

    [Fact]
    public void Rows_of_hundreds_of_numbers_are_tried_without_a_hang()
    {
        var rows = string.Concat(Enumerable.Range(0, 480).Select(i => $"      - {{ nights: [{string.Join(", ", Enumerable.Range(0, 200).Select(j => ((i * 37) + (j * 2)) % 9_999))}], gives: 1 }}\n"));

        Assert.False(InTime.Run(() => Small.Load($"{Nights}form:\n  - table: price\n    label: P\n    unit: £ a week\n    rows:\n{rows}{Results}")).IsOk);
    }

    [Fact]
    public void A_form_with_the_longest_labels_and_the_most_parts_can_be_printed()
    {
        var label = string.Concat(Enumerable.Repeat("long ", 390));
        var add = string.Join(", ", Enumerable.Repeat("nights", 500));
        var totals = string.Concat(Enumerable.Range(0, 10).Select(i => $"  - {{ total: t{i}, label: T, add: [{add}] }}\n"));
        var definition = Small.Load($"{Nights.Replace("ask: N", $"ask: \"{label}\"", StringComparison.Ordinal)}form:\n{totals}{Price}{Results}").OrThrow();

        var allocation = definition.Calculate(definition.CheckAnswers(("nights", "7")).OrThrow());

        Assert.NotEmpty(InTime.Run(() => allocation.ToText() + allocation.ToMarkdown() + allocation.ToJson()));
    }

    [Fact]
    public void A_long_working_is_wrapped_in_one_pass()
    {
        var definition = Small.Load($"form:\n{Price}  - {{ multiply: m, label: M, times: [{string.Join(", ", Enumerable.Repeat("1 number of people", 40_000))}] }}\n{Results}").OrThrow();

        Assert.NotEmpty(InTime.Run(() => definition.Calculate(definition.CheckAnswers().OrThrow()).ToText()));
    }

    [Fact]
    public void A_file_name_does_not_steer_a_terminal()
    {
        var found = RasDefinition.Parse("", "a\e[31m\u202Eb.yaml").Diagnostics;

        Assert.StartsWith("a\uFFFD[31m\uFFFDb.yaml: error", found[0].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', found.ToText());
        Assert.Equal("a\e[31m\u202Eb.yaml", found[0].File);
    }

    /// <summary>However the bands of a list lie, a number is in them where it is in one of them.</summary>
    [Fact]
    public void Bands_that_meet_or_overlap_hold_what_each_of_them_holds()
    {
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            Band[] bands = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => new Band(End(), random.Next(2) == 0, End(), random.Next(2) == 0))];
            var test = new BandTest(bands, "");
            for (var value = -1m; value <= 9; value += 0.5m) Assert.True(test.Contains(value) == Array.Exists(bands, b => b.Contains(value)), $"{value} in {string.Join(", ", bands)}");
        }

        decimal? End() => random.Next(6) == 0 ? null : random.Next(0, 9);
    }
}
