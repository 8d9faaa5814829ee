using OpenRas.Sheets;
using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Whether more need can ever lower a line: over all complete sheets, by arithmetic.</summary>
internal sealed class Prover(Plan plan, Reading reading)
{
    /// <summary>Pairs that are followed to see whether any two sheets were compared.</summary>
    private const int MostPairs = 1_000_000;

    private readonly Dictionary<(Filling, bool), IReadOnlyList<Trend>> trends = [];
    private readonly IReadOnlyList<Filling> fillings = [.. reading.Fillings.Where(f => f.SaysMore)];
    private readonly Dictionary<Filling, JointTables> tables = reading.Fillings.Where(f => f.SaysMore).ToDictionary(f => f, reading.Of);
    private readonly Budget budget = reading.Budget;

    private long heldPairs;

    private SheetCount Sheets => tables[fillings[0]].Sheets;

    internal Claim Of(int line, bool isForCarer)
    {
        var nothing = new Claim(Verdict.NothingToProve, How.NoOrder, [], null, null, []);
        if (plan.Steps[line] is TotalStep { IsEntered: true } || (plan.MayContradict && Sheets.All is { IsZero: true })) return nothing;

        // To give a total that the line does not need changes nothing; but it may spare an answer that keeps two sheets from being compared.
        var mayHang = fillings.Any(f => Hanging(f, line).Length > 0);
        var claims = fillings.Where(f => !f.IsShadowed[line] && (mayHang || Idle(f, line).Length == 0)).Select(f => Of(f, line, isForCarer)).OfType<Claim>().ToList();
        if (claims.Count == 0) return nothing;
        var all = Counted(Claim.Of(claims, isForCarer), line);
        var isProved = all.Verdict is Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount;
        if (isProved && all.IsCompared is false) return all with { Verdict = Verdict.NothingToProve, How = fillings.Any(f => ReadsNeed(f, line)) ? How.NoPair : How.NoNeed };
        if (isProved && all.IsCompared is null) return all with { Verdict = Verdict.NotProved };
        if (all.Verdict != Verdict.Refuted && !Filling.IsEvery(plan)) return all with { Verdict = Verdict.NotProved, Stopped = [line] };
        return isProved ? all with { Ground = GroundOf(all, line) } : all;
    }

    private Ground GroundOf(Claim claim, int line)
    {
        var filling = fillings.First(f => !f.IsShadowed[line]);
        var needed = filling.Needed(line);
        var inputs = plan.Steps.Select(s => s.Index).Where(i => needed[i] && filling.IsInput[i]).ToList();
        var alone = inputs is [var only] ? only : -1;
        return new Ground(Sheets.All - claim.Without.Aggregate((BigInteger?)BigInteger.Zero, (sum, w) => sum + w.Sheets), Sheets.All, alone, alone < 0 ? null : EntriesOf(filling, alone, line, claim.Without.Count > 0));
    }

    /// <summary>How the only input of a line is answered where it comes out with an amount or with nothing; null where that has no end.</summary>
    private Entry[]? EntriesOf(Filling filling, int alone, int line, bool isInPart)
    {
        if (filling[alone] is not { } input) return null;
        if (!isInPart) return input.IsCut ? null : input.Entries;
        if (tables[filling].Of(line, [], null, out _) is not { Layers: [var layer] } table) return null;
        var ways = Enumerable.Range(0, input.Entries.Length).Where(way => layer.From(0, way) is >= 0 and var end && HasPlace(line, table.Ends[end])).ToList();
        return input.IsCut && ways.Contains(input.Entries.Length - 1) ? null : [.. ways.Select(way => input.Entries[way])];
    }

    /// <summary>Whether some answer that a line reads counts need or support.</summary>
    private static bool ReadsNeed(Filling filling, int line) => Asked(filling, line).Any(s => IsTurned(filling, s));

    /// <summary>Whether one of these is always asked for.</summary>
    private static bool ReadsWhatIsAlwaysTurned(Filling filling, int line) => Asked(filling, line).Any(s => filling.AtOnce[s.Index].Length == 0 && IsTurned(filling, s));

    /// <summary>Questions that are answered, and totals that are given, from which a line comes.</summary>
    private static IEnumerable<Step> Asked(Filling filling, int line)
    {
        var read = filling.Read(line);
        return filling.Plan.Steps.Where(s => read[s.Index] && filling.IsInput[s.Index]);
    }

    /// <summary>Whether it can be answered with more and with less need or support. Not to be asked is the least.</summary>
    private static bool IsTurned(Filling filling, Step step)
    {
        if (filling[step.Index] is not { } input) return step is not QuestionStep { Question.Counts: CountsAs.Circumstance or CountsAs.Supply };
        var mayBeUnasked = filling.IsConditional(step.Index);
        return input.IsOrdered && input.Levels + (mayBeUnasked ? 1 : 0) > 1;
    }

    /// <summary>
    /// Whether two different sheets that can be compared both come out with an amount or with nothing. Where there are too many pairs to look at, some are
    /// tried; null where none of these do.
    /// </summary>
    private bool? IsCompared(Filling filling, int line, bool isForCarer, int[] hanging, bool hasBlanks)
    {
        if (!ReadsNeed(filling, line)) return false;
        if (hanging.Length == 0 && !hasBlanks && ReadsWhatIsAlwaysTurned(filling, line)) return true;
        var table = tables[filling].Of(line, [.. hanging.Where(h => h != line).Distinct()], null, out _);
        if (table is not null && IsWords(line)) return true;
        var pairs = table is null ? null : Pairs.Of(table, isForCarer, budget, MostPairs, reads: filling.Read(line));
        if (pairs is not null) return pairs.AreCompared;
        return Climbs.FindsPair(filling, line, isForCarer, budget) ? true : null;
    }

