using OpenRas.Calculation;

namespace OpenRas;

/// <summary>One row of the arithmetic of a filled line, as facts for machines.</summary>
/// <param name="Kind">What the row is.</param>
/// <param name="Sign">What it does to the figure so far.</param>
/// <param name="Number">The number; null where a part adds nothing.</param>
/// <param name="Divisor">What the number is still to be divided by; 1 where it is not.</param>
internal sealed record SumFact(SumKind Kind, Sign Sign, decimal? Number, decimal Divisor)
{
    /// <summary>The number of the line that it is from; null for a figure of the definition.</summary>
    internal int? Line { get; init; }

    /// <summary>What the figure of that line, or what an answer is worth, is multiplied by; or the share.</summary>
    internal decimal? Times { get; init; }

    /// <summary>The numbers of the lines that count.</summary>
    internal IReadOnlyList<int> Counted { get; init; } = [];

    /// <summary>Where a part says what answers are worth: the id of the answer.</summary>
    internal string? Answer { get; init; }

    /// <summary>What that answer is worth; null where a word stands for it.</summary>
    internal decimal? Worth { get; init; }

    /// <summary>What a part of a total is; where a condition of its own left it out it does not apply. Null in other rows.</summary>
    internal Outcome? Outcome { get; init; }

    internal static SumFact Of(SumRow row) => new(row.Kind, row.Sign, row.Number, row.Divisor)
    {
        Line = row.Line,
        Times = row.Times,
        Counted = row.Counted,
        Answer = row.Part?.Worth?.Answer,
        Worth = row.Part?.Worth is { } worth ? WorthOf(worth) : null,
        Outcome = row.Part is { } part ? OutcomeOf(part) : null,
    };

    private static decimal? WorthOf(AnswerWorth worth) => worth.Figure is { IsKnown: false } ? null : worth.Figure?.Value ?? 0;

    private static Outcome OutcomeOf(AddedPart part) => part.Failed.Count > 0 ? OpenRas.Outcome.DoesNotApply : (part.Cause?.State ?? State.Figure).ToOutcome();
}
