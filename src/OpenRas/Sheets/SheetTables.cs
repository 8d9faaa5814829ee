using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>
/// The joint tables of one definition, for all its readings: what one made, the next finds. Safe to use from many threads; a table is made by one of them,
/// while others that ask of the same way to fill in the form wait for it.
/// </summary>
internal sealed class SheetTables(Plan plan, Filling.Makes makes)
{
    /// <summary>
    /// Cells that are held while nobody reads, about 4 MB of them. A definition may live as long as a program, and a table may have ten million cells: past
    /// this only a reading holds them, for as long as it takes, and what is wanted again is made again.
    /// </summary>
    private const long MostHeld = 1 << 20;

    private readonly Lazy<IReadOnlyList<Filling>> fillings = new(() => Filling.All(plan, makes));
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
