namespace OpenRas.Analysis;

/// <summary>What a proof says of a line, whether more need, or less support, can ever lower it.</summary>
public enum Verdict
{
    /// <summary>It never does, over all pairs of complete sets of answers that can be compared; and every set of answers gives an amount or nothing.</summary>
    Proved,

    /// <summary>It never does where both sets of answers give an amount or nothing; some sets of answers are referred, blank or left out.</summary>
    ProvedWhereThereIsAnAmount,

    /// <summary>It does: two sets of answers show it.</summary>
    Refuted,

    /// <summary>Neither could be shown.</summary>
    NotProved,

    /// <summary>No set of answers gives an amount or nothing, because what it takes is not published, not read or not clear.</summary>
    NothingToProve,
}
