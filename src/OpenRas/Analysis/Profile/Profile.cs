using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>
/// Facts about a definition over all complete answer sheets, counted and not sampled. A share of sheets is no share of people, and no chance: people are not
/// spread evenly over answer sheets. Immutable.
/// </summary>
public sealed class Profile
{
    internal Profile(RasDefinition definition, BigInteger? sheets, string? whyNotCounted, IReadOnlyList<TotalProfile> totals, IReadOnlyList<TableProfile> tables, IReadOnlyList<ResultProfile> results)
    {
        Definition = definition;
        Sheets = sheets;
        WhyNotCounted = whyNotCounted;
        Totals = totals;
        Tables = tables;
        Results = results;
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition { get; }

    /// <summary>How many complete sheets there are, with no total given that could be added up from answers; null where they cannot be counted.</summary>
    public BigInteger? Sheets { get; }

    /// <summary>Why sheets are not counted, in a sentence; null where they are.</summary>
    public string? WhyNotCounted { get; }

    /// <summary>Every total in points.</summary>
    public IReadOnlyList<TotalProfile> Totals { get; }

    /// <summary>Every table, price bands among them.</summary>
    public IReadOnlyList<TableProfile> Tables { get; }

    /// <summary>In the order of the definition.</summary>
    public IReadOnlyList<ResultProfile> Results { get; }
}
