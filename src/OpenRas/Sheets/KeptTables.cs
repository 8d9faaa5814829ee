namespace OpenRas.Sheets;

/// <summary>
/// Tables that one reading made and the next finds. Safe to use from many threads. Whether a reading may have one, its own budget says: whoever finds a
/// table comes to the same as whoever makes it.
/// </summary>
internal sealed class KeptTables
{
    /// <summary>Bytes that are held while nobody reads. A definition may live as long as a program: past this only a reading holds a table, for as long as it takes.</summary>
    private const long MostHeld = 4 << 20;

    private readonly Dictionary<(Filling, int, string, string), WeakReference<JointTable>> known = [];
    private readonly List<JointTable> held = [];
    private long bytesHeld;

    /// <summary>The table of a line, where it is known; null otherwise.</summary>
    /// <param name="filling">How the form is filled in.</param>
    /// <param name="line">The line.</param>
    /// <param name="also">Questions that are asked too.</param>
    /// <param name="standIns">The lines that stand in for what is below them.</param>
    internal JointTable? Find(Filling filling, int line, string also, string standIns)
    {
        lock (known) return known.TryGetValue((filling, line, also, standIns), out var weak) && weak.TryGetTarget(out var table) ? table : null;
    }

    /// <summary>Remembers a table. Where another thread was quicker, its table stays.</summary>
    internal JointTable Keep(Filling filling, int line, string also, string standIns, JointTable table)
    {
        lock (known)
        {
            if (known.TryGetValue((filling, line, also, standIns), out var weak) && weak.TryGetTarget(out var other)) return other;
            known[(filling, line, also, standIns)] = new(table);
            if ((bytesHeld += table.Bytes) > MostHeld) held.Clear();
            if (held.Count == 0) bytesHeld = table.Bytes;
            held.Add(table);
            return table;
        }
    }
}
