using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Whether more need can ever lower a line: over all complete sheets, by arithmetic.</summary>
internal sealed class Prover(Plan plan, IReadOnlyList<Filling> fillings, long mostCells)
{
    private readonly IReadOnlyList<ValueSet> reach = fillings[0].Reach;
    private readonly Lazy<SheetCount> sheets = new(() => new SheetCount(new JointTables(fillings[0], mostCells)));
    private readonly Dictionary<(Filling, bool), IReadOnlyList<Trend>> trends = [];
    private readonly Dictionary<Filling, JointTables> tables = fillings.ToDictionary(f => f, f => new JointTables(f, mostCells));

    internal Claim Of(int line, bool isForCarer)
    {
        if (plan.Steps[line] is TotalStep { PartsState: not State.Figure and var parts } total) return new Claim(Verdict.NothingToProve, How.NoOrder, [], null, null, total.MayBeGiven is null ? [new Without(parts, line, null)] : []);

        // To give a total that the line does not need changes nothing; but it may spare an answer that keeps two sheets from being compared.
        var mayHang = fillings.Any(f => Hanging(f, line).Length > 0);
        var claims = fillings.Where(f => !f.IsShadowed[line] && (mayHang || Idle(f, line).Length == 0)).Select(f => Of(f, line, isForCarer)).OfType<Claim>().ToList();
        if (claims.Count == 0) return new Claim(Verdict.NothingToProve, How.NoOrder, [], null, null, []);
        var all = Counted(Claim.Of(claims), line);
        return all.Verdict == Verdict.Refuted || Filling.IsEvery(plan) ? all : all with { Verdict = Verdict.NotProved, Stopped = [line] };
    }

    /// <summary>Where sheets have no amount, how many: of all complete sheets with no total given that could be added up, as a profile counts them.</summary>
    private Claim Counted(Claim claim, int line)
    {
        if (claim.Without.All(w => w.Sheets is null)) return claim;
        var table = sheets.Value.All is null ? null : tables[fillings[0]].Of(line, [.. sheets.Value.Conditional.Where(c => c != line)], null, out _);
        var counts = table is null ? null : table.Ends.Zip(sheets.Value.Of(table)).ToLookup(e => (e.First.State, Cause: (int)e.First.Cause), e => e.Second);
        return claim with { Without = [.. claim.Without.Select(w => w with { Sheets = w.Sheets is null ? null : counts?[(w.State, w.Cause)].Aggregate(BigInteger.Zero, (sum, count) => sum + count) })] };
    }

    /// <summary>What more need does to each line by itself, in whatever way the form is filled in.</summary>
    internal IReadOnlyList<Trend> Trends(bool isForCarer)
    {
        return [.. plan.Steps.Select(s => Together(fillings.Where(f => !f.IsShadowed[s.Index]).DefaultIfEmpty(fillings[0]).Select(f => TrendsOf(f, isForCarer)[s.Index]).ToList()))];

        // Why it is so is said by a way to fill in the form in which it is.
        static Trend Together(List<Trend> ways)
        {
            var direction = ways.Select(w => w.Direction).Together();
            return (ways.Find(w => w.Direction == direction) ?? ways[0]) with { Direction = direction, Applies = ways.Select(w => w.Applies).Together() };
        }
    }

    private IReadOnlyList<Trend> TrendsOf(Filling filling, bool isForCarer)
    {
        if (!trends.TryGetValue((filling, isForCarer), out var found)) trends[(filling, isForCarer)] = found = Analysis.Trends.Of(filling, isForCarer);
        return found;
    }

