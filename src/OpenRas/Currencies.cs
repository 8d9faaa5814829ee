namespace OpenRas;

/// <summary>The currencies of ISO 4217, and how money in each is written: with its sign where it has one here, and with its code elsewhere.</summary>
internal static class Currencies
{
    internal const string Pound = "£";

    /// <summary>A sign that many currencies share, such as kr, is none here.</summary>
    private static readonly (string Code, string Sign)[] Signs = [("GBP", Pound), ("EUR", "€"), ("USD", "$")];

    /// <summary>Every code of money that people hold, in the order of the alphabet.</summary>
    internal static readonly string[] Codes =
    [
        .. """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD
        EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
        LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
        RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD
        XCG XOF XPF YER ZAR ZMW ZWG
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>How money is written, in every currency: <c>£</c>, <c>€</c>, <c>CHF</c>.</summary>
    private static readonly HashSet<string> Written = [.. Codes.Select(SignOf)];

    /// <summary>What is written for money in a currency: its sign, or its code.</summary>
    internal static string SignOf(string code) => Array.Find(Signs, s => s.Code == code).Sign ?? code;

    internal static bool IsSign(string text) => Written.Contains(text);

    /// <summary>The sign, and its code where that is another word: <c>€ (EUR)</c>, <c>CHF</c>.</summary>
    internal static string Named(string sign) => Array.Find(Signs, s => s.Sign == sign).Code is { } code ? $"{sign} ({code})" : sign;

    /// <summary>The sign that an amount begins with, <c>£5</c> or <c>CHF 5</c>; empty where it begins with none.</summary>
    internal static string SignAt(string text)
    {
        var space = text.IndexOf(' ');
        var word = space < 0 ? "" : text[..space];
        return Array.Find(Signs, s => text.StartsWith(s.Sign, StringComparison.Ordinal)).Sign ?? (IsSign(word) ? word : "");
    }

    /// <summary>A number of money: <c>£5.00</c>, <c>CHF 5.00</c>; the bare number where there is no sign.</summary>
    internal static string Amount(string sign, string number) => sign + (IsCode(sign) ? " " : "") + number;

    /// <summary>A text of ours about pounds, in another currency.</summary>
    internal static string In(string sign, string text)
    {
        if (sign == Pound) return text;
        return text == Pound ? sign : text.Replace(Pound + " ", sign + " ", StringComparison.Ordinal).Replace(Pound, Amount(sign, ""), StringComparison.Ordinal);
    }

    /// <summary>Every sign as part of a unit, as a regular expression.</summary>
    internal static string Pattern => string.Join('|', Written.Select(Escaped));

    /// <summary>Every sign as it stands before a number, as a regular expression.</summary>
    /// <param name="space">What stands between words.</param>
    internal static string PatternBefore(string space) =>
        $"(?:{string.Join('|', Signs.Select(s => Escaped(s.Sign)))}|(?:{string.Join('|', Written.Where(IsCode))}){space})";

    private static bool IsCode(string sign) => sign.Length > 1;

    private static string Escaped(string sign) => sign == "$" ? "[$]" : sign;
}
