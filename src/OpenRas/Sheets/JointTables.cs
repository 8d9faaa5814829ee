namespace OpenRas.Sheets;

/// <summary>
/// The joint tables of one way to fill in the form. What is seen of some inputs through one line alone is followed once, for that line; in the tables
/// of what stands further down, the line stands in for them as if it were asked.
/// </summary>
/// <param name="filling">How the form is filled in.</param>
/// <param name="mostCells">Where a table would have more cells, none is made.</param>
/// <param name="grown">Is told of the cells of each table that is held here.</param>
internal sealed class JointTables(Filling filling, long mostCells, Action<JointTables, long> grown)
{
    /// <summary>A table with questions that its line does not need serves few: one with more cells than this is not held.</summary>
    private const long MostShared = 1 << 17;

    private readonly Dictionary<(int Line, string Also), (JointTable? Table, int[] Stopped)> made = [];
    private readonly bool[][] needed = [.. filling.Plan.Steps.Select(s => filling.Needed(s.Index))];
    private SheetCount? sheets;

    internal Filling Filling => filling;

    internal long MostCells => mostCells;

    /// <summary>How many sheets there are. Two threads may both count them; they come to the same.</summary>
    internal SheetCount Sheets => sheets ??= new SheetCount(this);

    /// <summary>Everything that a line needs, itself included.</summary>
    internal bool[] Needed(int line) => needed[line];

    /// <summary>The table of a line; null where it would be too large.</summary>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="kept">Lines below it that are kept too; null for none. With any list, even an empty one, ends of a table are told apart by its rows.</param>
    /// <param name="stopped">Where it would be too large: the lines that would have to be followed together there.</param>
    internal JointTable? Of(int line, int[] also, int[]? kept, out int[] stopped)
    {
        // Whoever keeps other lines beside it looks at them once.
        if (kept is not null) return Make(line, also, kept, out stopped);

        // A line looks only upwards, so that whoever waits here waits for nobody who waits in turn.
        lock (made)
        {
            var key = (line, string.Join(' ', also));
            if (!made.TryGetValue(key, out var known))
            {
                known = (Make(line, also, null, out stopped), stopped);
                var cells = known.Table?.Cells ?? 0;
                if (also.Length == 0 || cells <= MostShared)
                {
                    made[key] = known;
                    grown(this, cells);
                }
            }

            stopped = known.Stopped;
            return known.Table;
        }
    }

    private JointTable? Make(int line, int[] also, int[]? kept, out int[] stopped)
    {
        var before = Before(line, also, kept ?? [], isForTurns: false, out var open);
        return JointTable.Of(before, line, open, mostCells, out stopped, kept);
    }

    /// <summary>For each of some inputs, or what stands in for it, the table in which it is asked last.</summary>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that are asked too, although the line does not need them.</param>
    /// <param name="inputs">The inputs.</param>
    internal IEnumerable<(Input Last, JointTable? Table, int[] Stopped)> LastAsked(int line, int[] also, IReadOnlyCollection<int> inputs)
    {
        var before = Before(line, also, [], isForTurns: true, out var open);
        int[] last = [.. filling.Plan.Steps.Select(s => s.Index).Where(i => before.IsInput[i] && (inputs.Contains(i) || (before[i]?.Table is not null && inputs.Any(q => needed[i][q]))))];
        return OpenRas.Sheets.LastAsked.Of(before, line, open, mostCells, last).Select(l => (before[l.Input]!, l.Table, l.Stopped));
    }

    /// <summary>The form with each line as an input that hides what stands below it; and what is then to be asked too. For turns, none that hides all.</summary>
    private Filling Before(int line, int[] also, int[] kept, bool isForTurns, out int[] open)
    {
        var seen = filling.Needed([line, .. also, .. kept]);
        var most = isForTurns ? seen.Where((s, i) => s && filling.IsInput[i]).Count() - 1 : int.MaxValue;
        var standIns = new Dictionary<int, Input>();
        var isHidden = new bool[seen.Length];
        for (var i = seen.Length - 1; i >= 0; i--)
        {
            if (!seen[i] || isHidden[i] || needed[i][line] || HiddenBy(i, seen, kept) is var hidden && (hidden < 2 || hidden > most) || Of(i, [], null, out _) is not { Ends.Length: > 0 } table) continue;
            standIns[i] = Input.Of(filling.Plan.Steps[i], table);
            for (var below = 0; below < i; below++) isHidden[below] |= needed[i][below];
        }

        open = [.. also.Where(a => !isHidden[a])];
        return filling.With(standIns);
    }

    /// <summary>How many inputs are seen through a line alone; 0 where something else of what is seen looks there too.</summary>
    private int HiddenBy(int line, bool[] seen, int[] kept)
    {
        if (filling.IsInput[line] || kept.Any(k => k != line && needed[line][k])) return 0;
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
