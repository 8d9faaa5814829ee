using OpenRas.Calculation;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// Every complete sheet of a small definition: each question that is asked is answered. For each set of totals that may be given there are sheets where
/// exactly these are given; what only they would read is then not supplied. A total whose questions were not read is always given.
/// </summary>
internal sealed class EverySheet
{
    internal const int Most = 600;

    private readonly Plan plan;
    private readonly int most;
    private readonly Entry[] entries;
    private readonly Fill[] scratch;
    private readonly int[] choice;
    private bool[] isShadowed = [];
    private int given;
    private int[]? makers;
    private readonly Dictionary<string, bool> accepted = [];
    private Dictionary<string, int>? places;

    private EverySheet(RasDefinition definition, int most)
    {
        (Definition, plan, this.most) = (definition, definition.Plan, most);
        Asks = [.. plan.Steps.Select(s => Ask.Of(s, definition)).OfType<Ask>()];
        entries = new Entry[plan.Steps.Length];
        scratch = new Fill[plan.Steps.Length];
        choice = new int[Asks.Length];
    }

    internal RasDefinition Definition { get; }

    /// <summary>Questions, then totals that may be given.</summary>
    internal Ask[] Asks { get; }

    /// <summary>Each sheet: for each ask the place of what is answered, or why nothing is.</summary>
    internal List<int[]> Choices { get; } = [];

    /// <summary>Each sheet filled in.</summary>
    internal List<Fill[]> Cells { get; } = [];

    /// <summary>Which totals are given in each sheet, as bits by the place of their ask.</summary>
    internal List<int> Given { get; } = [];

    internal int Count => Choices.Count;

    /// <summary>Null when they are too many.</summary>
    /// <param name="definition">What is asked.</param>
    /// <param name="most">How many are not yet too many.</param>
    /// <param name="isGivenToo">Whether totals are given that need not be.</param>
    /// <param name="mostGiven">In how many ways a total may be given, and they are not yet too many.</param>
    internal static EverySheet? Of(RasDefinition definition, int most = Most, bool isGivenToo = true, int mostGiven = int.MaxValue)
    {
        var sheets = new EverySheet(definition, most);
        if (Array.Exists(sheets.Asks, a => a.IsTotal && a.Values.Length > mostGiven)) return null;
        var totals = sheets.Asks.Select((a, at) => (a, at)).Where(x => x.a.IsTotal && (isGivenToo || IsUnread(x.a))).Select(x => x.at).ToList();
        for (var some = 0; some < 1 << totals.Count; some++)
        {
            var bits = totals.Where((_, place) => (some >> place & 1) == 1).Sum(at => 1 << at);
            if (!sheets.With(bits)) return null;
        }

        return sheets;
    }

    internal Sheet Written(int sheet) => Written(Choices[sheet]);

    /// <summary>Which sheet says this; -1 when none does.</summary>
    internal int Find(int[] choices)
    {
        places ??= Enumerable.Range(0, Count).ToDictionary(i => string.Join(' ', Choices[i]));
        return places.GetValueOrDefault(string.Join(' ', choices), -1);
    }

    /// <summary>Drops what is not asked any more, and gives what is asked now its first answer.</summary>
    internal int[] Asked(int[] choices)
    {
        int[] asked = [.. choices];
        Array.Clear(entries);
        for (var at = 0; at < Asks.Length; at++)
        {
            if (!Asks[at].IsTotal && asked[at] != Ask.NotSupplied)
                asked[at] = !IsAsked(Asks[at].Step) ? Ask.NotAsked : Math.Max(asked[at], 0);
            entries[Asks[at].Step.Index] = asked[at] >= 0 ? Asks[at].Entries[asked[at]] : default;
        }

        return asked;
    }

    private Sheet Written(int[] choices) => new([.. Asks.Select((a, at) => (a, at)).Where(x => choices[x.at] >= 0).Select(x => (x.a.Step.Id, x.a.Values[choices[x.at]]))]);

    private static bool IsUnread(Ask ask) => ask.Step is TotalStep { PartsState: not State.Figure };

    /// <summary>The sheets where exactly these totals are given; false when they are too many.</summary>
    private bool With(int bits)
    {
        given = bits;
        isShadowed = Shadowed();
        var totals = Asks.Where((_, at) => (bits >> at & 1) == 1).Select(a => a.Step).ToList();
        if (totals.Exists(t => isShadowed[t.Index])) return true;
        var feeds = plan.Feeding(totals.Concat(plan.Steps.Where(s => s is EligibilityStep)).Select(s => s.Index));
        if (plan.MayContradict) feeds = [.. feeds.Select(_ => true)];
        makers = totals.Exists(t => t is TotalStep { PartsState: State.Figure } || t.Only is not null) ? [.. Enumerable.Range(0, Asks.Length).Where(at => feeds[Asks[at].Step.Index])] : null;
        accepted.Clear();
        var first = Count;
        if (!Answer(0)) return false;
        foreach (var at in Enumerable.Range(0, Asks.Length).Where(at => (bits >> at & 1) == 1 && !IsUnread(Asks[at]))) LeaveOutIdle(at, first);
        return true;
    }

