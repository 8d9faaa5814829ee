namespace OpenRas.Calculation;

/// <summary>One row of the arithmetic of a line. From top to bottom the rows lead to the figure of the line, exactly.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Sign">What it does to the figure so far.</param>
/// <param name="Unit">The unit of its number.</param>
internal sealed record SumRow(SumKind Kind, Sign Sign, RasUnit Unit)
{
    /// <summary>The number; null where a part adds nothing.</summary>
    internal decimal? Number { get; init; }

    /// <summary>What the number is still to be divided by: what rounding adds after a division is no decimal.</summary>
    internal decimal Divisor { get; init; } = 1;

    /// <summary>The number of the line whose figure it is, or is worked out from; null for a figure of the definition.</summary>
    internal int? Line { get; init; }

    /// <summary>What stands beside it: the label of that line.</summary>
    internal string? Label { get; init; }

    /// <summary>What the figure of the line, or the figure of the definition, is multiplied by; null where it is taken as it is.</summary>
    internal decimal? Times { get; init; }

    /// <summary>The share as the source writes it; null where it was calculated.</summary>
    internal string? Written { get; init; }

    /// <summary>The figure of the definition.</summary>
    internal Figure? Figure { get; init; }

    /// <summary>The part of a total.</summary>
    internal AddedPart? Part { get; init; }

    /// <summary>The row of a table at which a straight line begins or ends.</summary>
    internal LineEnd? End { get; init; }

    /// <summary>How it was rounded.</summary>
    internal Rounding? How { get; init; }

    /// <summary>The lines that are counted.</summary>
    internal IReadOnlyList<int> Counted { get; init; } = [];
}

/// <summary>What a row does to the figure so far.</summary>
internal enum Sign
{
    Plus,
    Less,
    Times,
    DividedBy,
    AtLeast,
    AtMost,
    Is,
}

/// <summary>What a row is.</summary>
internal enum SumKind
{
    /// <summary>What an answer is worth, or a number that was answered.</summary>
    Answer,

    /// <summary>A total that the case supplies.</summary>
    Given,

    /// <summary>A figure of the definition.</summary>
    Figure,

    /// <summary>The figure of another line, with which it begins.</summary>
    Base,

    /// <summary>A part of a total.</summary>
    Part,

    /// <summary>A share that is taken off.</summary>
    TakenOff,

    /// <summary>A share that is left, of which the rest is taken off.</summary>
    Left,

    /// <summary>A share that is added.</summary>
    Added,

    /// <summary>What is multiplied or divided.</summary>
    Factor,

    /// <summary>A figure of a table.</summary>
    Row,

    /// <summary>An end of a straight line between two rows.</summary>
    End,

    /// <summary>The numbers between these ends.</summary>
    Way,

    /// <summary>The end of a limit.</summary>
    Limit,

    /// <summary>A figure that is given past the end of a limit.</summary>
    Instead,

    /// <summary>How many lines count.</summary>
    Count,

    /// <summary>What rounding adds or takes off.</summary>
    Rounding,
}
