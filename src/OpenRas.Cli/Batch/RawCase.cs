namespace OpenRas.Cli.Batch;

/// <summary>One row of a table of cases, as it was written.</summary>
/// <param name="Row">Its number, from 1, without the header.</param>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Cells">One for each column of the table; empty where there is nothing.</param>
internal sealed record RawCase(long Row, long Line, string[] Cells)
{
    /// <summary>Why it cannot be read; null where it can.</summary>
    internal string? Fault { get; init; }

    /// <summary>The whole row, where it cannot be parted into cells.</summary>
    internal string Raw { get; init; } = "";
}
