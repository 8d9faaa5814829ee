namespace OpenRas.Analysis;

/// <summary>The verdict of a proof: whether more need, or less support, can ever lower a line.</summary>
public enum Verdict
{
    /// <summary>It never does, over all pairs of complete sets of answers that can be compared. Every set of answers gives an amount or nothing.</summary>
    Proved,

    /// <summary>It never does when both sets of answers give an amount or nothing. Some sets of answers are referred, blank or left out.</summary>
    ProvedWhereThereIsAnAmount,

    /// <summary>It does: two sets of answers show it.</summary>
    Refuted,

    /// <summary>We could show neither.</summary>
    NotProved,

    /// <summary>No set of answers gives an amount or nothing, or no two of them can be compared. <see cref="LineProof.Reason"/> says which.</summary>
    NothingToProve,
}
