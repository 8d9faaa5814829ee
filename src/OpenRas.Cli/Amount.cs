using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenRas.Cli;

/// <summary>An amount as people write it on a command line: <c>150</c>, <c>£1,000.50</c>, <c>£150 a week</c>, <c>20 hours a week</c>.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it is said to count: <c>£</c>, <c>£ a week</c>, <c>a week</c>; empty where nothing is said.</param>
internal sealed partial record Amount(string Written, decimal Value, string Unit)
{
    /// <summary>Null for what is no amount, and for one below 0.</summary>
    internal static Amount? Parse(string written)
    {
        var match = Pattern().Match(written.Trim());
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var said = $"{match.Groups["sign"].Value} {match.Groups["unit"].Value.Replace("per ", "a ", StringComparison.Ordinal).Replace("a hour", "an hour", StringComparison.Ordinal)}".Trim();
        return new Amount(written, value, said);
    }

    /// <summary>Why it cannot be asked whether a result reaches it; null where it can.</summary>
    internal string? WhyNot(AllocationResult result)
    {
        var (counted, unit) = (result.Unit, result.Unit.ToString());
        if (counted.Thing is "words" or "yes-no") return $"\"{result.Label}\" gives words and not an amount; choose another result with --result";
        var isSame = Unit.Length == 0 || Unit == unit || (counted.IsMoney && (Unit == counted.Thing || $"{counted.Thing} {Unit}" == unit));
        return isSame ? null : $"`{Written}` has another unit than \"{result.Label}\"; write an amount in {unit}";
    }

    [GeneratedRegex("^(?<sign>\\p{Sc}?|[A-Z]{3}) ?(?<number>(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?)(?: +(?<unit>[a-z][a-z -]*))?\\z")]
    private static partial Regex Pattern();
}
