using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>Numbers in other notations: each is refused, with the notation to use.</summary>
internal static class NumberTraps
{
    private static readonly string FigureHelp = $"Write a figure such as `82.91`, or one of the words {Lists.List(States.Words.Keys.Select(w => $"`{Said.AsWritten(w)}`"), "or")}.";

    /// <summary>How many times something counts: a number that a unit was written to meant something else.</summary>
    internal static void ReportWeight(string text, SourceSpan span, DiagnosticBag bag)
    {
        var (sign, number, tail) = Cut(text);
        var percent = text.EndsWith('%') && Numbers.TryParse(text.AsSpan()[..^1], out var hundredths) ? Numbers.Plain(hundredths / 100) : null;
        if (percent is not null) Report(text, percent, "a weight is a plain number", span, bag);
        else if (Numbers.TryParse(number, out _) && (sign.Length > 0 || tail.Length > 0)) bag.Add(Rules.BadNumber, span, new Extra { Help = "A weight says how many times something counts. To multiply by an amount, write a `multiply` line." }, text, "a weight has no unit");
        else Report(text, span, bag);
    }

    /// <summary>A text that should have been a number and nothing else, in this unit where one is known.</summary>
    internal static void Report(string text, SourceSpan span, DiagnosticBag bag, RasUnit? expected = null)
    {
        var (sign, number, tail) = Cut(text);
        var isShare = expected == RasUnit.Share;
        if (isShare && text.EndsWith('%') && Numbers.TryParse(text.AsSpan()[..^1], out var percent))
        {
            Report(text, Numbers.Plain(percent / 100), "write a share as a part of 1", span, bag);
            return;
        }

        // Seven days are no seven hours.
        if (expected is not null && Numbers.TryParse(number, out var other) && IsOther(expected, sign, tail, other))
        {
            bag.Add(Rules.BadNumber, span, new Extra { Help = $"Write the number of `{expected}`, without the unit." }, text, "a unit does not belong here");
            return;
        }

        var pounds = tail.Length == 0 ? Pounds(number) : null;
        Report(text, (pounds ?? Fraction(number)) is { } known ? Numbers.Plain(known) : Mended(number), Around(text, sign, number, tail) ?? Why(number), span, bag);
    }

    /// <summary>Whether a unit is written that is another than the one expected; the thing alone will do.</summary>
    private static bool IsOther(RasUnit expected, string sign, string tail, decimal number)
    {
        var written = $"{sign} {tail}".Trim();
        var things = new[] { expected.ToString(), expected.Thing, expected.IsNumberOf ? expected.Counted : expected.Thing };
        if (written.Length == 0 || things.Contains(written)) return false;
        return number != 1 || !things.Contains(written + "s");
    }

    /// <summary>What stands around a number and does not belong there; null where nothing does.</summary>
    private static string? Around(string text, string sign, string number, string tail)
    {
        var isNumber = Numbers.TryParse(number, out _);
        if (isNumber && sign.Length > 0) return "a currency sign does not belong here";
        if (isNumber && tail.Length > 0) return "a unit does not belong here";
        return text.EndsWith('%') ? "a share does not belong here" : null;
    }

    /// <summary>A text that should have been a figure in this unit: a number, perhaps with its unit.</summary>
    internal static void ReportFigure(string text, RasUnit expected, SourceSpan span, DiagnosticBag bag)
    {
        var (sign, number, tail) = Cut(text);
        if (Numbers.TryParse(number, out _) && tail is "%")
        {
            Report(text, number + "%", "there is a space before the percent sign", span, bag);
        }
        else if (Numbers.TryParse(number, out _) && sign.Length > 0 && (tail.Length == 0 || RasUnit.Parse($"{sign} {tail}") is not null))
        {
            Report(text, $"{sign}{number} {tail}".TrimEnd(), "there is a space after the currency sign", span, bag);
        }
        else if (Numbers.TryParse(number, out _) && tail.Length > 0)
        {
            var unit = sign.Length > 0 ? $"{sign} {tail}" : tail;
            bag.Add(Rules.BadUnit, span, new Extra { Nearest = () => UnitTraps.Nearest(unit, bag.Money) is { } meant ? InUnit(number, meant) : null }, unit);
        }
        else if (!text.Any(char.IsAsciiDigit))
        {
            var meant = SpokenFigures.Meant(text);
            bag.Add(Rules.BadNumber, span, new Extra { Nearest = () => meant is null && Nearest.To(text, States.Words.Keys) is { } word ? Said.AsWritten(word) : null, Help = meant ?? FigureHelp }, text, Why(text));
        }
        else if (sign.Length == 0 && bag.Money is null or Currencies.Pound && Pounds(number) is { } pounds)
        {
            var unit = tail.Length > 0 ? UnitTraps.Nearest($"{Currencies.Pound} {tail}", Currencies.Pound) ?? $"{Currencies.Pound} {tail}" : "";
            var isBare = tail.Length == 0 && expected.IsMoney;
            Report(text, (isBare ? "" : Currencies.Pound) + Numbers.Money(pounds) + (unit.Length > 0 ? unit[Currencies.Pound.Length..] : ""), "write pence as pounds", span, bag);
        }
        else if (Fraction(text) is { } fraction)
        {
            Report(text, expected == RasUnit.Share ? RasUnit.Share.Format(fraction) : Numbers.Plain(fraction), Why(number), span, bag);
        }
        else
        {
            var after = tail.Length > 0 ? " " + tail : "";
            Report(text, Mended(number) is { } mended ? Currencies.Amount(sign, mended) + after : null, Why(number), span, bag);
        }
    }

