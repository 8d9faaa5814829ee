using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Sheets;

/// <summary>
/// One way to fill in the form: which totals are given, and so which questions a complete sheet answers. Sheets of different ways cannot be compared.
/// </summary>
internal sealed class Filling
{
    /// <summary>Totals that may be given or not; with more there would be too many ways to fill in the form.</summary>
    private const int MostChoices = 6;

    /// <summary>Of a total that may be given as more than this many figures, those past the last edge of all tables are not listed.</summary>
    private const int MostListed = 10_000;

    private readonly Lazy<Input?>?[] inputs;
    private readonly Dictionary<int, GivenTogether> together;
    private readonly Dictionary<int, int[]> beside;
    private readonly Lazy<IReadOnlyList<ValueSet>> reach;
    private readonly bool isContradicting;

    private Filling(Plan plan, bool[] given, bool[] shadowed, List<GivenTogether> together, Lazy<IReadOnlyList<ValueSet>> reach, bool isContradicting = true)
    {
        Plan = plan;
        this.isContradicting = isContradicting;
        this.reach = reach;
        Given = given;
        IsShadowed = shadowed;
        IsInput = [.. plan.Steps.Select(s => !shadowed[s.Index] && (s is QuestionStep || given[s.Index]))];
        this.together = together.SelectMany(g => g.Totals.Select(total => (total, g))).ToDictionary(t => t.total, t => t.g);
        beside = this.together.ToDictionary(t => t.Key, t => t.Value.Before(t.Key).ToArray());
        inputs = [.. plan.Steps.Select(s => IsInput[s.Index] ? new Lazy<Input?>(() => InputOf(s)) : null)];
        Parts = [.. plan.Steps.Select(s => Looks.IsGathered(s) && !given[s.Index] ? Looks.Parts(s) : [])];
        Contradictions = [.. plan.Steps.Select(ContradictionsOf)];
        AtOnce = [.. plan.Steps.Select(s => LinesAtOnce(s))];
        Lines = [.. plan.Steps.Select(s => AtOnce[s.Index].Concat(Parts[s.Index].SelectMany(p => p.Select(l => l.Line))).Distinct().ToArray())];
    }

    internal Plan Plan { get; }

    /// <summary>What each line can come out as, line by line.</summary>
    internal IReadOnlyList<ValueSet> Reach => reach.Value;

    /// <summary>Whether a sheet that is filled in so can be another than where fewer totals are given.</summary>
    internal bool SaysMore { get; private init; } = true;

    /// <summary>The totals that are given.</summary>
    internal bool[] Given { get; }

    /// <summary>Nobody answers for it: only totals that are given would need it.</summary>
    internal bool[] IsShadowed { get; }

    /// <summary>Questions that are answered, and totals that are given.</summary>
    internal bool[] IsInput { get; }

    /// <summary>For each step, what it gathers part by part.</summary>
    internal IReadOnlyList<Look[]>[] Parts { get; }

    /// <summary>For each step, the lines that must be there when it is filled; what it gathers was there before.</summary>
    internal int[][] AtOnce { get; }

    /// <summary>For each question, the answers that cannot be true together of which it stands last, where all are asked for.</summary>
    internal Condition[][] Contradictions { get; }

    /// <summary>For each step, all lines that it needs.</summary>
    internal int[][] Lines { get; }

    /// <summary>What may be said at a step; null where that is too much.</summary>
    internal Input? this[int step] => inputs[step]?.Value;

    /// <summary>Whether these are not too many to be listed.</summary>
    internal static bool IsEvery(Plan plan) => plan.Steps.Count(IsChoice) <= MostChoices;

    /// <summary>Every way, the one in which as little is given as can be first; only that one where they are too many.</summary>
    internal static List<Filling> All(Plan plan)
    {
        var choices = IsEvery(plan) ? plan.Steps.Where(IsChoice).ToList() : [];
        bool[] entered = [.. plan.Steps.Select(s => s is TotalStep { IsEntered: true })];
        var all = new List<Filling> { new(plan, entered, plan.Shadowed(i => entered[i]), [], Reached()) };
        for (var set = 1; set < 1 << choices.Count; set++)
        {
            var chosen = choices.Where((_, at) => (set & (1 << at)) != 0).Cast<TotalStep>().ToList();
            bool[] given = [.. entered.Select((isEntered, i) => isEntered || chosen.Exists(t => t.Index == i))];
            var shadowed = plan.Shadowed(i => given[i]);
            if (chosen.Exists(t => shadowed[t.Index])) continue;
            var together = GivenTogether.Of(all[0], chosen, shadowed);
            var saysMore = chosen.TrueForAll(t => SaysMoreGiven(plan, t, shadowed));
            all.Add(new Filling(plan, given, shadowed, together, Reached([.. chosen.Select(t => t.Index)])) { SaysMore = saysMore });
        }

        return all;

        Lazy<IReadOnlyList<ValueSet>> Reached(params int[] given) => new(() => Ranges.Reach.Of(plan, new Entry[plan.Steps.Length], given));
    }

