namespace OpenRas.Tests.Properties;

/// <summary>A question or line already made, and what a reader of it must know for the definition to be valid.</summary>
internal sealed record Known(string Id, string Unit, decimal Least, decimal Greatest, bool IsWhole)
{
    /// <summary>For a question: need, support or circumstance; null for a line.</summary>
    internal string? Counts { get; init; }

    /// <summary>The answers in their order; empty where there is no list.</summary>
    internal IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Answers that stand outside the order.</summary>
    internal IReadOnlyList<string> Asides { get; init; } = [];

    /// <summary>The <c>only</c> that a reader must have too; null when it always applies.</summary>
    internal Tree? Only { get; init; }

    /// <summary>It may not apply in ways that a condition cannot keep out: only a total may read it.</summary>
    internal bool IsForTotals { get; init; }

    /// <summary>Its shares are taken off: only <c>by</c> reads them rightly.</summary>
    internal bool TakesOff { get; init; }

    /// <summary>A score may stand between two of its answers, so that no test of answers takes in all that it can be.</summary>
    internal bool IsBetween { get; init; }

    /// <summary>A test of eligibility: it is yes or no, and stands in no order.</summary>
    internal bool IsTest { get; init; }

    /// <summary>Below a test, the least that it can be there; null where it can be anything.</summary>
    internal decimal? From { get; init; }

    /// <summary>It can come out as no-budget.</summary>
    internal bool MayBeNothing { get; init; }

    internal bool IsQuestion => Counts is not null;

    /// <summary>Where a line stands in the form; 0 for a question.</summary>
    internal int Place => IsQuestion ? 0 : int.Parse(Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    internal bool IsList => Answers.Count > 0;

    internal bool IsNumber => Unit is not ("words" or "yes-no");

    internal bool IsMoney => Unit.StartsWith('£');

    /// <summary>Support may stand only where more of it lowers.</summary>
    internal bool Lowers => Counts == "support";
}
