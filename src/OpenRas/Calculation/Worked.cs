namespace OpenRas.Calculation;

/// <summary>Everything that is known of one filled line, without a sentence.</summary>
/// <param name="Step">The line.</param>
/// <param name="Fill">What came out.</param>
/// <param name="Working">What was done.</param>
internal sealed record Worked(Step Step, Fill Fill, Working Working)
{
    /// <summary>Why there is no figure; null where there is one.</summary>
    internal Cause? Cause { get; init; }

    /// <summary>The arithmetic, row by row; one row where a figure is taken as it is.</summary>
    internal IReadOnlyList<SumRow> Sum { get; init; } = [];

    /// <summary>What rounding did; null where nothing is rounded here.</summary>
    internal Rounded? Rounded { get; init; }

    /// <summary>The source rounds here, and how was not read.</summary>
    internal bool IsRoundingUnread { get; init; }

    /// <summary>The figure that a reduction, an addition or a limit had before it; null on other lines, and where there is no figure.</summary>
    internal decimal? Before { get; init; }

    /// <summary>Why something is taken off, added or held back; null on other lines, and where it does not apply.</summary>
    internal Reason? Reason { get; init; }

    /// <summary>The figures of the definition that were used.</summary>
    internal IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Where they and the parts of a total come from.</summary>
    internal IReadOnlyList<Citation> Cited { get; init; } = [];

    /// <summary>A share that stands in a source, as it is written there; null for what was calculated.</summary>
    internal string? ShareWritten { get; init; }

    /// <summary>Whether a figure of the definition is used here of which nothing says where it comes from.</summary>
    internal bool HasBareFigure { get; init; }

    /// <summary>Whether it came out of a test that stopped it, and nothing was done here.</summary>
    internal bool IsClosed { get; init; }

    /// <summary>What the writer of the definition noted on the line and on the figures used.</summary>
    internal IReadOnlyList<string> Notes => IsClosed ? [] : [.. Cited.Prepend(Step.Citation).Select(c => c.Note).OfType<string>().Distinct()];

    /// <summary>For when the prices hold that were used, as the file writes it.</summary>
    internal IReadOnlyList<string> PricesOf =>
        [.. Figures.Where(f => f.IsKnown).Select(f => f.Citation.PricesOf ?? Step.Citation.PricesOf).OfType<string>().Distinct()];

    /// <summary>Who may agree more than the maximum; null where nobody is named, or where the limit does not apply.</summary>
    internal string? MoreAgreedBy => !IsClosed && Working is not PassedOn && Step is LimitStep limit ? limit.MoreAgreedBy : null;

    internal IReadOnlyList<PublishedSource> Sources => IsClosed ? [] : [.. Cited.Append(Step.Citation).Select(c => c.Source).OfType<PublishedSource>().Distinct()];

    /// <summary>The least sure of the figures and rules behind it.</summary>
    internal Basis? Basis => IsClosed ? null : Cited.Append(Step.Citation).Max(c => c.Sureness);

    /// <summary>The least sure of the figures alone, without the rule that uses them.</summary>
    internal Basis? FigureBasis => Figures.Where(f => f.IsKnown).Max(f => Step.Cited(f).Sureness);
}
