using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Kept;
using OpenRas.Tests.Properties;
using Xunit.Abstractions;

namespace OpenRas.Tests.Kept;

/// <summary>Lines that are taken again are the lines that would be made anew.</summary>
public sealed class KeptLinesTests(ITestOutputHelper output)
{
    [Fact]
    public void A_form_of_kept_lines_is_filled_as_the_evaluator_fills_it() =>
        Cases.Any.Check(output, 300, c =>
        {
            foreach (var sheet in Sheets(c.Definition).Append(c.Sheet)) AreFilledAlike(c.Definition, sheet.For(c.Definition));
        });

    [Fact]
    public void Text_as_UTF_8_is_the_text() =>
        Cases.Any.Check(output, 50, c =>
        {
            var bytes = new System.Buffers.ArrayBufferWriter<byte>();
            c.Allocation.WriteText(bytes);
            Assert.Equal(c.Allocation.ToText(), System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan));
        });

    [Fact]
    public void A_kept_line_says_what_a_new_one_says() =>
        Cases.Any.Check(output, 100, c =>
        {
            var worn = c.Definition;
            foreach (var sheet in Sheets(worn)) _ = sheet.For(worn) is { } answers ? worn.Calculate(answers).ToJson() : "";
            Assert.Equal(Afresh(c.Allocation), c.Allocation.ToText() + c.Allocation.ToJson());
        });

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_shipped_definition_keeps_lines_and_says_the_same(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(30)))
        {
            var form = definition.Calculate(sheet.For(definition)!);
            AreFilledAlike(definition, form.Answers);
            Assert.Equal(Afresh(form), form.ToText() + form.ToJson());
        }
    }

    [Fact]
    public void A_line_that_was_filled_so_before_is_the_same_line()
    {
        var ras = RasDefinition.Load(Repository.PathOf("ras-definitions/illustrative/borsetshire-2026.yaml")).OrThrow();
        var sheet = Shipped.Sheets(ras, 1).First();
        var (one, other) = (ras.Calculate(sheet.For(ras)!), ras.Calculate(sheet.For(ras)!));

        Assert.Contains(one.Lines.Zip(other.Lines), l => l.First.Number > ras.Questions.Count && ReferenceEquals(l.First, l.Second));
    }

    [Fact]
    public async Task Two_definitions_are_calculated_by_many_threads_at_once()
    {
        string[] files = ["ras-definitions/illustrative/borsetshire-2026.yaml", "ras-definitions/illustrative/adult-social-care-2026.yaml"];
        var definitions = files.Select(Shipped.Load).ToList();
        var sheets = definitions.Select(d => Shipped.Sheets(d, 200).ToList()).ToList();
        var expected = files.Select((f, i) => sheets[i].Select(s => Alone(f, s)).ToList()).ToList();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var (which, at) = ((thread + i) % 2, (i * 7 + thread) % 200);
                Assert.Equal(expected[which][at], Said(definitions[which].Calculate(sheets[which][at].For(definitions[which])!)));
            }
        })));

        static string Alone(string file, Sheet sheet)
        {
            var ras = Shipped.Load(file);
            return Said(ras.Calculate(sheet.For(ras)!));
        }

        static string Said(Allocation form) => string.Join('\n', form.Lines.Select(l => $"{l} {l.Working}"));
    }

    [Fact]
    public void Answers_that_are_read_at_once_are_those_that_are_read_with_care() =>
        Cases.Any.Check(output, 300, c =>
        {
            foreach (var sheet in Sheets(c.Definition).Append(c.Sheet))
            {
                (string Id, string Value)[] said = [.. sheet.Values];
                var (one, other) = (c.Definition.CheckAnswers(said), c.Definition.Answered(said, Acts.None));
                Assert.Equal(other.Diagnostics.Select(d => d.ToText()), one.Diagnostics.Select(d => d.ToText()));
                if (!one.TryGet(out var plain) || !other.TryGet(out var careful)) continue;
                Assert.Equal(careful.Entries, plain.Entries);
                Assert.Equal(careful.Values, plain.Values);
            }
        });

    [Theory]
    [InlineData("home: own, hours: 11")]
    [InlineData("home: care, wash: all")]
    [InlineData("home: own, home: own")]
    [InlineData("price: 4")]
    [InlineData("home: owned")]
    public void What_is_wrong_with_answers_is_said_with_care(string written)
    {
        var ras = Small.Load("""
            questions:
              - { id: home, ask: Home, counts: circumstance, answers: [{ id: own, text: Own }, { id: care, text: Care home }] }
              - { id: wash, ask: Washing, counts: need, ask-only: { home: own }, unanswered: none, answers: [{ id: none, text: None, points: 0 }, { id: all, text: All of it, points: 8 }] }
              - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 10, step: 1 }, unit: hours a week }
            form:
              - { multiply: price, label: Price, times: [hours, £10 an hour] }
            results:
              - { line: price, label: Amount, for: person }
            """).OrThrow();
        (string, string)[] answers = [.. written.Split(", ").Select(a => a.Split(": ")).Select(a => (a[0], a[1]))];

        Assert.Equal(ras.Answered(answers, Acts.None).Diagnostics.ToText(), ras.CheckAnswers(answers).Diagnostics.ToText());
        Assert.NotEmpty(ras.CheckAnswers(answers).Diagnostics);
    }

    /// <summary>The same form with every line made for it alone.</summary>
    private static string Afresh(Allocation form)
    {
        var definition = RasDefinition.Parse(form.Definition.Text.Text, form.Definition.Text.Name).OrThrow();
        var fresh = definition.Calculate(definition.CheckAnswers([.. form.Answers.Values.Select(v => (v.Key, v.Value))]).OrThrow());
        return fresh.ToText() + fresh.ToJson();
    }

    private static IEnumerable<Sheet> Sheets(RasDefinition definition)
    {
        var random = new Random(3);
        for (var i = 0; i < 12; i++) yield return Sheet.Random(definition, random, i % 2 == 0 ? 100 : 70, 30);
    }

    /// <summary>Figures with their last nought, too: what a form gives must not depend on which forms came before.</summary>
    private static void AreFilledAlike(RasDefinition definition, AnswerSet? answers)
    {
        if (answers is null) return;
        var cells = Evaluator.Run(definition.Plan, answers.Entries);
        var lines = definition.Calculate(answers).Lines;
        Assert.Equal(cells.Select(Bits), lines.Select(l => Bits(l.Filled.Fill)));

        static (Fill, int) Bits(Fill fill) => (fill, fill.Value.Scale);
    }
}
