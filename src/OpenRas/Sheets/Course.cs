using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>
/// In which order the inputs below a line are asked, and lines filled, so that little has to be kept in mind at a time: what only a total needs is asked,
/// added and forgotten, one part after the other. In the field's words an elimination order, as for variables of a constraint network: what is kept in mind
/// at a time is the width of it.
/// </summary>
internal sealed class Course
{
    private readonly List<CourseStep> moves = [];
    private readonly Filling filling;
    private readonly int target;
    private readonly int[] also;
    private readonly int[] kept;
    private readonly int[] gatherers;
    private readonly int[] weights;
    private readonly bool[] isNeeded;
    private readonly bool[] isDone;
    private readonly bool[] isSeen;
    private readonly bool[] waits;
    private readonly bool[][] gathered;
    private readonly int[] looks;

    /// <param name="filling">How the form is filled in.</param>
    /// <param name="target">The line that is wanted.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="kept">Lines that are not forgotten.</param>
    internal Course(Filling filling, int target, int[] also, int[] kept)
    {
        (this.filling, this.target, this.also, this.kept) = (filling, target, also, kept);
        var count = filling.Plan.Steps.Length;
        (isDone, isSeen, waits, weights, looks) = (new bool[count], new bool[count], new bool[count], new int[count], new int[count]);
        isNeeded = filling.Needed(also.Prepend(target));
        gathered = [.. filling.Parts.Select(p => new bool[p.Count])];
        gatherers = [.. Enumerable.Range(0, count).Where(i => isNeeded[i] && gathered[i].Length > 0)];
        for (var i = 0; i < count; i++)
        {
            if (!isNeeded[i]) continue;
            weights[i] = filling.IsInput[i] ? Weight(i) : (int)Math.Min(1_000_000, filling.Lines[i].Sum(l => (long)weights[l]));
            foreach (var line in filling.AtOnce[i]) looks[line]++;
            foreach (var look in filling.Parts[i].SelectMany(p => p)) looks[look.Line]++;
        }
    }

    /// <summary>What stands in for much is asked early, while there is little to follow it with.</summary>
    private int Weight(int input) => filling[input]?.Table is { Ends.Length: var ends } ? ends : 1;

    private Course(Course other)
    {
        (filling, target, also, kept, gatherers, weights, isNeeded) = (other.filling, other.target, other.also, other.kept, other.gatherers, other.weights, other.isNeeded);
        (isDone, isSeen, waits, looks) = ([.. other.isDone], [.. other.isSeen], [.. other.waits], [.. other.looks]);
        gathered = Array.ConvertAll(other.gathered, g => (bool[])[.. g]);
    }

    /// <summary>The same, from where it stands, to go on in another way.</summary>
    internal Course Fork() => new(this);

    /// <summary>On, with everything that does not hang on some inputs.</summary>
    internal List<CourseStep> Until(params IReadOnlyCollection<int> postponed)
    {
        for (var i = 0; i < waits.Length; i++) waits[i] = isNeeded[i] && (postponed.Contains(i) || Array.Exists(filling.Lines[i], l => waits[l]));
        return On([target, .. also], isEnd: false);
    }

    /// <summary>To the end; where one input is still to be asked, that one first.</summary>
    internal List<CourseStep> ToEnd(int first = -1)
    {
        Array.Clear(waits);
        return On(first < 0 ? [target, .. also] : [first, target, .. also], isEnd: true);
    }

    private List<CourseStep> On(int[] lines, bool isEnd)
    {
        Array.Clear(isSeen);
        moves.Clear();
        Visit(lines);
        return Shortened(isEnd);
    }

    /// <summary>To merge is of use only before more is asked. What is asked, added to one total and forgotten at once is one step.</summary>
    private List<CourseStep> Shortened(bool isEnd)
    {
        var useful = moves.Where((move, at) => move.Kind != CourseStepKind.Merge || IsUseful(move.Step, moves.Skip(at + 1))).ToList();
        var shortened = new List<CourseStep>();
        for (var at = 0; at < useful.Count; at++)
        {
            var isAdded = at + 2 < useful.Count && useful[at].Kind == CourseStepKind.Ask && useful[at + 1].Kind == CourseStepKind.Gather && IsAlone(useful[at].Step, useful[at + 1]) && useful[at + 2] == new CourseStep(CourseStepKind.Forget, useful[at].Step);
            shortened.Add(isAdded ? useful[at + 1] with { Kind = CourseStepKind.AskAndAdd, Input = useful[at].Step } : useful[at]);
            if (isAdded) at += 2;
        }

        return shortened;

        bool IsUseful(int merged, IEnumerable<CourseStep> after)
        {
            foreach (var move in after)
            {
                if (move.Kind == CourseStepKind.Ask) return true;
                if (move.Step == merged && move.Kind is (CourseStepKind.Merge or CourseStepKind.Forget)) return false;
            }

            return !isEnd;
        }

        // What the part comes to hangs on nothing but the answer.
        bool IsAlone(int input, CourseStep gather) => filling.AtOnce[input].Length == 0 && Array.TrueForAll(filling.Parts[gather.Step][gather.Part], l => l.Line == input);
    }