    /// <summary>Where a test keeps a total out of reach, nothing reads it: of the figures that it is given as elsewhere one is as good as another, and no further ones are needed.</summary>
    private void LeaveOutIdle(int at, int first)
    {
        bool IsRead(int sheet) => Cells[sheet][Asks[at].Step.Index].IsFigure;
        var elsewhere = Enumerable.Range(first, Count - first).Where(IsRead).Select(sheet => Choices[sheet][at]).DefaultIfEmpty(0).ToHashSet();
        for (var sheet = Count - 1; sheet >= first; sheet--)
        {
            if (IsRead(sheet) || elsewhere.Contains(Choices[sheet][at])) continue;
            Choices.RemoveAt(sheet);
            Cells.RemoveAt(sheet);
            Given.RemoveAt(sheet);
        }
    }

    /// <summary>What nothing reads but totals that are given. What no line reads at all is no part of them.</summary>
    private bool[] Shadowed()
    {
        var isNeeded = new bool[plan.Steps.Length];
        var isRead = new bool[plan.Steps.Length];
        foreach (var step in plan.Steps)
        {
            foreach (var read in step.Reads) isRead[read] = true;
        }

        foreach (var step in Enumerable.Reverse(plan.Steps))
        {
            isNeeded[step.Index] |= !isRead[step.Index] || step is EligibilityStep || plan.Results.Any(r => r.Step == step.Index);
            if (!isNeeded[step.Index]) continue;
            var at = Array.FindIndex(Asks, a => a.Step == step);
            var isGiven = at >= 0 && (given >> at & 1) == 1;
            var reads = isGiven ? (step.Only?.Parts ?? []).Where(p => !p.Test.IsAny).Select(p => p.Step) : step.Reads;
            foreach (var read in reads.Concat(step.Gates)) isNeeded[read] = true;
        }

        return [.. isNeeded.Select(n => !n)];
    }

    private bool Answer(int at)
    {
        if (at == Asks.Length) return Take();
        var ask = Asks[at];
        for (var later = at; later < Asks.Length; later++) entries[Asks[later].Step.Index] = default;
        var isLeftOut = isShadowed[ask.Step.Index];
        if (isLeftOut || (ask.IsTotal ? (given >> at & 1) == 0 : !IsAsked(ask.Step)))
        {
            choice[at] = isLeftOut ? Ask.NotSupplied : Ask.NotAsked;
            if (isLeftOut) entries[ask.Step.Index] = Entry.NotSupplied;
            return Answer(at + 1);
        }

        for (var way = 0; way < ask.Entries.Length; way++)
        {
            choice[at] = way;
            entries[ask.Step.Index] = ask.Entries[way];
            if (!Answer(at + 1)) return false;
        }

        return true;
    }

    private bool IsAsked(Step step)
    {
        if (step.Only is not { } only) return true;
        Evaluator.Run(plan, entries, scratch, 0);
        return only.Holds(scratch, out _) is not false;
    }

    private bool Take()
    {
        if (!IsAccepted()) return true;
        var cells = Evaluator.Run(plan, entries);
        if (Asks.Where((a, at) => IsUnread(a) && choice[at] == Ask.NotAsked).Any(a => a.Step.Only?.Holds(cells, out _) is not false)) return true;
        if (Contradicts(cells)) return true;
        if (Count == most) return false;
        Choices.Add([.. choice]);
        Cells.Add(cells);
        Given.Add(given);
        return true;
    }

    /// <summary>Answers that cannot be true together, by their names alone.</summary>
    private bool Contradicts(Fill[] cells) => plan.Steps.OfType<QuestionStep>().SelectMany(q => q.Contradictions)
        .Any(c => Array.TrueForAll(c.Parts, p => cells[p.Step].State != State.NotSupplied && cells[p.Step].State != State.NotAnswered && p.Test is AnswerTest test && cells[p.Step].Pick >= 0 && test.Picks[cells[p.Step].Pick]));

    /// <summary>Answers beside a total that is given must be able to make it. Only those under it, and under a test that may close it, matter, so each way to give these is asked once.</summary>
    private bool IsAccepted()
    {
        if (makers is null) return true;
        var key = string.Join(' ', makers.Select(at => choice[at]));
        if (!accepted.TryGetValue(key, out var isAccepted)) accepted.Add(key, isAccepted = Written(choice).For(Definition) is not null);
        return isAccepted;
    }
}
