using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Planning;

/// <summary>Every figure that the parts of a total can add up to, one by one, while they are not too many to look at: over all totals that are asked for.</summary>
internal sealed class Sums(Plan plan)
{
    private const int MostSums = 500_000;
    private const long MostPairs = 10_000_000;

    private long pairs;

    /// <summary>Which figures a total may be given as, beside what else is answered.</summary>
    internal Predicate<decimal> CanMake(TotalStep total, Entry[] answered)
    {
        if (total.PartsState != State.Figure) return _ => true;
        var others = (Entry[])answered.Clone();
        others[total.Index] = default;
        var reach = Reach.Of(plan, others, isPastTests: true);
        var made = reach[total.Index];
        if (made.Can == ValueSet.States.DoesNotApply) return _ => true;
        if (!made.HasFigures) return _ => false;
        if (made.Values is { } values) return values.ToHashSet().Contains;
        var all = made.IsBlankPossible ? null : Of(total, reach);
        return given => given >= made.Least && given <= made.Greatest && all?.Contains(given) is not false;
    }

    /// <summary>The sums, rounded as the total is; null where they are too many. Never too few: parts are taken to be independent.</summary>
    private HashSet<decimal>? Of(TotalStep total, IReadOnlyList<ValueSet> reach)
    {
        var sums = new HashSet<decimal> { 0 };
        foreach (var addend in total.Addends)
        {
            if (Figures(plan.Steps[addend.Step], reach[addend.Step]) is not { } figures) return null;
            var mayDrop = addend.Only is not null || reach[addend.Step].May(State.DoesNotApply);
            decimal[] parts = [.. figures.Select(f => f * addend.Weight), .. mayDrop ? [0m] : Array.Empty<decimal>()];
            if ((pairs += (long)sums.Count * parts.Length) > MostPairs) return null;
            var next = new HashSet<decimal>();
            foreach (var sum in sums)
            {
                foreach (var part in parts) next.Add(sum + part);
                if (next.Count > MostSums) return null;
            }

            sums = next;
        }

        return total.Rounding is { } rounding ? [.. sums.Select(s => rounding.Apply(s))] : sums;
    }

    private static IEnumerable<decimal>? Figures(Step step, ValueSet set)
    {
        if (set.Values is { } values) return values;
        return step is QuestionStep { Only: null, Question.Number: { } range } && (range.To - range.From) / range.Step <= MostSums ? range.All() : null;
    }
}
