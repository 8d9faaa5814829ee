using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Ranges;

namespace OpenRas.Findings;

/// <summary>Where a person stands in a hole: a row that says two things, a part that takes the whole with it.</summary>
internal static class Holes
{
    internal static IEnumerable<Finding> TwoWays(Examined definition) =>
        definition.Plan.Steps.OfType<TableStep>().SelectMany(t => t.Rows.Where(r => r.Gives.State == State.Unclear).Select(r => new Finding(Rules.TwoWays, t.Id, r.Span, t.Id, r.Gives.Text!)));

    /// <summary>A total with one part that can be no budget while another gives something.</summary>
    internal static IEnumerable<Finding> Emptied(Examined definition)
    {
        foreach (var total in definition.Plan.Steps.OfType<TotalStep>())
        {
            foreach (var part in total.Addends.Where(a => Reach.Part(a, definition.CanBe[a.Step]).May(State.NoBudget)))
            {
                var lost = total.Addends.FirstOrDefault(other => other.Step != part.Step && other.Weight > 0 && MeetTogether(definition, part, other));
                if (lost is not null) yield return Emptied(definition.Plan, total, part, lost);
            }
        }
    }

    private static Finding Emptied(Plan plan, TotalStep total, Addend part, Addend lost) =>
        new(Rules.Emptied, total.Id, total.Span, total.Id, plan.Steps[part.Step].Id, plan.Steps[lost.Step].Id)
        {
            Extra = new() { Related = [new(plan.Steps[part.Step].Span, "this part can give no budget")] },
        };

    /// <summary>Whether one part can be no budget where the other gives something, as far as their own conditions tell.</summary>
    private static bool MeetTogether(Examined definition, Addend part, Addend other)
    {
        var nothing = Ways(definition, part, f => f.State == State.NoBudget);
        var something = Ways(definition, other, f => f is { IsKnown: true, Value: > 0 });
        return Reach.Part(other, definition.CanBe[other.Step]) is { HasFigures: true, Greatest: > 0 } && nothing.Exists(n => something.Exists(s => CanMeet(definition, n, s)));
    }

    /// <summary>The conditions under which a part comes out so: of each row of a table, of the answers worth it, or else of the part alone.</summary>
    private static List<Condition.Part[]> Ways(Examined definition, Addend addend, Func<Figure, bool> comesOut)
    {
        var step = definition.Plan.Steps[addend.Step];
        var own = AnyOf.Both(step.Only, addend.Only).ToList();
        if (addend.Worth is { } question)
        {
            bool[] picks = [.. question.Choices.Select(c => c.Figure is { } worth && comesOut(worth))];
            return [.. own.Select(o => (Condition.Part[])[.. o, new(addend.Step, new AnswerTest(picks, ""))])];
        }

        if (step is not TableStep table || !Array.Exists(table.Rows, r => comesOut(r.Gives))) return own;
        var rows = table.Rows.Where(r => comesOut(r.Gives)).ToList();
        return [.. own.SelectMany(_ => rows, (o, r) => (Condition.Part[])[.. o, .. r.Condition.Parts]).Where(way => CanMeet(definition, way, way))];
    }

    /// <summary>A limit whose lowest amount can stand above its highest, as far as each end by itself tells.</summary>
    internal static IEnumerable<Finding> CrossingEnds(Examined definition)
    {
        foreach (var limit in definition.Plan.Steps.OfType<LimitStep>().Where(l => l is { Minimum: not null, Maximum: not null }))
        {
            var (least, most) = (At(definition, limit.Minimum!), At(definition, limit.Maximum!));
            if (least is { HasFigures: true } && most is { HasFigures: true } && least.Greatest > most.Least)
                yield return new(Rules.CrossingEnds, limit.Id, limit.Span, limit.Id, limit.Unit.Format(least.Greatest), limit.Unit.Format(most.Least));
        }
    }

    private static ValueSet At(Examined definition, Edge edge) => edge.Figure is { } figure ? ValueSet.Of(figure) : definition.CanBe[edge.Step];

    private static bool CanMeet(Examined definition, Condition.Part[] one, Condition.Part[] other) =>
        Array.TrueForAll(one, a => Array.TrueForAll(other, b => a.Step != b.Step || CanMeet(definition, a.Step, a.Test, b.Test)));

    private static bool CanMeet(Examined definition, int step, Test one, Test other) => (one, other) switch
    {
        (BandTest a, BandTest b) => definition.CanBe[step].Where(a).Where(b).HasFigures,
        (AnswerTest a, AnswerTest b) => a.Picks.Zip(b.Picks).Any(p => p.First && p.Second),
        _ => true,
    };
}
