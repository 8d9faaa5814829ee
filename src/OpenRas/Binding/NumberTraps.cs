using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>Numbers in other notations: each is refused, with the notation to use.</summary>
internal static class NumberTraps
{
    internal static void Report(string text, SourceSpan span, DiagnosticBag bag)
    {
        var help = Mended(text) is { } mended ? $"Write `{mended}`." : null;
        bag.Add(Rules.BadNumber, span, new Extra { Help = help }, text, Why(text));
    }

    private static string Why(string text)
    {
        if (text.Contains('_') || text.Contains(',')) return "digits are not grouped";
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return "only decimal numbers are read";
        if (text.Any(c => c is 'e' or 'E') && text.Any(char.IsAsciiDigit)) return "exponents are not read";
        if (text.Contains('/')) return "fractions are not read";
        if (text.Length > 1 && text[0] == '0' && text[1] != '.') return "it begins with 0";
        if (text.StartsWith(Unit.Pound, StringComparison.Ordinal)) return "the unit already says pounds";
        if (text.EndsWith('%')) return "a share is not expected here";
        if (text.StartsWith('.') || text.EndsWith('.')) return "a digit is missing beside the point";
        return text.All(c => char.IsAsciiDigit(c) || c is '.' or '-')
            ? $"at most {Numbers.MostWholeDigits} digits stand before the point and {Numbers.MostDecimalDigits} after it"
            : "it has other signs than digits and a point";
    }

    private static string? Mended(string text)
    {
        var bare = text.Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace(Unit.Pound, "", StringComparison.Ordinal);
        if (bare.StartsWith('.')) bare = "0" + bare;
        bare = bare.TrimEnd('.');
        while (bare.Length > 1 && bare[0] == '0' && char.IsAsciiDigit(bare[1])) bare = bare[1..];
        return bare != text && Numbers.TryParse(bare, out _) ? bare : null;
    }
}
