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

    private readonly Input?[] inputs;
    private readonly Dictionary<int, int[]> beside;
    private readonly Makes makes;
    private readonly Lazy<IReadOnlyList<ValueSet>> reach;

    private Filling(Plan plan, bool[] given, bool[] shadowed, Makes makes, Lazy<IReadOnlyList<ValueSet>> reach)
    {
        Plan = plan;
        this.reach = reach;
        Given = given;
        IsShadowed = shadowed;
        this.makes = makes;
        IsInput = [.. plan.Steps.Select(s => !shadowed[s.Index] && (s is QuestionStep || given[s.Index]))];
        beside = plan.Steps.Where(s => given[s.Index] && IsChoice(s)).ToDictionary(s => s.Index, s => InputsBelow(s.Index));
        inputs = new Input?[plan.Steps.Length];
        foreach (var step in plan.Steps.Where(s => IsInput[s.Index])) inputs[step.Index] = InputOf(step);
        Parts = [.. plan.Steps.Select(s => Looks.IsGathered(s) && !given[s.Index] ? Looks.Parts(s) : [])];
        AtOnce = [.. plan.Steps.Select(s => LinesAtOnce(s))];
        Lines = [.. plan.Steps.Select(s => AtOnce[s.Index].Concat(Parts[s.Index].SelectMany(p => p.Select(l => l.Line))).Distinct().ToArray())];
    }

    /// <summary>Which figures a total may be given as, beside other entries.</summary>
    internal delegate Predicate<decimal> Makes(TotalStep total, Entry[] others);

    internal Plan Plan { get; }

    /// <summary>What each line can come out as, line by line.</summary>
    internal IReadOnlyList<ValueSet> Reach => reach.Value;

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

    /// <summary>For each step, all lines that it needs.</summary>
    internal int[][] Lines { get; }

    /// <summary>What may be said at a step; null where that is too much.</summary>
    internal Input? this[int step] => inputs[step];

    /// <summary>Whether these are not too many to be listed.</summary>
    internal static bool IsEvery(Plan plan) => plan.Steps.Count(IsChoice) <= MostChoices;

    /// <summary>Every way, the one in which as little is given as can be first; only that one where they are too many.</summary>
    internal static List<Filling> All(Plan plan, Makes makes)
    {
        var choices = plan.Steps.Where(IsChoice).ToList();
        if (!IsEvery(plan)) choices = [];
        var all = new List<Filling>();
        var reach = new Lazy<IReadOnlyList<ValueSet>>(() => Ranges.Reach.Of(plan, new Entry[plan.Steps.Length]));
        for (var set = 0; set < 1 << choices.Count; set++)
        {
            var chosen = choices.Where((_, at) => (set & (1 << at)) != 0).Select(s => s.Index).ToHashSet();
            bool[] given = [.. plan.Steps.Select(s => chosen.Contains(s.Index) || s is TotalStep { MayBeGiven: not null, PartsState: not State.Figure })];
            var shadowed = plan.Shadowed(i => given[i]);
            if (!chosen.Any(i => shadowed[i])) all.Add(new Filling(plan, given, shadowed, makes, reach));
        }

        return all;
    }

    private Filling(Filling other, IReadOnlyDictionary<int, JointTable> tables, Lazy<IReadOnlyList<ValueSet>> reach)
    {
        (Plan, this.reach, Given, IsShadowed, makes, beside) = (other.Plan, reach, other.Given, other.IsShadowed, other.makes, other.beside);
        (inputs, IsInput, AtOnce, Lines) = ([.. other.inputs], [.. other.IsInput], [.. other.AtOnce], [.. other.Lines]);
        var parts = other.Parts.ToArray();
        foreach (var (line, table) in tables)
        {
            inputs[line] = Input.Of(Plan.Steps[line], table);
            (IsInput[line], AtOnce[line], parts[line], Lines[line]) = (true, [], [], []);
        }

        Parts = parts;
    }

    /// <summary>By step, how a sheet answers it: not at all yet.</summary>
    internal int[] Unanswered() => [.. Plan.Steps.Select(_ => -1)];

    /// <summary>The same with some lines as inputs: each stands in for everything below it, which is seen through it alone.</summary>
    internal Filling With(IReadOnlyDictionary<int, JointTable> tables) => tables.Count == 0 ? this : new(this, tables, reach);

    /// <summary>The same, where less is known of what each line can come out as.</summary>
    internal Filling With(IReadOnlyList<ValueSet> wider) => new(this, new Dictionary<int, JointTable>(), new(wider));

    /// <summary>Everything that some lines need, themselves included.</summary>
    internal bool[] Needed(params IEnumerable<int> lines)
    {
        var needed = new bool[Plan.Steps.Length];
        foreach (var line in lines) needed[line] = true;
        for (var i = needed.Length - 1; i >= 0; i--)
        {
            if (!needed[i]) continue;
            foreach (var line in Lines[i]) needed[line] = true;
        }

        return needed;
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
    internal bool IsCounted(params IEnumerable<int> lines) => Needed(lines) is var needed && !inputs.Any(i => i is { IsCut: true } && needed[i.Step.Index]);

    /// <summary>The other inputs that stand below a total that is given, and must be able to make it.</summary>
    internal int[] Beside(int given) => beside.GetValueOrDefault(given, []);

    /// <summary>Some total that is given must be made with it.</summary>
    internal bool IsBeside(int input) => beside.Values.Any(b => b.Contains(input));

    /// <summary>Given here, where other ways to fill in the form add it up.</summary>
    internal bool IsChosen(int line) => Given[line] && IsChoice(Plan.Steps[line]);

    internal Predicate<decimal> CanBe(int given, Entry[] others) => makes((TotalStep)Plan.Steps[given], others);

    private int[] InputsBelow(int line)
    {
        var feeds = Plan.Feeding(line);
        return [.. Plan.Steps.Where(s => s.Index != line && feeds[s.Index] && IsInput[s.Index]).Select(s => s.Index)];
    }

    private int[] LinesAtOnce(Step step)
    {
        if (Given[step.Index]) return [.. Looks.Whether(step).Select(l => l.Line).Concat(Beside(step.Index)).Distinct()];
        return [.. (Parts[step.Index].Count > 0 ? Looks.Whether(step) : Looks.Of(step)).Select(l => l.Line).Distinct()];
    }

    internal bool IsChoice(int line) => IsChoice(Plan.Steps[line]);

    private static bool IsChoice(Step step) => step is TotalStep { MayBeGiven: not null, PartsState: State.Figure };

    private Input? InputOf(Step step)
    {
        if (step is QuestionStep question) return Input.Of(question);
        var total = (TotalStep)step;
        var greatest = total.MayBeGiven!.Greatest;
        var (least, by) = (total.MayBeGiven.Least, total.MayBeGiven.Step);
        if ((greatest - least) / by > MostListed && (!IsChoice(step) || total.MayBeGiven.IsBeyondParts) && LastEdge(step.Index) is { } edge)
        {
            if (edge < greatest) greatest = Math.Max(least, least + (by * (Math.Ceiling((edge - least) / by) + 1)));
        }

        return Input.Of(total, Math.Min(greatest, total.MayBeGiven.Greatest), makes(total, new Entry[Plan.Steps.Length]));
    }

    /// <summary>Past this number nothing that looks at a line can tell one from another; null where the number itself counts.</summary>
    private decimal? LastEdge(int line)
    {
        if (Plan.Results.Any(r => r.Step == line)) return null;
        var looks = Plan.Steps.SelectMany(Looks.Of).Where(l => l.Line == line).ToList();
        if (looks.Exists(l => l.Test is null)) return null;
        return looks.Select(l => l.Test).OfType<BandTest>().SelectMany(t => t.Bands).SelectMany(b => new[] { b.Low, b.High }).Max() ?? 0;
    }
}
