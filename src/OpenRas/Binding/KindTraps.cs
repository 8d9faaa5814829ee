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

    internal static string? Spoken(string key) => Kinds.GetValueOrDefault(key);
}
