namespace OpenRas.Binding;

/// <summary>Kinds of lines as people call them, and what the format calls them.</summary>
internal static class KindTraps
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["abate"] = "abatement", ["reduction"] = "abatement", ["reduce"] = "abatement",
        ["multiplication"] = "multiply", ["product"] = "multiply",
        ["sum"] = "total", ["addition"] = "total", ["subtotal"] = "total",
        ["bands"] = "price-bands", ["bandings"] = "price-bands", ["prices"] = "price-bands",
        ["gate"] = "eligibility", ["criteria"] = "eligibility",
        ["cap"] = "limit", ["ceiling"] = "limit",
        ["inflation"] = "uplift", ["increase"] = "uplift",
    };

    /// <summary>There is no such kind: what is worked out is put together of the others.</summary>
    private static readonly string[] Formulas = ["formula", "calculation", "calculate", "expression", "equation"];

    internal static bool IsFormula(string key) => Formulas.Contains(key, StringComparer.OrdinalIgnoreCase);

    internal static string? Spoken(string key) => Kinds.GetValueOrDefault(key);
}