    /// <summary>The first way, with what contradicts itself among its sheets.</summary>
    internal static Filling Uncontradicted(Plan plan)
    {
        bool[] entered = [.. plan.Steps.Select(s => s is TotalStep { IsEntered: true })];
        return new(plan, entered, plan.Shadowed(i => entered[i]), [], new(() => Ranges.Reach.Of(plan, new Entry[plan.Steps.Length])), isContradicting: false);
    }

    /// <summary>A total that hides no answer is given as what these make, so that such a sheet is the same as where it is added up.</summary>
    private static bool SaysMoreGiven(Plan plan, TotalStep total, bool[] shadowed)
    {
        var below = plan.Feeding(total.Index);
        return total.MayBeGiven!.IsBeyondParts || plan.Steps.Any(s => below[s.Index] && shadowed[s.Index] && s.IsAnswered);
    }

    private Filling(Filling other, IReadOnlyDictionary<int, Input> instead, Lazy<IReadOnlyList<ValueSet>> reach)
    {
        (Plan, this.reach, Given, IsShadowed, together, beside, Contradictions) = (other.Plan, reach, other.Given, other.IsShadowed, other.together, other.beside, other.Contradictions);
        (inputs, IsInput, AtOnce, Lines) = ([.. other.inputs], [.. other.IsInput], [.. other.AtOnce], [.. other.Lines]);
        var parts = other.Parts.ToArray();
        foreach (var (line, input) in instead)
        {
            inputs[line] = new(input);
            if (input.Table is not null) (IsInput[line], AtOnce[line], parts[line], Lines[line]) = (true, [], [], []);
        }

        Parts = parts;
    }

    /// <summary>By step, how a sheet answers it: not at all yet.</summary>
    internal int[] Unanswered() => [.. Plan.Steps.Select(_ => -1)];

    /// <summary>The same with other inputs: lines that stand in for everything below them, which is seen through them alone; or what is answered already.</summary>
    internal Filling With(IReadOnlyDictionary<int, Input> instead) => instead.Count == 0 ? this : new(this, instead, reach);

    /// <summary>The same, where less is known of what each line can come out as.</summary>
    internal Filling With(IReadOnlyList<ValueSet> wider) => new(this, new Dictionary<int, Input>(), new(wider));

    /// <summary>Everything that some lines need, themselves included.</summary>
    internal bool[] Needed(params IEnumerable<int> lines) => Below(lines, i => Lines[i]);

    /// <summary>Everything that a line comes from, itself included: without what a total that is given must only be made with.</summary>
    internal bool[] Read(int line) => Below([line], i => beside.ContainsKey(i) || Contradictions[i].Length > 0 ? Looks.Whether(Plan.Steps[i]).Select(l => l.Line) : Lines[i]);

    /// <summary>Questions that must be asked with some lines, since their answers may contradict those that the lines come from.</summary>
    internal int[] With(int[] also, params IEnumerable<int> lines)
    {
        if (!Plan.MayContradict) return also;
        var all = also.ToList();
        while (true)
        {
            var needed = Needed([.. lines, .. all]);
            var more = Plan.Steps.Where(s => !needed[s.Index] && Contradictions[s.Index].SelectMany(c => c.Steps).Any(q => needed[q])).Select(s => s.Index).ToList();
            if (more.Count == 0) return [.. all];
            all.AddRange(more);
        }
    }

    /// <summary>Whether an answer cannot be true together with those above it.</summary>
    internal bool IsContradicted(int question, Fill[] cells) => Array.Exists(Contradictions[question], c => c.Holds(cells, out _) is true);

    /// <summary>Whether a question is not asked on every sheet.</summary>
    internal bool IsConditional(int input) => !IsChosen(input) && Looks.Whether(Plan.Steps[input]).Any();

    /// <summary>Whether answers to it may contradict others.</summary>
    internal bool MayContradict(int question) => Plan.MayContradict && Contradictions.Any(q => Array.Exists(q, c => c.Steps.Contains(question)));

    private bool[] Below(IEnumerable<int> lines, Func<int, IEnumerable<int>> linesOf)
    {
        var below = new bool[Plan.Steps.Length];
        foreach (var line in lines) below[line] = true;
        for (var i = below.Length - 1; i >= 0; i--)
        {
            if (!below[i]) continue;
            foreach (var line in linesOf(i)) below[line] = true;
        }

        return below;
    }

    /// <summary>Inputs that are not always asked, and are or are not because of what some line needs; and those that are or are not because of these.</summary>
    internal IEnumerable<int> AskedBecauseOf(int line)
    {
        var (needed, asked, before) = (Needed(line), new SortedSet<int>(), -1);

        // A total that is given may bring in answers on which a question above it hangs.
        while (asked.Count > before)
        {
            before = asked.Count;
            foreach (var i in Enumerable.Range(0, Plan.Steps.Length).Where(i => i != line && IsInput[i] && AtOnce[i].Any(l => needed[l]) && asked.Add(i)))
            {
                foreach (var (isBelow, below) in Needed(i).Select((n, at) => (n, at))) needed[below] |= isBelow;
            }
        }

        return asked;
    }

