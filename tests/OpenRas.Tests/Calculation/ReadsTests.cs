using System.Collections;
using System.Reflection;
using OpenRas.Calculation;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Calculation;

/// <summary>What a step looks at is worked out from the step, and is what is printed of it.</summary>
[Trait("Speed", "Slow")]
public sealed class ReadsTests
{
    /// <summary>Properties by which a step, or a part of one, names a line.</summary>
    private static readonly string[] Naming = ["Step", "Of", "By", "StraightLine"];

    [Fact]
    public void Every_line_that_a_shipped_step_names_is_printed_and_no_other() =>
        Assert.All(Shipped.Files, file => Agree(Shipped.Load(file)));

    [Fact]
    public void Every_line_that_a_made_step_names_is_printed_and_no_other() =>
        Assert.All(Cases.Sample(300), made => Agree(made.Definition));

    [Fact]
    public void A_copy_with_another_condition_reads_the_other_line()
    {
        var step = new UpliftStep(5, "more", "More", RasUnit.Points, 3, new Figure(State.Figure, 0.1m, RasUnit.Share, null, "10%", Citation.None), new Reason(State.Figure, "why"), Citation.None, default) { Only = On(1) };
        Assert.Equal([1, 3], step.Reads);

        var copy = step with { Only = On(2) };

        Assert.Equal([2, 3], copy.Reads);
        Assert.Equal([2, 4], (copy with { Of = 4 }).Reads);
        Assert.Equal([1, 3], step.Reads);
        Assert.Same(step.Reads, step.Reads);
    }

    [Fact]
    public void What_is_remembered_of_a_step_makes_it_no_other_step()
    {
        var step = new FigureStep(5, "rate", "Rate", new Figure(State.Figure, 1, RasUnit.Points, null, "1", Citation.None), Citation.None, default);
        var copy = step with { };
        Assert.Empty(step.Reads);
        Assert.Equal(step, copy);
        Assert.Equal(step.GetHashCode(), copy.GetHashCode());
    }

    private static AnyOf On(int line) => new([new([new Condition.Part(line, new BandTest([new Band(1, true, null, false)], "1 and over"))])]);

    private static void Agree(RasDefinition definition)
    {
        foreach (var step in definition.Plan.Steps)
        {
            int[] named = [.. Lines(step).Concat(step is TableStep table ? table.Columns : []).Where(l => l >= 0).Distinct().Order()];
            Assert.Equal(named, step.Reads);
        }

        var lines = definition.Calculate(definition.CheckAnswers().OrThrow()).Lines;
        Assert.Equal(definition.Plan.Steps.Select(s => s.Reads.Select(r => r + 1)), lines.Select(l => l.LooksAt));
    }

    /// <summary>Every line that is named anywhere within a step: found by the names of properties, and not by the kind of step.</summary>
    private static IEnumerable<int> Lines(object part)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            if (property.GetIndexParameters().Length > 0 || property.Name is "EqualityContract" or nameof(Step.Reads)) continue;
            var value = property.GetValue(part);
            if (value is int line && Naming.Contains(property.Name)) yield return line;
            foreach (var within in Parts(value).Where(p => p is not Condition.Part { Test.IsAny: true }).SelectMany(Lines)) yield return within;
        }
    }

    /// <summary>What a step is made of: conditions, addends, rows, factors, ends, what is counted.</summary>
    private static IEnumerable<object> Parts(object? value)
    {
        if (value is IEnumerable many and not string) return many.Cast<object?>().SelectMany(Parts);
        return value is AnyOf or Condition or Condition.Part or Addend or Row or Factor or Edge or Counted ? [value] : [];
    }
}
