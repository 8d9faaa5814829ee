namespace OpenRas.Oracle.Proving;

/// <summary>What is so of a definition.</summary>
/// <param name="Results">Of each result, in order.</param>
/// <param name="AnswerSets">How many complete sets of answers there are, with no total given that answers could make.</param>
/// <param name="LeftOut">How many more there would be if answers could contradict each other.</param>
public sealed record SchemeTruth(IReadOnlyList<ProofTruth> Results, int AnswerSets, int LeftOut);

/// <summary>What is so of a result, seen in every two sheets that can be compared.</summary>
public sealed record ProofTruth
{
    public required string Line { get; init; }

    /// <summary>Two sheets of which the second has at least the need of the first and comes out with less; null where there are none.</summary>
    public (AnswerSheet Less, AnswerSheet More)? Fall { get; init; }

    /// <summary>Whether any two sheets that the result can tell apart were compared.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether some sheet comes out with an amount.</summary>
    public bool HasAmount { get; init; }

    /// <summary>Whether it is a result of words, which have no order.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether it is a total that is entered because its questionnaire was not read: of a result that is nothing else the page says nothing.</summary>
    public bool IsEntered { get; init; }

    /// <summary>How many complete sets of answers come to each outcome.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>The outcomes without an amount that sheets come to.</summary>
    public required IReadOnlySet<string> WithoutAmount { get; init; }
}