    /// <summary>Whether the sheets over what some lines need can be counted.</summary>
    internal bool IsCounted(params IEnumerable<int> lines) => Needed(lines) is var needed && !Plan.Steps.Any(s => needed[s.Index] && this[s.Index] is { IsCut: true });

    /// <summary>What must be there before a total is given: answers and totals with which it must be made.</summary>
    internal int[] Beside(int given) => beside.GetValueOrDefault(given, []);

    /// <summary>Some total that is given must be made with it.</summary>
    internal bool IsBeside(int input) => beside.Values.Any(b => b.Contains(input));

    /// <summary>Given here, where other ways to fill in the form add it up.</summary>
    internal bool IsChosen(int line) => Given[line] && IsChoice(Plan.Steps[line]);

    /// <summary>As which of its entries a total can be given that others add up, where <paramref name="cells"/> stand above it; null where it does not apply. Where a test keeps it out of reach nothing reads it, and it can be given as any of them.</summary>
    internal Predicate<Entry>? WaysAt(int given, Fill[] cells)
    {
        var step = Plan.Steps[given];
        if (step.Only?.Holds(cells, out _) is false) return null;
        if (Evaluator.ClosedBy(Plan.Steps, step, cells, out _) >= 0) return _ => true;
        var canBe = together[given][given]!.At(cells);
        return entry => canBe(entry.Number);
    }

    private int[] LinesAtOnce(Step step)
    {
        if (Given[step.Index]) return [.. Looks.Whether(step).Select(l => l.Line).Concat(Beside(step.Index)).Distinct()];
        var contradicted = Contradictions[step.Index].SelectMany(c => c.Steps).Where(q => q != step.Index);
        return [.. (Parts[step.Index].Count > 0 ? Looks.Whether(step) : Looks.Of(step)).Select(l => l.Line).Concat(contradicted).Distinct()];
    }

    /// <summary>Where a total is given instead of some of the answers, they contradict nobody: which totals can be given then says so.</summary>
    private Condition[] ContradictionsOf(Step step) =>
        step is QuestionStep question && isContradicting ? Array.FindAll(question.Contradictions, c => c.Steps.All(q => IsInput[q])) : [];

    internal bool IsChoice(int line) => IsChoice(Plan.Steps[line]);

    private static bool IsChoice(Step step) => step is TotalStep { MayBeGiven: not null, IsEntered: false };

    private Input? InputOf(Step step)
    {
        if (step is QuestionStep question) return Input.Of(question);
        var total = (TotalStep)step;
        if (!together.TryGetValue(step.Index, out var others)) return Input.Of(total, GreatestListed(total), []);
        if (others[step.Index] is not { } ways) return null;

        // Where a test always keeps it out of reach one figure is as good as another.
        return ways.MayBeAny ? AnyOf(total, ways.Figures) : Input.Of(total, ways.Figures.DefaultIfEmpty(total.MayBeGiven!.Least));
    }

    /// <summary>Every number that is expected and what else answers make; where they are many, of those that nothing can tell apart the nearest to an edge.</summary>
    private Input? AnyOf(TotalStep total, IEnumerable<decimal> figures)
    {
        var (least, greatest, by) = (total.MayBeGiven!.Least, total.MayBeGiven.Greatest, total.MayBeGiven.Step);
        if ((greatest - least) / by <= MostListed || Edges(total.Index) is not { } edges) return Input.Of(total, greatest, figures);
        var near = edges.Select(e => least + (by * Math.Floor((Math.Clamp(e, least, greatest) - least) / by))).SelectMany(n => new[] { n - by, n, n + by });
        return Input.Of(total, [.. figures, least, greatest, .. near.Where(n => n >= least && n <= greatest)], isCut: true);
    }

    /// <summary>The greatest number that is listed of what a total is expected to be given as.</summary>
    private decimal GreatestListed(TotalStep total)
    {
        var (least, greatest, by) = (total.MayBeGiven!.Least, total.MayBeGiven.Greatest, total.MayBeGiven.Step);
        if ((greatest - least) / by <= MostListed || Edges(total.Index) is not { } edges) return greatest;
        var edge = Math.Min(greatest, edges.Append(0).Max());
        return Math.Min(greatest, Math.Max(least, least + (by * (Math.Ceiling((edge - least) / by) + 1))));
    }

    /// <summary>Where whatever looks at a line tells its numbers apart; null where the number itself counts.</summary>
    private IEnumerable<decimal>? Edges(int line)
    {
        if (Plan.Results.Any(r => r.Step == line)) return null;
        var looks = Plan.Steps.SelectMany(Looks.Of).Where(l => l.Line == line).ToList();
        if (looks.Exists(l => l.IsAtFigure)) return null;
        return looks.Select(l => l.Test).OfType<BandTest>().SelectMany(t => t.Bands).SelectMany(b => new[] { b.Low, b.High }).OfType<decimal>();
    }
}
