using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Whether more need can ever lower a line: over all complete sheets, by arithmetic.</summary>
internal sealed class Prover(Plan plan, IReadOnlyList<Filling> fillings, long mostCells)
{
    internal Claim Of(int line, bool isForCarer)
    {
        // A total that the line does not need changes nothing when it is given.
        var claims = fillings.Where(f => f.Needed(line) is var needed && plan.Steps.All(s => needed[s.Index] || !f.IsChosen(s.Index)) && !f.IsShadowed[line])
            .Select(f => Of(f, line, isForCarer)).ToList();
        return Claim.Of(claims);
    }

    private Claim Of(Filling filling, int line, bool isForCarer)
    {
        var none = new Claim(Verdict.Proved, How.NoOrder, [], null, null, []);
        if (filling.IsInput[line] && plan.Steps[line] is TotalStep) return none;
        var hanging = Hanging(filling, line);
        if (JointTable.Of(filling, line, [.. hanging.Where(h => h != line)], mostCells) is not { } table) return none with { Verdict = Verdict.NotProved, Stopped = [line] };

        var without = Without(table);
        var isSome = table.Ends.Any(e => Worth.Of(e) is not null);
        if (!isSome) return none with { Verdict = Verdict.NothingToProve, Without = without };
        var proved = none with { Verdict = without.Count == 0 ? Verdict.Proved : Verdict.ProvedWhereThereIsAnAmount, Without = without };
        if (plan.Steps[line].Unit == Unit.Words) return proved;

        var isSmooth = hanging.Length == 0 && without.Count == 0;
        Fall? fall = null;
        var isTooLarge = false;
        if (hanging.Length == 0) fall = Turns.Deepest(filling, line, isForCarer, mostCells, out isTooLarge);
        if (fall is not null) return proved with { Verdict = Verdict.Refuted, How = How.EveryTurn, Fall = fall.Lowest(line, isForCarer) };
        if (isSmooth) return isTooLarge ? proved with { Verdict = Verdict.NotProved, Stopped = [line] } : proved with { How = How.EveryTurn };

        if (Pairs.Of(table, isForCarer, mostCells) is not { } pairs) return proved with { Verdict = Verdict.NotProved, Stopped = [line] };
        fall = pairs.Least(filling, (less, more) => Worth.IsFall(less, more), (less, more) => Worth.Of(more)!.Value - Worth.Of(less)!.Value);
        var dropped = pairs.Least(filling, (less, more) => less.State == State.Refer && Worth.IsNothing(more), (_, _) => 0);
        return fall is null
            ? proved with { How = How.EveryPair, Dropped = dropped }
            : proved with { Verdict = Verdict.Refuted, How = How.EveryPair, Fall = fall.Lowest(line, isForCarer), Dropped = dropped };
    }

    /// <summary>
    /// The inputs whose being asked hangs on need or support, so that two sheets that can be compared may differ by more than one answer. Given totals that
    /// must be made by other answers are among them.
    /// </summary>
    private int[] Hanging(Filling filling, int line)
    {
        var all = plan.Steps.Where(s => filling.IsInput[s.Index] && Hangs(filling, s)).Select(s => s.Index).ToArray();
        var needed = filling.Needed(all.Append(line));
        return all.Any(h => filling.Needed(line)[h] || filling.Needed(h).Where((n, i) => n && i != h && filling.Needed(line)[i]).Any()) ? [.. all.Where(h => needed[h])] : [];
    }

    private static bool Hangs(Filling filling, Step step)
    {
        var looked = filling.AtOnce[step.Index];
        var below = filling.Needed(looked);
        return filling.Beside(step.Index).Length > 0 || filling.Plan.Steps.Any(s => below[s.Index] && filling[s.Index] is { IsOrdered: true });
    }

    private static List<Without> Without(JointTable table)
    {
        var counts = table.CountEnds<BigInteger>();
        return [.. table.Ends.Zip(counts)
            .Where(e => Worth.Of(e.First) is null)
            .GroupBy(e => (e.First.State, e.First.Cause))
            .Select(g => new Without(g.Key.State, g.Key.Cause, g.Aggregate(BigInteger.Zero, (sum, e) => sum + e.Second)))
            .OrderBy(w => w.Cause)];
    }
}
