namespace OpenRas.Diagnostics;

/// <summary>What is wrong with an answer, for a program that shows it beside its question.</summary>
public enum FaultKind
{
    /// <summary>Not about one answer, or of another kind; the code says which.</summary>
    Other,

    /// <summary>The definition has no such question, or it is a line that is calculated.</summary>
    UnknownQuestion,

    /// <summary>The question has no such answer.</summary>
    UnknownAnswer,

    /// <summary>A number is expected, and this is none.</summary>
    NotANumber,

    /// <summary>The number is too small, too large, or between two steps.</summary>
    OutOfRange,

    /// <summary>The question is answered twice.</summary>
    AnsweredTwice,

    /// <summary>The question is not asked, because of another answer.</summary>
    NotAsked,

    /// <summary>It cannot be true together with another answer, or with a total that is given.</summary>
    Contradiction,
}

internal static class FaultKinds
{
    private static readonly Dictionary<Rule, FaultKind> Known = new()
    {
        [Rules.UnknownQuestion] = FaultKind.UnknownQuestion,
        [Rules.Calculated] = FaultKind.UnknownQuestion,
        [Rules.NotGiven] = FaultKind.UnknownQuestion,
        [Rules.NotAnswered] = FaultKind.UnknownQuestion,
        [Rules.UnknownAnswer] = FaultKind.UnknownAnswer,
        [Rules.BadNumber] = FaultKind.NotANumber,
        [Rules.NumberOutside] = FaultKind.OutOfRange,
        [Rules.Duplicate] = FaultKind.AnsweredTwice,
        [Rules.NotAsked] = FaultKind.NotAsked,
        [Rules.CannotMake] = FaultKind.Contradiction,
        [Rules.Contradicts] = FaultKind.Contradiction,
    };

    internal static FaultKind Of(Rule rule) => Known.GetValueOrDefault(rule);
}
