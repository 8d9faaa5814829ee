using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Tests.Proofs;

/// <summary>What is true of a line, over every pair of sheets that can be compared.</summary>
internal enum Found
{
    NothingToProve,
    Proved,
    ProvedWhereThereIsAnAmount,
    Refuted,
}

/// <summary>What every pair of sheets says of one line.</summary>
/// <param name="Step">The line.</param>
/// <param name="IsForCarer">Whether support is read as a need.</param>
/// <param name="Found">The verdict.</param>
/// <param name="Outcomes">How many sheets come out as what.</param>
/// <param name="Nearest">Of the pairs that fall, the first of those that are fewest steps apart; null where none falls.</param>
/// <param name="Distance">How many steps these two are apart.</param>
/// <param name="ReferToNothing">How many pairs go from a referral to nothing.</param>
internal sealed record Proven(Step Step, bool IsForCarer, Found Found, IReadOnlyDictionary<Outcome, int> Outcomes, (int Less, int More)? Nearest, int Distance, int ReferToNothing);

/// <summary>Looks at every pair of sheets that can be compared. No bounds, no tables: each sheet is filled in, and each pair is looked at.</summary>
internal sealed class EveryPair
{
    private const int Unknown = -1;
    private readonly EverySheet sheets;
    private readonly Order?[] orders = new Order?[2];

    internal EveryPair(EverySheet sheets) => this.sheets = sheets;

    /// <summary>Each result, in the order of the definition.</summary>
    internal IReadOnlyList<Proven> Results() => [.. sheets.Definition.Plan.Results.Select(r => Line(r.Step, r.For == Beneficiary.Carer))];

    internal Order OrderFor(bool isForCarer) => orders[isForCarer ? 1 : 0] ??= new Order(sheets, isForCarer);

    /// <summary>What a sheet comes out as in the order of amounts; null where it has no place there. No words are less than others.</summary>
    internal static decimal? Value(Step step, in Fill cell) => cell.State switch
    {
        State.Figure => step.Unit == RasUnit.Words ? 0 : cell.Value,
        State.NoBudget or State.NotEligible when step.Unit != RasUnit.Words => 0,
        _ => null,
    };

    /// <summary>A sheet with a total given that hides the line says nothing of it.</summary>
    internal Proven Line(int index, bool isForCarer)
    {
        var step = sheets.Definition.Plan.Steps[index];
        var outcomes = sheets.Cells.Where(c => c[index].State != State.NotSupplied).GroupBy(c => c[index].State.ToOutcome()).ToDictionary(g => g.Key, g => g.Count());
        var ranks = Ranks(step);
        var isReferred = sheets.Cells.ConvertAll(c => c[index].State == State.Refer && step.Unit != RasUnit.Words).ToArray();
        var isNothing = sheets.Cells.ConvertAll(c => c[index].State is State.NoBudget or State.NotEligible).ToArray();
        var order = OrderFor(isForCarer);
        var (nearest, distance, toNothing, isCompared) = (((int, int)?)null, int.MaxValue, 0, false);
        var reads = Reads(index);
        foreach (var group in order.Groups)
        {
            foreach (var less in group)
            {
                if (ranks[less] == Unknown && !isReferred[less]) continue;
                foreach (var more in group)
                {
                    var isToNothing = isReferred[less] && isNothing[more];
                    var isFall = ranks[more] != Unknown && ranks[more] < ranks[less];
                    isCompared = isCompared || (ranks[less] != Unknown && ranks[more] != Unknown && IsApart(less, more) && order.IsAtLeast(more, less));
                    if ((!isToNothing && !isFall) || !order.IsAtLeast(more, less)) continue;
                    if (isToNothing) toNothing++;
                    if (!isFall || order.Distance(more, less) is var apart && apart >= distance) continue;
                    (nearest, distance) = ((less, more), apart);
                }
            }
        }

        var found = IsEntered(step) || Array.TrueForAll(ranks, r => r == Unknown) ? Found.NothingToProve
            : nearest is not null ? Found.Refuted
            : !(step.Unit == RasUnit.Words ? ReadsNeed() : isCompared) ? Found.NothingToProve
            : outcomes.Keys.All(o => o is Outcome.Amount || (step.Unit != RasUnit.Words && o is Outcome.NoBudget or Outcome.NotEligible)) ? Found.Proved : Found.ProvedWhereThereIsAnAmount;
        return new Proven(step, isForCarer, found, outcomes, nearest, nearest is null ? 0 : distance, toNothing);

        // Words have no order, but without need there is none to speak of either.
        bool ReadsNeed() => sheets.Asks.Where((ask, at) => reads[ask.Step.Index] && ask.HasOrder && sheets.Choices.Select(c => c[at]).Distinct().Count() > 1).Any();

        // What the line does not read makes no other sheet for it.
        bool IsApart(int less, int more) => sheets.Asks.Where((ask, at) => reads[ask.Step.Index] && sheets.Choices[less][at] != sheets.Choices[more][at]).Any();
    }

    /// <summary>Every line that decides what a line comes out as: those it is made from, and the tests that may stop it.</summary>
    private bool[] Reads(int index)
    {
        var steps = sheets.Definition.Plan.Steps;
        var reads = new bool[steps.Length];
        reads[index] = true;
        for (var i = index; i >= 0; i--)
        {
            if (!reads[i]) continue;
            foreach (var read in LooksAt(steps[i]).Concat(steps[i].Gates)) reads[read] = true;
        }

        return reads;

        // A column in which every row says `any` is not looked at.
        static IEnumerable<int> LooksAt(Step step) => step switch
        {
            TableStep table => table.Rows.SelectMany(r => r.Condition.Steps).Concat(table.Only?.Steps ?? []).Concat(table.StraightLine >= 0 ? [table.StraightLine] : []),
            EligibilityStep test => test.MetBy.Steps.Concat(test.Only?.Steps ?? []),
            _ => step.Reads,
        };
    }

    /// <summary>A total that a case enters is made of nothing that a sheet says, so that nothing can be proved of it.</summary>
    internal static bool IsEntered(Step step) => step is TotalStep { PartsState: not State.Figure, MayBeGiven: not null };

    /// <summary>Whether a line is greater on some sheet than on one with less need.</summary>
    internal bool Rises(int index, bool isForCarer)
    {
        var ranks = Ranks(sheets.Definition.Plan.Steps[index]);
        var order = OrderFor(isForCarer);
        return order.Groups.Any(group => group.Any(less => ranks[less] != Unknown && group.Any(more => ranks[more] > ranks[less] && order.IsAtLeast(more, less))));
    }

    /// <summary>Each sheet's place among the values, so that pairs compare whole numbers.</summary>
    private int[] Ranks(Step step)
    {
        var values = sheets.Cells.ConvertAll(c => Value(step, c[step.Index]));
        var inOrder = values.OfType<decimal>().Distinct().Order().ToArray();
        return [.. values.Select(v => v is { } value ? Array.BinarySearch(inOrder, value) : Unknown)];
    }
}
