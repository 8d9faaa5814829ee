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

    /// <summary>Keys that one kind alone has: a line that has one and no kind is of that kind.</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["add"] = "total", ["times"] = "multiply", ["adds"] = "uplift", ["maximum"] = "limit", ["minimum"] = "limit", ["met-by"] = "eligibility", ["leaves"] = "abatement", ["takes-off"] = "abatement",
    };

    internal static string? Spoken(string key) => Kinds.GetValueOrDefault(key);

    internal static string? Owner(string key) => Keys.GetValueOrDefault(key);
}
