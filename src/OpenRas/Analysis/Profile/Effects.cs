using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// What turning one answer does to some lines: exactly, where their sheets can be followed; otherwise at least what was seen, and at most what can be reasoned
/// line by line.
/// </summary>
internal sealed class Effects
{
    private readonly JointTables tables;
    private readonly Filling filling;
    private readonly bool isBrief;
    private readonly Dictionary<(int Line, int Input), Turning> followed = [];
    private readonly Dictionary<int, IReadOnlyList<Sway>> sways = [];
    private readonly Trials trials;

    /// <param name="tables">Of the form.</param>
    /// <param name="isBrief">Only whether an answer changes anything, and not by how much.</param>
    /// <param name="lines">The lines.</param>
    internal Effects(JointTables tables, bool isBrief, IReadOnlyList<int> lines)
        : this(tables, isBrief, lines.Distinct().ToDictionary(l => l, l => InputsOf(tables, l)))
    {
    }

    /// <param name="tables">Of the form.</param>
    /// <param name="isBrief">Only whether an answer changes anything, and not by how much.</param>
    /// <param name="wanted">The lines, each with the inputs that are turned for it.</param>
    internal Effects(JointTables tables, bool isBrief, IReadOnlyDictionary<int, int[]> wanted)
    {
        (this.tables, this.isBrief, filling) = (tables, isBrief, tables.Filling);
        foreach (var (line, inputs) in wanted)
        {
            foreach (var input in inputs.Where(i => i != line && OnlyAsks(i))) followed[(line, input)] = Turning.Nothing;
        }

        if (isBrief)
        {
            // What is seen to change anything need not be followed.
            trials = Trials.Of(tables, Left(wanted), IsEnough);
            foreach (var line in wanted.Keys) Follow(line, [.. trials.Open(line)]);
            return;
        }

        foreach (var (line, inputs) in wanted) Follow(line, inputs);
        trials = Trials.Of(tables, Left(wanted), IsEnough);
        trials.GoOn();
    }

    /// <summary>Every line, without what was followed.</summary>
    private Dictionary<int, int[]> Left(IReadOnlyDictionary<int, int[]> wanted) =>
        wanted.ToDictionary(w => w.Key, w => w.Value.Where(i => !followed.ContainsKey((w.Key, i))).ToArray());

    /// <summary>Whether it is known exactly what an input does to a line.</summary>
    internal bool IsFollowed(int line, int input) => !tables.Needed(line)[input] || followed.ContainsKey((line, input));

    /// <summary>The most that an input changes a line by.</summary>
    internal BoundedFigure Change(int line, int input)
    {
        var found = Found(line, input).Most?.Difference ?? 0;
        return new BoundedFigure(found, IsFollowed(line, input) ? found : Math.Max(found, AtMost(line, input)));
    }

    /// <summary>Whether an input changes what a line comes out as; null where that is not known.</summary>
    internal bool? ChangesOutcome(int line, int input)
    {
        if (Found(line, input).ChangesOutcome) return true;
        return IsFollowed(line, input) || !MayChangeOutcome(line, input) ? false : null;
    }

    /// <summary>Whether an input changes a line at all; null where that is not known.</summary>
    internal bool? Changes(int line, int input)
    {
        if (Found(line, input) is { Most: not null } or { ChangesOutcome: true }) return true;
        return IsFollowed(line, input) ? false : null;
    }

    /// <summary>Of all inputs, the two sheets that were found to differ the most.</summary>
    internal Turn? Widest(int line, bool isByOne) =>
        Inputs(line).Select(i => isByOne ? Found(line, i).MostByOne : Found(line, i).Most).OfType<Turn>().MaxBy(t => t.Difference);

    /// <summary>The sheet with the least or the greatest figure of a line that was seen.</summary>
    internal Sheet? Seen(int line, bool isMost) => trials.Ends(line).Of(isMost);

    /// <summary>Every set of answers contradicts itself: there is none in which an answer could change anything.</summary>
    private bool IsEmpty => filling.Plan.MayContradict && tables.Sheets.All is { IsZero: true };

    private int[] Inputs(int line) => InputsOf(tables, line);

    private static int[] InputsOf(JointTables tables, int line) => [.. tables.Filling.Plan.Steps.Select(s => s.Index).Where(i => tables.Needed(line)[i] && tables.Filling.IsInput[i])];

    private Turning Found(int line, int input) => followed.TryGetValue((line, input), out var known) ? known : trials[line, input];

    private bool IsEnough(int line, int input, Turning seen)
    {
        if (isBrief) return seen.Most is not null || seen.ChangesOutcome;
        return seen.Most?.Difference >= AtMost(line, input) && (seen.ChangesOutcome || !MayChangeOutcome(line, input));
    }

    /// <summary>What each input can do to a line; those for which that is too much to follow are left out.</summary>
    private void Follow(int line, int[] inputs)
    {
        foreach (var still in inputs.Where(i => IsEmpty || SwayOf(line, i).IsStill)) followed[(line, still)] = Turning.Nothing;
        var open = inputs.Where(i => filling[i] is not null && !followed.ContainsKey((line, i)));

        // Inputs on which the same others hang are looked at together.
        foreach (var alike in open.GroupBy(i => string.Join(' ', tables.Hanging(i))))
        {
            foreach (var (input, changes) in Sheets.Changes.Widest(tables, line, tables.Hanging(alike.First()), [.. alike])) followed[(line, input)] = Turning.Of(filling, line, changes);
        }
    }

    /// <summary>
    /// Nothing looks at it but what decides whether others are asked: while what is asked stays the same it changes no other line. An answer without a figure
    /// does, since nobody can say whether the others are asked, and they come out as it does.
    /// </summary>
    private bool OnlyAsks(int input) => IsAlwaysAFigure(filling.Plan.Steps[input]) && filling.Plan.Steps.All(s => filling.IsInput[s.Index] || !filling.Lines[s.Index].Contains(input));

    private static bool IsAlwaysAFigure(Step input) => input is not QuestionStep question || Array.TrueForAll(question.Choices, c => c.Figure is null or { IsKnown: true });

    /// <summary>How far a figure moves; or from the furthest to nothing, which counts as 0, where it may come to that.</summary>
    private decimal AtMost(int line, int input)
    {
        var (sway, set) = (SwayOf(line, input), filling.Reach[line]);
        var isNothing = sway.Turns && (set.May(State.NoBudget) || set.May(State.NotEligible));
        return isNothing ? Math.Max(sway.By, sway.FromMost ?? set.Size) : sway.By;
    }

    private bool MayChangeOutcome(int line, int input)
    {
        var sway = SwayOf(line, input);
        return filling.Plan.Steps[line].Unit.IsNumber ? sway.Turns : !sway.IsStill;
    }

    private Sway SwayOf(int line, int input)
    {
        if (!sways.TryGetValue(input, out var known)) sways[input] = known = Sways.Of(filling, input);
        return known[line];
    }
}