    private void Visit(IEnumerable<int> lines)
    {
        foreach (var line in lines) Visit(line);
    }

    private void Visit(int index)
    {
        if (isSeen[index]) return;
        isSeen[index] = true;
        foreach (var part in filling.Parts[index].OrderByDescending(p => p.Max(l => weights[l.Line]))) Visit(part.Select(l => l.Line));
        Visit(filling.AtOnce[index].OrderByDescending(l => weights[l]));
        if (waits[index] || isDone[index]) return;
        isDone[index] = true;
        moves.Add(new CourseStep(filling.IsInput[index] ? CourseStepKind.Ask : CourseStepKind.Fill, index));
        foreach (var line in filling.AtOnce[index]) Release(line);
        Keep(index);
        Gather(index);
        Visit(also.Where(a => !isSeen[a] && filling.Lines[a].Contains(index) && filling.Lines[a].All(l => isDone[l])));
    }

    /// <summary>Every part, of whatever is gathered, that has become complete with a line.</summary>
    private void Gather(int line)
    {
        foreach (var index in gatherers)
        {
            var parts = filling.Parts[index];
            for (var part = 0; part < parts.Count; part++)
            {
                if (gathered[index][part] || !Array.Exists(parts[part], l => l.Line == line) || !Array.TrueForAll(parts[part], l => isDone[l.Line])) continue;
                gathered[index][part] = true;
                moves.Add(new CourseStep(CourseStepKind.Gather, index, part));
                foreach (var look in parts[part]) Release(look.Line);
            }
        }
    }

    private void Release(int line)
    {
        looks[line]--;
        Keep(line);
    }

    /// <summary>After the last look at a line it is forgotten; before, less of it may be worth keeping.</summary>
    private void Keep(int line)
    {
        if (line == target || kept.Contains(line)) return;
        if (looks[line] == 0) moves.Add(new CourseStep(CourseStepKind.Forget, line));
        else if (ToCome(line) is { } looksToCome) moves.Add(new CourseStep(CourseStepKind.Merge, line) { Looks = looksToCome });
    }

    /// <summary>Every look at a line that is still to come; null where the answer itself will be wanted.</summary>
    private Look[]? ToCome(int line)
    {
        var toCome = new HashSet<Look>();
        foreach (var step in filling.Plan.Steps)
        {
            if (step.Index <= line || !isNeeded[step.Index]) continue;
            if (!isDone[step.Index] && filling.AtOnce[step.Index].Contains(line))
            {
                if (filling.Beside(step.Index).Contains(line)) return null;
                toCome.UnionWith((filling.Parts[step.Index].Count > 0 || filling.Given[step.Index] ? Looks.Whether(step) : Looks.Of(step)).Concat(Looks.Contradicted(step)).Where(l => l.Line == line));
            }

            toCome.UnionWith(filling.Parts[step.Index].Where((_, part) => !gathered[step.Index][part]).SelectMany(p => p).Where(l => l.Line == line));
        }

        return [.. toCome];
    }
}

internal enum CourseStepKind
{
    /// <summary>Every way to answer is tried.</summary>
    Ask,

    /// <summary>A question is asked, and at once a part of one total and nothing else.</summary>
    AskAndAdd,

    /// <summary>A line is filled.</summary>
    Fill,

    /// <summary>A part is gathered into a total, a count or a test.</summary>
    Gather,

    /// <summary>What nothing that is still to come can tell apart is made one.</summary>
    Merge,

    Forget,
}

/// <summary>What is done next on a course: something asked, filled, gathered, made alike or forgotten.</summary>
internal readonly record struct CourseStep(CourseStepKind Kind, int Step, int Part = -1)
{
    /// <summary>For a merge: how the line will still be looked at.</summary>
    internal Look[] Looks { get; init; } = [];

    /// <summary>Where an input is asked and gathered at once: that input.</summary>
    internal int Input { get; init; } = -1;

    /// <summary>The input that is asked; -1 where none is.</summary>
    internal int Asks => Kind == CourseStepKind.Ask ? Step : Input;
}
