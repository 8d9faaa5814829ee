using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Conditions in English, with the values that they looked at.</summary>
internal static class EnglishConditions
{
    /// <summary>Every part: <c>line 1 is older; line 12 is 37, in 29-60</c>.</summary>
    internal static string Held(IEnumerable<Seen> seen) => string.Join("; ", seen.Select(Held));

    /// <summary>The part that does not hold, of each way to hold: <c>line 12 is 37, not 61 and over; line 4 is no, not yes</c>.</summary>
    internal static string Failed(IReadOnlyList<Seen> failed) => string.Join("; ", failed.Select(Failed));

    private static string Failed(Seen seen) => seen.IsLeftOut ? NotThere(seen) : $"line {seen.Line} is {Value(seen)}, not {seen.Test.Written}";

    /// <summary>One row of a test with yes or no.</summary>
    internal static LinePart Row(TestedRow row)
    {
        var label = string.Join("; ", row.Parts.Select(p => Asked(p.Label) + p.Test.Written));
        var looked = string.Join("; ", row.Parts.Where(p => !p.Test.IsAny).Select(LookedAt));
        return new LinePart(label, looked, row.Holds switch { true => "yes", false => "no", _ => "not known" });
    }

    /// <summary>A label that ends as a question needs no colon.</summary>
    private static string Asked(string label) => char.IsLetterOrDigit(label[^1]) ? label + ": " : label + " ";

    /// <summary>What a part looked at, whether it holds or not: <c>line 12 is 37</c>.</summary>
    private static string LookedAt(Seen seen)
    {
        if (seen.IsLeftOut) return NotThere(seen);
        return seen.Cause is { } cause ? Because(cause) : $"line {seen.Line} is {Value(seen)}";
    }

    private static string NotThere(Seen seen) => $"line {seen.Line} does not apply";

    /// <summary><c>line 1 is older</c>, <c>line 12 is 37, in 29-60</c>.</summary>
    private static string Held(Seen seen)
    {
        var found = $"line {seen.Line} is {Value(seen)}";
        if (seen.Test.IsOne) return found;
        return $"{found}, {(seen.Test.IsWithinEnds ? "in " : "")}{seen.Test.Written}";
    }

    private static string Value(Seen seen) => seen.Word ?? Short(seen.Unit, seen.Number);
}