    /// <summary>Where sheets have no amount, how many: of all complete sheets with no total given that could be added up, as a profile counts them.</summary>
    private Claim Counted(Claim claim, int line)
    {
        if (claim.Without.All(w => w.Sheets is null)) return claim;
        var table = Sheets.All is null ? null : tables[fillings[0]].Of(line, [.. Sheets.Conditional.Where(c => c != line)], null, out _);
        var counts = table is null || Sheets.Of(table) is not { } sheets ? null : table.Ends.Zip(sheets).ToLookup(e => (e.First.State, Cause: (int)e.First.Cause), e => e.Second);
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
        budget.Free(heldPairs);
        heldPairs = 0;
        var trend = TrendsOf(filling, isForCarer)[line];
        var rises = trend.Rises;
        int[] hanging = [.. Hanging(filling, line), .. Idle(filling, line)];
        var reach = filling.Reach[line];
        if (rises && reach.HasFigures && Loosely(filling, line).Count == 0)
            return new Claim(Verdict.Proved, How.LineByLine, [], null, null, []) { IsCompared = IsCompared(filling, line, isForCarer, hanging, hasBlanks: false) };

        var table = tables[filling].Of(line, [.. hanging.Where(h => h != line).Distinct()], null, out var stopped);
        if (table is { Ends.Length: 0 }) return null;
        var without = table is null ? Loosely(filling, line) : Without(line, table, filling.IsCounted([line, .. hanging]));
        var isSome = table?.Ends.Any(e => HasPlace(line, e)) ?? (reach.HasFigures || (!IsWords(line) && (reach.May(State.NoBudget) || reach.May(State.NotEligible))));
        var proved = new Claim(without.Count == 0 ? Verdict.Proved : Verdict.ProvedWhereThereIsAnAmount, How.LineByLine, [], null, null, without)
        {
            IsCompared = IsCompared(filling, line, isForCarer, hanging, without.Count > 0),
        };
        if (!isSome) return proved with { Verdict = Verdict.NothingToProve };
        if (IsWords(line)) return proved with { How = How.NoOrder };

        Lazy<Pairs?> loose = new(() => Held(Pairs.Of(table!, isForCarer, budget, budget.MostCells, l => TrendsOf(filling, isForCarer)[l].Rises)));
        Lazy<Pairs?> exact = new(() => loose.Value is { IsLoose: false } same ? same : Held(Pairs.Of(table!, isForCarer, budget, budget.MostCells)));

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

        Claim NotProved() => Climbs.Find(filling, line, isForCarer, budget) is { } found
            ? proved with { Verdict = Verdict.Refuted, How = How.Climbs, Fall = found.Lowest(line, isForCarer) }
            : proved with { Verdict = Verdict.NotProved, Stopped = stopped };

        Fall? Dropped() => Least((less, more) => less.State == State.Refer && Worth.IsNothing(more), (_, _) => 0).Fall;
    }

    /// <summary>They are held until the next line is looked at.</summary>
    private Pairs? Held(Pairs? pairs)
    {
        budget.Hold(pairs?.Bytes ?? 0);
        heldPairs += pairs?.Bytes ?? 0;
        return pairs;
    }

    private bool IsWords(int line) => plan.Steps[line].Unit == RasUnit.Words;

    /// <summary>Whether a line has an amount or nothing; of a line of words, whether it has one of its words.</summary>
    private bool HasPlace(int line, in Fill fill) => HasPlace(line, fill.State);

    private bool HasPlace(int line, State state) => state == State.Figure || (!IsWords(line) && state is State.NoBudget or State.NotEligible);

    /// <summary>What a line may come out as beside an amount or nothing, where that was not followed sheet by sheet: it may be too much.</summary>
    private List<Without> Loosely(Filling filling, int line)
    {
        var states = Enum.GetValues<State>().Where(s => !HasPlace(line, s) && filling.Reach[line].May(s));
        return [.. states.Select(s => new Without(s, line, null) { IsKnown = false })];
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
        if (Array.Exists(filling.Contradictions[step.Index], c => c.Steps.Any(q => filling[q] is not { IsOrdered: false }))) return true;
        return filling.Beside(step.Index).Length > 0 || filling.Plan.Steps.Any(s => below[s.Index] && filling.IsInput[s.Index] && filling[s.Index] is not { IsOrdered: false });
    }

    private List<Without> Without(int line, JointTable table, bool isCounted)
    {
        var counts = isCounted ? table.Counts(budget) : null;
        return [.. table.Ends.Select((End, State) => (End, State))
            .Where(e => !HasPlace(line, e.End))
            .GroupBy(e => (e.End.State, e.End.Cause))
            .Select(g => new Without(g.Key.State, g.Key.Cause, counts is null ? null : g.Aggregate(BigInteger.Zero, (sum, e) => sum + counts[e.State])))
            .OrderBy(w => w.Cause)];
    }
}