    /// <summary>Null where there is no sheet at all: a total that is given never applies.</summary>
    private Claim? Of(Filling filling, int line, bool isForCarer)
    {
        var trend = TrendsOf(filling, isForCarer)[line];
        var rises = trend.Rises;
        if (rises && reach[line].HasFigures && Loosely(line).Count == 0) return new Claim(Verdict.Proved, How.LineByLine, [], null, null, []);

        int[] hanging = [.. Hanging(filling, line), .. Idle(filling, line)];
        var table = tables[filling].Of(line, [.. hanging.Where(h => h != line).Distinct()], null, out var stopped);
        if (table is { Ends.Length: 0 }) return null;
        var without = table is null ? Loosely(line) : Without(table, filling.IsCounted([line, .. hanging]));
        var isSome = table?.Ends.Any(e => Worth.Of(e) is not null) ?? reach[line].HasFigures;
        var proved = new Claim(without.Count == 0 ? Verdict.Proved : Verdict.ProvedWhereThereIsAnAmount, How.LineByLine, [], null, null, without);
        if (!isSome) return proved with { Verdict = Verdict.NothingToProve };
        if (plan.Steps[line].Unit == Unit.Words) return proved with { How = How.NoOrder };

        Lazy<Pairs?> loose = new(() => Pairs.Of(table!, isForCarer, mostCells, l => TrendsOf(filling, isForCarer)[l].Rises));
        Lazy<Pairs?> exact = new(() => loose.Value is { IsLoose: false } same ? same : Pairs.Of(table!, isForCarer, mostCells));

        // Whether a referral is followed by nothing shows only from pair to pair.
        var mayDrop = trend.MayDrop && without.Exists(w => w.State == State.Refer);
        if (rises && !mayDrop) return proved;
        if (table is null) return rises ? proved : NotProved();

        if (!rises && hanging.Length == 0 && Turns.Deepest(tables[filling], line, isForCarer, out stopped) is { } turn)
            return proved with { Verdict = Verdict.Refuted, How = How.EveryTurn, Fall = turn.Lowest(line, isForCarer), Dropped = mayDrop ? Dropped() : null };
        if (hanging.Length == 0 && without.Count == 0) return stopped.Length > 0 ? NotProved() : proved with { How = How.EveryTurn };

        if (rises) return proved with { Dropped = Dropped() };
        var (fall, isFollowed) = Least((less, more) => Worth.IsFall(less, more), (less, more) => Worth.Of(more)!.Value - Worth.Of(less)!.Value);
        if (!isFollowed) return NotProved();
        return fall is null
            ? proved with { How = How.EveryPair, Dropped = Dropped() }
            : proved with { Verdict = Verdict.Refuted, How = How.EveryPair, Fall = fall.Lowest(line, isForCarer), Dropped = Dropped() };

        // Where even more pairs than there are show none, it need not be asked which of them there are.
        (Fall? Fall, bool IsFollowed) Least(Func<Fill, Fill, bool> isWanted, Func<Fill, Fill, decimal> order)
        {
            if (loose.Value?.May(isWanted) is false) return (null, true);
            return (exact.Value?.Least(filling, isWanted, order), exact.Value is not null);
        }

        Claim NotProved() => Climbs.Find(filling, line, isForCarer) is { } found
            ? proved with { Verdict = Verdict.Refuted, How = How.Climbs, Fall = found.Lowest(line, isForCarer) }
            : proved with { Verdict = Verdict.NotProved, Stopped = stopped };

        Fall? Dropped() => Least((less, more) => less.State == State.Refer && Worth.IsNothing(more), (_, _) => 0).Fall;
    }

    /// <summary>What a line may come out as beside an amount or nothing, where that was not followed sheet by sheet: it may be too much.</summary>
    private List<Without> Loosely(int line)
    {
        var states = Enum.GetValues<State>().Where(s => s is not (State.Figure or State.NoBudget or State.NotEligible) && reach[line].May(s));
        return [.. states.Select(s => new Without(s, line, null))];
    }

    /// <summary>Totals that are given although the line does not need them.</summary>
    private int[] Idle(Filling filling, int line)
    {
        var needed = filling.Needed(line);
        return [.. plan.Steps.Where(s => filling.IsChosen(s.Index) && !needed[s.Index]).Select(s => s.Index)];
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
        return filling.Beside(step.Index).Length > 0 || filling.Plan.Steps.Any(s => below[s.Index] && filling.IsInput[s.Index] && filling[s.Index] is not { IsOrdered: false });
    }

    private static List<Without> Without(JointTable table, bool isCounted)
    {
        return [.. table.Ends.Zip(table.Counts)
            .Where(e => Worth.Of(e.First) is null)
            .GroupBy(e => (e.First.State, e.First.Cause))
            .Select(g => new Without(g.Key.State, g.Key.Cause, isCounted ? g.Aggregate(BigInteger.Zero, (sum, e) => sum + e.Second) : null))
            .OrderBy(w => w.Cause)];
    }
}
