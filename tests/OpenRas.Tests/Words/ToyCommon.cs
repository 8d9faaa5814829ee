using System.Numerics;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>What all pages share, in the toy language.</summary>
internal sealed class ToyCommon : CommonWords
{
    internal override string Quantity(RasUnit unit, decimal value) => $"#{Numbers.Plain(value)}";

    internal override string All(IEnumerable<string> names) => string.Join(" & ", names);

    internal override string Any(IEnumerable<string> names) => string.Join(" | ", names);

    internal override string Outcome(Outcome outcome) => $"tila{(int)outcome}";

    internal override string Sheets(BigInteger count) => $"{count} lomaketta";

    internal override string? LeftOut(BigInteger? count) => count is { IsZero: true } ? null : $"{count} ristiriitaista";

    internal override string? OthersLeftOut(int count) => count == 0 ? null : $"{count} ristiriitaista";

    internal override string SheetsOrNot(BigInteger? count) => count is null ? "laskematta" : $"{count}";

    internal override string Long(BigInteger count) => $"{count}";

    internal override string Share(BigInteger part, BigInteger whole) => $"{part}/{whole}";

    internal override string NotAsked => "kysymatta";

    internal override string AllAreEstimates => "arvioita";

    internal override string Days(InForce days) => "voimassa";
}
