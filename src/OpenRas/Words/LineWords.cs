namespace OpenRas.Words;

/// <summary>What is said of one filled line, in one language.</summary>
/// <param name="Working">How it was made; empty where the parts say it.</param>
internal sealed record LineWords(string Working)
{
    /// <summary>The figure, or a word or two for why there is none; empty where the working says it all.</summary>
    internal string Printed { get; init; } = "";

    /// <summary>For a reduction, an addition or a limit: what it takes off or adds, and the figure that then is there; null on other lines.</summary>
    internal string? Headline { get; init; }

    /// <summary>What rounding did; null where nothing is rounded here.</summary>
    internal string? Rounding { get; init; }

    /// <summary>What a reduction or a limit changed.</summary>
    internal string? Change { get; init; }

    /// <summary>For a reduction or a limit that applies the stated reason, or that there is none; otherwise why there is no value.</summary>
    internal string? Reason { get; init; }

    /// <summary>Why there is no value, in the words of the line where that began.</summary>
    internal string? Why { get; init; }

    /// <summary>The arithmetic row by row, or the rows of a test.</summary>
    internal IReadOnlyList<LinePart> Parts { get; init; } = [];

    /// <summary>What the writer of the definition noted, for when prices hold, and who may agree more.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];
}
