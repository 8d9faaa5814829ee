namespace OpenRas.Calculation;

/// <summary>Why there is no figure: the state, the number of the line where it began, and what the definition says there.</summary>
internal sealed record Cause(State State, int Line, string? Text);

/// <summary>What one part of a condition found at the line that it looks at.</summary>
/// <param name="Line">The number of that line.</param>
/// <param name="Label">Its label.</param>
/// <param name="Test">What the part asks.</param>
internal sealed record Seen(int Line, string Label, Test Test)
{
    /// <summary>The answer, or the words that were given, as the definition writes them; null where a number was looked at.</summary>
    internal string? Word { get; init; }

    /// <summary>The number.</summary>
    internal decimal Number { get; init; }

    /// <summary>What it counts.</summary>
    internal RasUnit Unit { get; init; } = RasUnit.Words;

    /// <summary>The line does not apply, so that there is nothing to look at.</summary>
    internal bool IsLeftOut { get; init; }

    /// <summary>Why nothing is known of it; null where something is.</summary>
    internal Cause? Cause { get; init; }
}

/// <summary>One part of a total.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Label">The label of that line.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Weight">Less than 0 for what is taken off.</param>
/// <param name="IsWeighted">The definition states a weight.</param>
/// <param name="IsConditional">The part has a condition of its own.</param>
internal sealed record AddedPart(int Line, string Label, RasUnit Unit, decimal Weight, bool IsWeighted, bool IsConditional)
{
    /// <summary>What it adds; null where that is no figure.</summary>
    internal decimal? Adds { get; init; }

    /// <summary>Why it adds nothing; null where it adds a figure.</summary>
    internal Cause? Cause { get; init; }

    /// <summary>The answer that was given, where the part says what each is worth; null elsewhere.</summary>
    internal AnswerWorth? Worth { get; init; }

    /// <summary>What left it out of the total; empty where nothing did.</summary>
    internal IReadOnlyList<Seen> Failed { get; init; } = [];
}

/// <summary>An answer, and what it is worth to one part of a total; null where the part does not name it.</summary>
internal sealed record AnswerWorth(string Answer, Figure? Figure);

/// <summary>A row at which a straight line begins or ends: the number it stands at, and what it gives.</summary>
internal sealed record LineEnd(decimal At, Figure Gives);

/// <summary>An end of a limit: the line it stands on, or null for a figure of the definition; and where.</summary>
internal sealed record LimitAt(int? Line, decimal At);

/// <summary>One row of a test: what its parts saw, and whether it holds; null where that is not known.</summary>
internal sealed record TestedRow(IReadOnlyList<Seen> Parts, bool? Holds);

/// <summary>What rounding did. Before it stood <paramref name="Exact"/>, divided by <paramref name="Divisor"/>.</summary>
internal sealed record Rounded(decimal Exact, decimal Divisor, Rounding How, bool ChangesNothing);

/// <summary>What a share does to a figure.</summary>
internal enum ShareKind
{
    TakesOff,
    Leaves,
    Adds,
}

/// <summary>A figure that a line needs of itself.</summary>
internal enum Needed
{
    ShareTakenOff,
    ShareLeft,
    ShareAdded,
    Minimum,
    Maximum,
}
