using System.Globalization;
using OpenRas.Analysis;

namespace OpenRas.Tests.Proofs;

/// <summary>Where the library and the sheets part.</summary>
/// <param name="Rule">What should hold.</param>
/// <param name="Truth">What the sheets say.</param>
/// <param name="Claim">What the library says.</param>
internal sealed record Parting(string Rule, string Truth, string Claim)
{
    /// <summary>None where the two say the same.</summary>
    internal static IEnumerable<Parting> Between(string rule, string what, object? truth, object? claim) =>
        Said(truth) == Said(claim) ? [] : [new Parting(rule, $"{what}: {Said(truth)}", Said(claim))];

    public override string ToString() => $"{Rule}: the sheets say {Truth}; the library says {Claim}";

    private static string Said(object? value) => value switch
    {
        null => "none",
        decimal number => Numbers.Plain(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