    /// <summary><c>£5 a week</c>, <c>75%</c>, <c>7 hours</c>.</summary>
    private static string InUnit(string number, string unit)
    {
        var thing = unit.Split(' ')[0];
        if (Currencies.IsSign(thing)) return Currencies.Amount(thing, number) + unit[thing.Length..];
        return unit.StartsWith(RasUnit.Share.Thing, StringComparison.Ordinal) ? number + "%" + unit[RasUnit.Share.Thing.Length..] : $"{number} {unit}";
    }

    /// <summary><c>45p</c> in pounds.</summary>
    private static decimal? Pounds(string text) => text is [.. var pence, 'p'] && Numbers.TryParse(pence, out var number) && Numbers.Places(number / 100) <= Numbers.MostDecimalDigits ? number / 100 : null;

    /// <summary><c>3/4</c>, where it has an end as a decimal.</summary>
    private static decimal? Fraction(string text)
    {
        if (text.Split('/', StringSplitOptions.TrimEntries) is not [var above, var below] || !Numbers.TryParse(above, out var dividend) || !Numbers.TryParse(below, out var divisor) || divisor <= 0) return null;
        var fraction = dividend / divisor;
        return fraction * divisor == dividend && Numbers.Places(fraction) <= Numbers.MostDecimalDigits ? fraction : null;
    }

    private static void Report(string text, string? mended, string why, SourceSpan span, DiagnosticBag bag) =>
        bag.Add(Rules.BadNumber, span, new Extra { Help = mended is null ? null : $"Write `{mended}`." }, text, why);

    private static (string Sign, string Number, string Tail) Cut(string text)
    {
        var sign = Currencies.SignAt(text);
        var rest = text[sign.Length..].TrimStart();
        var space = rest.IndexOf(' ');
        return space < 0 ? (sign, rest, "") : (sign, rest[..space], rest[(space + 1)..].Trim());
    }

    private static string Why(string text)
    {
        if (!text.Any(char.IsAsciiDigit)) return "write numbers in digits";
        if (IsDecimalComma(text)) return "decimals come after a point, not a comma";
        if (text.Contains('_') || text.Contains(',')) return "do not group the digits";
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return "only decimal numbers are allowed";
        if (text.Any(c => c is 'e' or 'E')) return "exponents are not allowed";
        if (text.Contains('/')) return "fractions are not allowed";
        if (Pounds(text) is not null) return "write pence as pounds";
        if (text.StartsWith('.') || text.EndsWith('.')) return "a digit is missing next to the point";
        if (text is "-0" || text.StartsWith("-0.", StringComparison.Ordinal)) return "0 has no sign";
        if (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1])) return "it begins with 0";
        if (text.LastIndexOf('-') > 0) return "write one number here, not a range";
        if (text.Count(c => c == '.') > 1) return "it has more than one point";
        return text.All(c => char.IsAsciiDigit(c) || c is '.' or '-')
            ? $"a number has at most {Numbers.MostWholeDigits} digits before the point and {Numbers.MostDecimalDigits} after it"
            : "it has signs other than digits and a point";
    }

    private static string? Mended(string text)
    {
        var bare = IsDecimalComma(text) ? text.Replace(',', '.') : text.Replace("_", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        if (bare.StartsWith('.')) bare = "0" + bare;
        bare = bare.TrimEnd('.');
        var digits = bare.TrimStart('0');
        if (digits.Length < bare.Length) bare = digits.Length > 0 && char.IsAsciiDigit(digits[0]) ? digits : "0" + digits;
        if (bare == "-0") bare = "0";
        return Numbers.TryParse(bare, out _) ? bare : null;
    }

    /// <summary><c>104,35</c>: one comma, and not three digits after it.</summary>
    private static bool IsDecimalComma(string text) =>
        text.Count(c => c == ',') == 1 && !text.Contains('.') && text.Length - text.IndexOf(',') - 1 is 1 or 2;
}
