using System.Globalization;

namespace OpenRas.Cli.Batch;

/// <summary>One of several parts of a run, each on a machine of its own. It reads all rows and keeps some.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">How many there are.</param>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>So many rows that follow each other are in one shard.</summary>
    private const int RowsTogether = 2_000;

    /// <summary>All rows.</summary>
    internal static Shard Whole { get; } = new(1, 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    internal bool Has(RawCase row) => ((row.Row - 1) / RowsTogether % Of) + 1 == Number;

    /// <summary>Reads <c>3/40</c>; null where it is not so written.</summary>
    internal static Shard? Parse(string written) =>
        written.Split('/') is [var number, var of] && Positive(number) is { } n && Positive(of) is { } all && n <= all ? new(n, all) : null;

    private static int? Positive(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
