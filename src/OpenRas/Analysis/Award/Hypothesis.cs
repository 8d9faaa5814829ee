using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What was changed to see whether it gives the letter's figure; the simplest first.</summary>
internal enum ChangeKind
{
    /// <summary>The rules of another version, for the same answers.</summary>
    Version,

    /// <summary>How many weeks make a year.</summary>
    YearBasis,

    /// <summary>A reduction or an addition is left out, or made twice.</summary>
    Reduction,

    /// <summary>A line is rounded in another way, or too early.</summary>
    Rounding,

    /// <summary>Another row of a table.</summary>
    Row,

    /// <summary>The answers that are missing.</summary>
    MissingAnswers,

    /// <summary>One answer.</summary>
    Answer,

    /// <summary>A total.</summary>
    Total,

    /// <summary>A share that the scheme uses, on the whole amount.</summary>
    OwnShare,

    /// <summary>A whole per cent, on the whole amount or in the place of a share.</summary>
    WholePercent,

    /// <summary>The same with half per cents.</summary>
    HalfPercent,

    /// <summary>Two of the others at once.</summary>
    TwoChanges,
}

/// <summary>One change, as facts.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Line">The line that is changed; null for the whole amount.</param>
internal sealed record Change(ChangeKind Kind, FormLine? Line)
{
    /// <summary>What it was, as the file or the case writes it; null where there was nothing.</summary>
    internal string? From { get; init; }

    /// <summary>What it would have been.</summary>
    internal string? To { get; init; }

    /// <summary>The same as a number: a total, a share, what a row gives, or the figure to which a line is rounded.</summary>
    internal decimal? Number { get; init; }

    /// <summary>How a line would have been rounded; null where it would not.</summary>
    internal RoundingMode? Mode { get; init; }

    /// <summary>The rules that were used instead.</summary>
    internal RasDefinition? Version { get; init; }

    /// <summary>Made twice, and not left out.</summary>
    internal bool IsTwice { get; init; }
}

/// <summary>All changes of one kind: how many were tried, how strong a fit is, and those that fit.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Tried">Changes that led to an amount.</param>
/// <param name="Hits">Figures, to the penny, that some of them would have given, apart from ours.</param>
/// <param name="Range">Figures, to the penny, that were possible.</param>
/// <param name="Fits">Those that give the letter's figure.</param>
/// <param name="IsShown">A fit says something. Where it does not, the kind is counted and no change is named.</param>
internal sealed record Hypothesis(ChangeKind Kind, int Tried, int Hits, long Range, IReadOnlyList<IReadOnlyList<Change>> Fits, bool IsShown)
{
    /// <summary>One figure in so many would fit by chance; null where none would.</summary>
    internal long? OneIn => Hits == 0 ? null : Range / Hits;
}

/// <summary>What a search over small changes found.</summary>
/// <param name="Kinds">Each kind that was tried, in order of simplicity.</param>
/// <param name="Hits">Figures that some change of a kind that is shown would have given.</param>
/// <param name="Range">Figures, to the penny, that were possible.</param>
/// <param name="Greatest">The greatest of them.</param>
/// <param name="Ratio">The letter's figure by ours, to four decimal places; null without a figure of ours.</param>
internal sealed record SearchResult(IReadOnlyList<Hypothesis> Kinds, int Hits, long Range, decimal Greatest, decimal? Ratio)
{
    /// <summary>Pairs of changes that were too many to try; 0 where all were tried, or none had to be.</summary>
    internal long PairsNotTried { get; init; }

    /// <summary>Rows that have no figure on record and so could not be tried.</summary>
    internal int RowsNotTried { get; init; }

    /// <summary>Those that explain the figure, the simplest first.</summary>
    internal IEnumerable<Hypothesis> Found => Kinds.Where(k => k is { IsShown: true, Fits.Count: > 0 });
}
