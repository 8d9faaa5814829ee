using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

[Trait("Speed", "Slow")]
public sealed class BoundsTests(ITestOutputHelper output)
{
    private const int MostWays = 250;

    [Fact]
    public void Every_way_to_answer_the_rest_lies_inside_the_bounds() => Cases.Any.Check(output, 400, c => Inside(c.Definition, c.Sheet, 12));

    [Fact]
    public void Where_the_bounds_say_so_each_end_is_reached() => Cases.Any.Check(output, 300, c => Reached(c.Definition, c.Sheet));

    [Fact]
    public void With_everything_answered_both_ends_are_what_is_calculated() =>
        Cases.Of(Flavour.Any, (definition, random) => Sheet.Random(definition, random, 100, 0)).Check(output, 300, c =>
        {
            var sheet = Completed(c.Definition, c.Sheet, new Random(1))!;
            var allocation = c.Definition.Calculate(sheet.For(c.Definition)!);
            var bounds = c.Definition.FindBounds(sheet.For(c.Definition)!);
            Assert.DoesNotContain(bounds.Open, id => allocation.Lines.Single(l => l.Id == id).Outcome != Outcome.DoesNotApply);
            Assert.All(bounds.Lines.Zip(allocation.Lines), x =>
            {
                Assert.Equal((x.Second.Value, x.Second.Value), (x.First.Least, x.First.Greatest));
                Assert.Equal([x.Second.Outcome], x.First.Outcomes);
            });
        });

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Every_way_to_answer_the_rest_of_a_shipped_definition_lies_inside_the_bounds(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Math.Min(60, Cases.Count(30))))
        {
            Inside(definition, sheet, 20);
            Reached(definition, sheet);
        }
    }

    private static void Inside(RasDefinition definition, Sheet sheet, int ways)
    {
        var bounds = definition.FindBounds(sheet.For(definition)!);
        var random = new Random(1);
        for (var i = 0; i < ways; i++)
        {
            if (Completed(definition, sheet, random) is not { } whole) continue;
            foreach (var (line, bound) in definition.Calculate(whole.For(definition)!).Lines.Zip(bounds.Lines))
            {
                var isInside = bound.Outcomes.Contains(line.Outcome) && (line.Value is not { } value || (value >= bound.Least && value <= bound.Greatest));
                Assert.True(isInside, $"line {line.Number} is {line.Outcome} {line.Value}, outside {bound}: {string.Join(", ", bound.Outcomes)}\n{whole.Yaml}");
            }
        }
    }

    private static void Reached(RasDefinition definition, Sheet sheet)
    {
        var bounds = definition.FindBounds(sheet.For(definition)!);
        var isGiven = sheet.Values.Any(v => definition.Questions.All(q => q.Id != v.Id));
        if (!bounds.IsExact || isGiven || Ways(definition, bounds.Open) is not { } ways) return;
        var all = ways.Select(w => definition.Calculate(w.Aggregate(sheet, (s, a) => s.With(a.Id, a.Value)).Accepted(definition).For(definition)!).Lines).ToList();
        foreach (var bound in bounds.Lines)
        {
            var lines = all.Select(l => l[bound.Number - 1]).ToList();
            Assert.Equal((lines.Min(l => l.Value), lines.Max(l => l.Value)), (bound.Least, bound.Greatest));
            Assert.Equal(lines.Select(l => l.Outcome).Distinct().Order(), bound.Outcomes.Order());
        }
    }

    /// <summary>One way to answer what is open; null where a total that was given contradicts it.</summary>
    private static Sheet? Completed(RasDefinition definition, Sheet sheet, Random random)
    {
        foreach (var id in definition.FindBounds(sheet.For(definition)!).Open)
        {
            var value = definition.Questions.FirstOrDefault(q => q.Id == id) is { } question
                ? Sheet.AnswerTo(question, random)
                : Sheet.GivenFor(((OpenRas.Calculation.TotalStep)definition.Plan.Find(id)!).MayBeGiven!, random);
            var more = sheet.With(id, value).Accepted(definition);
            if (sheet.Values.Any(v => more[v.Id] is null)) return null;
            sheet = more;
        }

        return sheet;
    }

    /// <summary>Every way to answer what is open; null when they are too many to try.</summary>
    private static List<List<(string Id, string Value)>>? Ways(RasDefinition definition, IReadOnlyList<string> open)
    {
        List<List<(string, string)>> ways = [[]];
        foreach (var id in open)
        {
            if (definition.Questions.FirstOrDefault(q => q.Id == id) is not { } question) return null;
            var values = question.Number is { } range ? [.. InRange(range).Take(MostWays + 1)] : question.Answers.Select(a => a.Id).Concat(question.InBetween is { } scores ? InRange(scores).Take(MostWays + 1) : []).ToList();
            if (ways.Count * values.Count > MostWays) return null;
            ways = [.. ways.SelectMany(w => values, (w, v) => w.Append((id, v)).ToList())];
        }

        return ways;
    }

    private static IEnumerable<string> InRange(NumberRange range)
    {
        for (var number = range.From; number <= range.To; number += range.Step) yield return Numbers.Plain(number);
    }
}
