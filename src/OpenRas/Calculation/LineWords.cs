namespace OpenRas.Calculation;

/// <summary>What is said of one filled line, made when it is first asked for.</summary>
internal sealed record LineWords(string Working)
{
    internal string Printed { get; init; } = "";
    internal string? Rounding { get; init; }
    internal string? Change { get; init; }

    /// <summary>For a reduction or limit that applies the stated reason, or that there is none; otherwise why there is no value.</summary>
    internal string? Reason { get; init; }

    /// <summary>Why there is no value, in the words of the line where that began.</summary>
    internal string? Why { get; init; }
    internal bool IsReduction { get; init; }
    internal IReadOnlyList<LinePart> Parts { get; init; } = [];
    internal IReadOnlyList<Source> Sources { get; init; } = [];
    internal Basis? Basis { get; init; }

    /// <summary>The least sure of the figures alone, without the rule that uses them.</summary>
    internal Basis? FigureBasis { get; init; }
    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether a figure of the definition is used here of which nothing says where it comes from.</summary>
    internal bool HasBareFigure { get; init; }
}
