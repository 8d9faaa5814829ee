using System.Text.RegularExpressions;
using OpenRas.Tests.Reference;

namespace OpenRas.Tests.Properties;

/// <summary>Counts, tests, and straight lines.</summary>
internal sealed partial class PocketCalculator
{
    /// <summary><c>37 is between 29 (£100.00) and 60 (£238.00), on a straight line: (£100.00 × 23 + £238.00 × 8) ÷ 31</c>.</summary>
    private string? OnLine(Match match, BigRational exact, BigRational divisor)
    {
        var (at, from, to) = (In("at"), In("from"), In("to"));
        var (lower, upper) = (In("lower"), In("upper"));
        if (!values.ContainsValue(at)) return "no line holds the number on the straight line";
        if (!(from < at && at < to)) return "the number is not between the two";
        if ((In("first"), In("go")) != (lower, to - at) || (In("second"), In("gone")) != (upper, at - from) || In("way") != to - from) return "the straight line is not that of the two rows";
        return (lower * (to - at)) + (upper * (at - from)) == exact && divisor == to - from ? null : "the straight line does not come out";

        BigRational In(string group) => Number(match.Groups[group].Value);
    }

    /// <summary>Each row holds or does not, as the figures say that it looked at; one that holds is enough.</summary>
    private string? Tested(PrintedForm.Row row)
    {
        foreach (var part in row.Parts)
        {
            var tests = part.Label.Split("; ").Where(t => !AnyAtAll().IsMatch(t)).ToList();
            var looked = part.Working.Length == 0 ? [] : Between().Split(part.Working);
            if (tests.Count != looked.Length) return $"{part.Label} looks at {part.Working}";
            var parts = tests.Zip(looked, Holds).ToList();
            if (parts.Contains("untrue")) return $"{part.Working} is not true";
            var isRight = part.Value switch
            {
                "yes" => parts.TrueForAll(p => p is "yes" or "who knows"),
                "no" => parts.Exists(p => p is "no" or "who knows"),
                _ => !parts.Contains("no") && parts.Contains("not known"),
            };
            if (!isRight) return $"{part.Label}: {part.Working} is {part.Value}";
        }

        var made = row.Parts.Any(p => p.Value == "yes") ? "yes" : row.Parts.Any(p => p.Value == "not known") ? "" : "no";
        tests[Numbers.Plain(row.Number)] = made;
        if (made != (row.Value is "yes" or "no" ? row.Value : "")) return $"the test comes out as {made}";
        return made switch { "yes" => row.Working == "met", "no" => row.Working == "not met" || row.Working.StartsWith("not met: ", StringComparison.Ordinal), _ => Blank().IsMatch(row.Working) } ? null : "the test says otherwise";
    }

    /// <summary>Whether <c>Points for your needs: 61 and over</c> holds of <c>line 12 is 37</c>. The order of the answers is not printed.</summary>
    private string Holds(string test, string looked)
    {
        if (Looked().Match(looked) is not { Success: true } match) return looked.EndsWith(" does not apply", StringComparison.Ordinal) ? "no" : "untrue";
        var what = match.Groups["what"].Value;
        if (WholeNumber().IsMatch(what))
        {
            if (At(match.Groups["line"].Value) != Number(what)) return "untrue";
            if (Band().Match(test) is not { Success: true } band) return "who knows";
            return band.Groups[1].Value.Split(" or ").Any(b => Reference.Band.Parse(b).Passes(Cell.Of(Number(what)))) ? "yes" : "no";
        }

        if (tests.TryGetValue(match.Groups["line"].Value, out var printed) && printed != what && printed.Length > 0) return "untrue";
        if (what.Contains(' ', StringComparison.Ordinal) && Blank().IsMatch(what)) return "not known";
        if (Answers().Match(test).Groups[1].Value.Split(" or ").Contains(what)) return "yes";
        return test.EndsWith(" or more", StringComparison.Ordinal) ? "who knows" : "no";
    }

    [GeneratedRegex(@"(?<at>" + Q + @") is between (?<from>" + Q + @") \((?<lower>" + Q + @")\) and (?<to>" + Q + @") \((?<upper>" + Q + @")\), on a straight line: \((?<first>" + Q + @") × (?<go>" + Q + @") \+ (?<second>" + Q + @") × (?<gone>" + Q + @")\) ÷ (?<way>" + Q + @")\z")]
    private static partial Regex Straight();

    [GeneratedRegex(@"^(?:none of lines? [0-9, ]+ (?:applies|is .+)|lines? (?<counted>[0-9]+)(?:, (?<counted>[0-9]+))* (?:applies|apply|is [^;]+|are [^;]+)(?:; lines? [0-9, ]+ (?:is not|are not|does not|do not))?)\z")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^not reached: stopped at line ([0-9]+)\z")]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?:, |^)read as [^0-9]+\z")]
    private static partial Regex ReadAs();

    [GeneratedRegex(@"[^\w] any\z")]
    private static partial Regex AnyAtAll();

    [GeneratedRegex(@"; (?=(?:at )?line [0-9]+ )")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:line (?<line>[0-9]+) is|at line (?<line>[0-9]+)) (?<what>.+)\z")]
    private static partial Regex Looked();

    [GeneratedRegex(@"^" + Q + @"\z")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"[^\w] ((?:(?:over |under )?" + Q + @"[^;:?]*))\z")]
    private static partial Regex Band();

    [GeneratedRegex(@"[^\w] ((?:[a-z0-9-]+ or )*[a-z0-9-]+)\z")]
    private static partial Regex Answers();
}
