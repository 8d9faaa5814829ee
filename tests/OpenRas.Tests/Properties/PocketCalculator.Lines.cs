using System.Text.RegularExpressions;
using OpenRas.Tests.Reference;

namespace OpenRas.Tests.Properties;

internal sealed partial class PocketCalculator
{
    /// <summary>A number, and what it is still to be divided by.</summary>
    private sealed record Made(BigRational Number, BigRational DividedBy)
    {
        internal static Made? Of(BigRational? number) => number is { } known ? new Made(known, BigRational.One) : null;
    }

    private Made? Make(string body)
    {
        if (Passed().Match(body) is { Success: true } passed) return Made.Of(At(passed.Groups[1].Value));
        if (Added().Match(body) is { Success: true } added) return Made.Of(Sum(added.Groups[1].Value.Split(" + ").Select(At)));
        if (Reduced().Match(body) is { Success: true } reduced) return Reduce(reduced);
        if (Counted().Match(body) is { Success: true } counted) return Made.Of(BigRational.Parse(Numbers.Plain(counted.Groups["counted"].Captures.Count)));
        if (Limited().Match(body) is { Success: true } limited) return Limit(limited);
        return Product(body);
    }

    private static BigRational? Sum(IEnumerable<BigRational?> parts) =>
        parts.Aggregate((BigRational?)BigRational.Zero, (sum, part) => sum is { } a && part is { } b ? a + b : null);

    private Made? Reduce(Match match)
    {
        var share = Number(match.Groups["share"].Value);
        var left = match.Groups["how"].Value switch { "leaves" => share, "less" => BigRational.One - share, _ => BigRational.One + share };
        return At(match.Groups["line"].Value) is { } of ? Made.Of(of * left) : null;
    }

    /// <summary><c>£93.92 is not above £504.00</c>.</summary>
    private Made? Limit(Match match)
    {
        var value = Number(match.Groups["value"].Value);
        if (!values.ContainsValue(value)) return null;
        var result = value;
        foreach (Capture edge in match.Groups["edge"].Captures)
        {
            var isNot = edge.Value.StartsWith("not ", StringComparison.Ordinal);
            var words = edge.Value.Split(' ');
            var at = Number(words[^1]);
            if (words.Length > 3 && words[^3] == "line" && At(words[^2].TrimEnd(',')) != at) return null;
            var isBeyond = words.Contains("below") ? value < at : value > at;
            if (isBeyond == isNot) return null;
            if (isBeyond) result = at;
        }

        return Made.Of(result);
    }

    /// <summary><c>line 7 × 7 days a week × £15.00 an hour ÷ line 2</c>.</summary>
    private Made? Product(string body)
    {
        var (times, divideBy) = (BigRational.One, BigRational.One);
        foreach (var (factor, at) in body.Split(" ÷ ").Select((f, at) => (f, at)))
        {
            foreach (var one in factor.Split(" × "))
            {
                var value = Single().Match(one) is { Success: true } line ? At(line.Groups[1].Value) : ValueIn(one);
                if (value is not { } number) return null;
                if (at == 0) times *= number;
                else divideBy *= number;
            }
        }

        return new Made(times, divideBy);
    }

    /// <summary>Under a total, each part: <c>line 3 × 1.25</c>, <c>less line 4</c>, <c>line 5: some is worth 8 points</c>, <c>left out: ...</c>.</summary>
    private Made? Parts(PrintedForm.Row row)
    {
        if (row.Parts.Count == 0) return null;
        var sum = BigRational.Zero;
        foreach (var part in row.Parts)
        {
            if (part.Working.StartsWith("left out: ", StringComparison.Ordinal) || part.Value == "does not apply") continue;
            if (Part().Match(part.Working) is not { Success: true } match || ValueIn(part.Value) is not { } printed) return null;
            var taken = match.Groups["worth"].Success ? Number(match.Groups["worth"].Value) : At(match.Groups["line"].Value);
            var made = taken * (match.Groups["weight"].Success ? Number(match.Groups["weight"].Value) : BigRational.One);
            if ((match.Groups["less"].Success ? -made : made) != printed) return null;
            sum += printed;
        }

        return Made.Of(sum);
    }

    /// <summary><c>was £104.35, less £10.43</c>.</summary>
    private string? Changed(PrintedForm.Row row, BigRational value)
    {
        if (Change().Match(row.Remark) is not { Success: true } change) return null;
        var (was, by) = (Number(change.Groups["was"].Value), Number(change.Groups["by"].Value));
        if (!values.ContainsValue(was)) return "no line holds what it was";
        return was + (change.Groups["how"].Value == "less" ? -by : by) == value ? null : "the change does not come out";
    }

    /// <summary><c>£93.92 a week (£4,883.84 a year of 52 weeks)</c>, with a line that holds the amount.</summary>
    private IEnumerable<string> Results(string line)
    {
        foreach (Match match in Result().Matches(line))
        {
            var amount = Number(match.Groups["amount"].Value);
            if (!values.ContainsValue(amount)) yield return $"{match.Value}: no line holds this amount";
            if (match.Groups["also"].Success && amount * Number(match.Groups["of"].Value) != Number(match.Groups["also"].Value)) yield return $"{match.Value}: does not come out";
        }
    }

    [GeneratedRegex(@"^line ([0-9]+); does not apply: ")]
    private static partial Regex Passed();

    [GeneratedRegex(@"^lines? ([0-9]+(?: \+ [0-9]+)*)(?:; lines? [0-9, and]+ do(?:es)? not apply)?\z")]
    private static partial Regex Added();

    [GeneratedRegex(@"^line (?<line>[0-9]+) (?<how>leaves|less|plus) (?<share>" + Q + @")\z")]
    private static partial Regex Reduced();

    [GeneratedRegex(@"^(?<value>" + Q + @") is (?<edge>(?:not )?(?:below|above) (?:line [0-9]+, )?" + Q + @")(?: and (?<edge>(?:not )?(?:below|above) (?:line [0-9]+, )?" + Q + @"))?\z")]
    private static partial Regex Limited();

    [GeneratedRegex(@"^line ([0-9]+)\z")]
    private static partial Regex Single();

    [GeneratedRegex(@"^(?<less>less )?line (?<line>[0-9]+)(?:: [a-z0-9-]+ is worth (?<worth>" + Q + @")[^×]*)?(?: × (?<weight>-?[0-9.]+))?\z")]
    private static partial Regex Part();

    [GeneratedRegex(@"was (?<was>" + Q + @"), (?<how>less|plus) (?<by>" + Q + @")(?:   |\z)")]
    private static partial Regex Change();

    [GeneratedRegex(@": (?:up to )?(?<amount>" + Q + @") [a-z][a-z -]*(?:\((?<also>" + Q + @") [a-z -]+ of (?<of>" + Q + @")[a-z -]*\))?")]
    private static partial Regex Result();
}
