namespace OpenRas;

/// <summary>One answer of the whole calculation. Immutable.</summary>
public sealed class Result
{
    internal Result()
    {
    }

    /// <summary>The name of its line; that of the definition for rules that are not disclosed.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>Whom it is for.</summary>
    public required Beneficiary For { get; init; }

    /// <summary>What came out.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Exact, in <see cref="Unit"/>: money, hours, nights, points; null when there is no number.</summary>
    public required decimal? Amount { get; init; }

    /// <summary>The words that came out, such as a route; null when the result is a number or there is none.</summary>
    public required string? Text { get; init; }

    /// <summary>What the amount counts.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Whether the amount is "up to" rather than exactly.</summary>
    public required bool IsCeiling { get; init; }

    /// <summary>The other body that pays it; null for the council.</summary>
    public required string? PaidBy { get; init; }

    /// <summary>Why there is no amount, naming the line where that began; null when there is one.</summary>
    public required string? Reason { get; init; }

    /// <summary>The number of its line; 0 for rules that are not disclosed, which have no form.</summary>
    public required int Line { get; init; }

    /// <summary>The result as people read it: <c>£93.92 a week (£4,883.84 a year of 52 weeks)</c>.</summary>
    public required string Printed { get; init; }

    /// <summary>Label and what came out.</summary>
    public override string ToString() => $"{Label}: {Printed}";
}
