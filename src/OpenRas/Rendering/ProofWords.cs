namespace OpenRas.Rendering;

/// <summary>What a proof looks at, and how its verdicts and directions are said.</summary>
internal static class ProofWords
{
    internal const string About = "Can more need, or less support, ever lower a result? Looked at over all complete answer sheets.";

    internal static string Of(Direction direction) => direction switch
    {
        Direction.Constant => "constant",
        Direction.Rising => "rising",
        Direction.Falling => "falling",
        _ => "open",
    };

    /// <summary>The verdict of a file without a form, in the order of <see cref="Proof.Results"/>.</summary>
    internal static IEnumerable<(string Label, string Printed)> Results(Proof proof) =>
        proof.Results.Count > 0 ? proof.Results.Select(r => (r.Label, r.Result.Printed)) : [("Indicative amount", "nothing to prove")];
}
