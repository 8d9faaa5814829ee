using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Sheets;

/// <summary>
/// The joint tables of one definition, for all its readings: what one made, the next finds. Safe to use from many threads; a table is made by one of them,
/// while others that ask of the same way to fill in the form wait for it.
/// </summary>
internal sealed class SheetTables(Plan plan)
{
    /// <summary>
    /// Cells that are held while nobody reads, about 4 MB of them. A definition may live as long as a program, and a table may have ten million cells: past
    /// this only a reading holds them, for as long as it takes, and what is wanted again is made again.
    /// </summary>
    private const long MostHeld = 1 << 20;

    private readonly Lazy<IReadOnlyList<Filling>> fillings = new(() => Filling.All(plan));
    private readonly Dictionary<(Filling, long), WeakReference<JointTables>> known = [];
    private readonly HashSet<JointTables> held = [];
    private long cellsHeld;

    /// <summary>Every way to fill in the form.</summary>
    internal IReadOnlyList<Filling> Fillings => fillings.Value;

    /// <summary>The tables of one way to fill in the form. Whoever reads keeps this at hand, so that no table is made twice in one reading.</summary>
    /// <param name="filling">The way to fill in the form.</param>
    /// <param name="mostCells">How large a table may grow.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    internal JointTables Of(Filling filling, long mostCells)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        lock (known)
        {
            var key = (filling, mostCells);
            if (known.TryGetValue(key, out var weak) && weak.TryGetTarget(out var tables)) return tables;
            tables = new JointTables(filling, mostCells, Grown);
            known[key] = new WeakReference<JointTables>(tables);
            held.Add(tables);

            // For each line it holds which others it needs.
            Grown(tables, (long)plan.Steps.Length * plan.Steps.Length / sizeof(int));
            return tables;
        }
    }

    /// <summary>As which figures a case can give a total that others add up: those that answers make, beside everything else that it says.</summary>
    /// <param name="total">The total.</param>
    /// <param name="said">What the case says; what it does not say is open.</param>
    internal Predicate<decimal> CanBe(TotalStep total, Entry[] said)
    {
        var others = plan.Steps.OfType<TotalStep>().Where(t => t != total && Fillings[0].IsChoice(t.Index) && said[t.Index].Kind == EntryKind.Numbered).Select(t => t.Index).ToArray();
        var answered = plan.Steps.Where(s => Fillings[0].IsInput[s.Index] && said[s.Index].Kind is EntryKind.Picked or EntryKind.Numbered);
        var filling = Fillings[0].With(answered.ToDictionary(s => s.Index, s => Input.Answered(s, said[s.Index])));
        var tables = new JointTables(filling, JointTable.MostCells, (_, _) => { });
        if (tables.Of(total.Index, others, others, out _) is not { } table) return Within(Reach.Of(plan, [.. said.Select((s, i) => i == total.Index ? default : s)])[total.Index]);
        var ends = Enumerable.Range(0, table.Ends.Length).Where(AreAsSaid).Select(end => table.Ends[end]).ToList();
        if (ends.Exists(e => GivenAs.IsIdle(total, e))) return _ => true;
        var isAny = ends.Exists(e => GivenAs.IsAny(total, e));
        var figures = ends.Where(e => e.IsFigure).Select(e => e.Value).ToHashSet();
        return figure => figures.Contains(figure) || (isAny && GivenAs.IsExpected(total, figure));

        // Too many to follow: of figures only the ends are known then.
        static Predicate<decimal> Within(ValueSet made) => figure => !made.HasFigures || (figure >= made.Least && figure <= made.Greatest);

        bool AreAsSaid(int end) => others.All(o => IsAsSaid((TotalStep)plan.Steps[o], table.Kept[o][end]));

        bool IsAsSaid(TotalStep other, Fill made) => made.IsFigure ? made.Value == said[other.Index].Number : GivenAs.IsPossible(other, made);
    }

    private void Grown(JointTables tables, long cells)
    {
        lock (known)
        {
            if (!held.Contains(tables) || (cellsHeld += cells) <= MostHeld) return;
            held.Clear();
            cellsHeld = 0;
        }
    }
}
