namespace OpenRas.Sheets;

/// <summary>
/// The joint tables of one way to fill in the form. What is seen of some inputs through one line alone is followed once, for that line; in the tables
/// of what stands further down, the line stands in for them as if it were asked.
/// </summary>
/// <param name="filling">How the form is filled in.</param>
/// <param name="budget">Where a table would take more than is left, none is made.</param>
/// <param name="kept">Tables that were made before.</param>
/// <param name="uncontradicted">Those with the sheets that contradict themselves; null where none do.</param>
internal sealed class JointTables(Filling filling, Budget budget, KeptTables kept, JointTables? uncontradicted = null)
{
    /// <summary>A table with questions that its line does not need serves few: one with more cells than this is not held.</summary>
    private const long MostShared = 1 << 17;

    private readonly Dictionary<(int Line, string Also), (JointTable? Table, int[] Stopped)> made = [];
    private readonly bool[][] needed = [.. filling.Plan.Steps.Select(s => filling.Needed(s.Index))];
    private SheetCount? sheets;

    internal Filling Filling => filling;

    internal Budget Budget => budget;

    /// <summary>How many sheets there are.</summary>
    internal SheetCount Sheets => sheets ??= new SheetCount(this, uncontradicted);

    /// <summary>Everything that a line needs, itself included.</summary>
    internal bool[] Needed(int line) => needed[line];

    /// <summary>The questions that are asked or not because of an input.</summary>
    internal int[] Hanging(int input) => [.. Sheets.Conditional.Where(c => c != input && needed[c][input])];

    /// <summary>The table of a line; null where it would be too large.</summary>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="beside">Lines below it that are kept too; null for none. With any list, even an empty one, ends of a table are told apart by its rows.</param>
    /// <param name="stopped">Where it would be too large: the lines that would have to be followed together there.</param>
    internal JointTable? Of(int line, int[] also, int[]? beside, out int[] stopped)
    {
        also = filling.With(also, [line, .. beside ?? []]);

        // Whoever keeps other lines beside it looks at them once.
        if (beside is not null) return JointTable.Of(Before(line, also, beside, isForTurns: false, out var open, out _), line, open, budget, out stopped, beside);
        var key = (line, string.Join(' ', also));
        if (!made.TryGetValue(key, out var known))
        {
            known = (Find(line, also, key.Item2, out stopped), stopped);
            if (known.Table is null || also.Length == 0 || known.Table.Cells <= MostShared)
            {
                made[key] = known;
                budget.Hold(known.Table?.Bytes ?? 0);
            }
        }

        stopped = known.Stopped;
        return known.Table;
    }

    private JointTable? Find(int line, int[] also, string key, out int[] stopped)
    {
        var before = Before(line, also, [], isForTurns: false, out var open, out var standIns);
        stopped = [];
        if (kept.Find(filling, line, key, standIns) is { } found && budget.HasRoomFor(found.Peak) && budget.MayMake(found.CellsMade, 0)) return found;
        var table = JointTable.Of(before, line, open, budget, out stopped);
        return table is null || (also.Length > 0 && table.Cells > MostShared) ? table : kept.Keep(filling, line, key, standIns, table);
    }

    /// <summary>For each of some inputs, or what stands in for it, the table in which it is asked last.</summary>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="inputs">The inputs.</param>
    internal IEnumerable<(Input Last, JointTable? Table, int[] Stopped)> LastAsked(int line, int[] also, IReadOnlyCollection<int> inputs)
    {
        also = filling.With(also, line);
        var before = Before(line, also, [], isForTurns: true, out var open, out _);
        int[] last = [.. filling.Plan.Steps.Select(s => s.Index).Where(i => before.IsInput[i] && (inputs.Contains(i) || (before[i]?.Table is not null && inputs.Any(q => needed[i][q]))))];
        return OpenRas.Sheets.LastAsked.Of(before, line, open, budget, last).Select(l => (before[l.Input]!, l.Table, l.Stopped));
    }

    /// <summary>The form with each line as an input that hides what stands below it; and what is then to be asked too. For turns, none that hides all.</summary>
    private Filling Before(int line, int[] also, int[] beside, bool isForTurns, out int[] open, out string standingIn)
    {
        var seen = filling.Needed([line, .. also, .. beside]);
        var most = isForTurns ? seen.Where((s, i) => s && filling.IsInput[i]).Count() - 1 : int.MaxValue;
        var standIns = new Dictionary<int, Input>();
        var isHidden = new bool[seen.Length];
        for (var i = seen.Length - 1; i >= 0; i--)
        {
            if (!seen[i] || isHidden[i] || needed[i][line] || HiddenBy(i, seen, beside) is var hidden && (hidden < 2 || hidden > most) || Of(i, [], null, out _) is not { Ends.Length: > 0 } table) continue;
            standIns[i] = Input.Of(filling.Plan.Steps[i], table);
            for (var below = 0; below < i; below++) isHidden[below] |= needed[i][below];
        }

        open = [.. also.Where(a => !isHidden[a])];
        standingIn = string.Join(' ', standIns.Keys);
        return filling.With(standIns);
    }

    /// <summary>How many inputs are seen through a line alone; 0 where something else of what is seen looks there too.</summary>
    private int HiddenBy(int line, bool[] seen, int[] beside)
    {
        if (filling.IsInput[line] || beside.Any(k => k != line && needed[line][k])) return 0;
        var inputs = 0;
        for (var i = 0; i < seen.Length; i++)
        {
            if (!needed[line][i])
            {
                if (seen[i] && Array.Exists(filling.Lines[i], l => l != line && needed[line][l])) return 0;
            }
            else if (filling.IsInput[i])
            {
                if (filling.IsBeside(i) || filling.Beside(i).Length > 0) return 0;
                inputs++;
            }
        }

        return inputs;
    }
}
