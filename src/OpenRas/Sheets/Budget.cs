namespace OpenRas.Sheets;

/// <summary>
/// What one reading may take: the bytes of everything that it holds together, counted from what is in it and not asked of the machine, so that a reading
/// ends alike everywhere. For one thread.
/// </summary>
internal sealed class Budget
{
    /// <summary>For a proof, a profile and the like, unless somebody says otherwise: 1 GB.</summary>
    internal const long Most = 1_000_000_000;

    /// <summary>For the findings of a definition: 128 MB.</summary>
    internal const long MostForFindings = 128_000_000;

    /// <summary>The cells of one table, however little memory there is, and for how many bytes there may be one more: a limit of time.</summary>
    private const long LeastCells = 10_000_000;
    private const long BytesForEach = 100;

    /// <summary>How many tables of that size a reading may make before it makes no more: a limit of time too.</summary>
    private const long MostTables = 30;

    private readonly CancellationToken cancel;
    private long held;
    private long cellsMade;

    /// <param name="most">How many bytes there are.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is not above 0.</exception>
    internal Budget(long most, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        (Bytes, this.cancel) = (most, cancel);
        GoOn();
    }

    /// <summary>How many bytes there are.</summary>
    internal long Bytes { get; }

    /// <summary>How many cells one table may have: a state of what is followed, and a way to answer the next question.</summary>
    internal long MostCells => Math.Max(LeastCells, Bytes / BytesForEach);

    /// <summary>Whether so many more are left.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    internal bool HasRoomFor(long more)
    {
        GoOn();
        return more <= Bytes - held;
    }

    /// <summary>Whether so many cells more may be made, by a table that already has some.</summary>
    internal bool MayMake(long cells, long had)
    {
        if (had + cells > MostCells || cellsMade + cells > MostTables * MostCells) return false;
        cellsMade += cells;
        return true;
    }

    /// <summary>Goes on, unless the reading was stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    internal void GoOn() => cancel.ThrowIfCancellationRequested();

    /// <summary>These are taken until <see cref="Free"/>.</summary>
    internal void Hold(long bytes) => held += bytes;

    /// <summary>These are no longer taken.</summary>
    internal void Free(long bytes) => held -= bytes;
}
