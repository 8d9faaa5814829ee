namespace OpenRas.Oracle;

/// <summary>The kinds of lines that a form can have.</summary>
public static class SchemeKinds
{
    public static IReadOnlyList<string> All { get; } =
        ["figure", "total", "price-bands", "table", "multiply", "abatement", "limit", "uplift", "count", "eligibility"];
}
