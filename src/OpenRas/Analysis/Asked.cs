using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>One condition of a row: the line that it looks at, and what it asks.</summary>
internal sealed record Asked(FormLine Line, Test Test)
{
    /// <summary>The conditions that a row states; empty where every column is open.</summary>
    internal static IReadOnlyList<Asked> Of(RasDefinition definition, IEnumerable<Condition.Part> parts) =>
        [.. parts.Where(p => !p.Test.IsAny).Select(p => new Asked(definition.Form[p.Step], p.Test))];

    /// <summary>A row without conditions, as the file writes it.</summary>
    internal const string Any = "any";

    /// <summary>Conditions as the file writes them: <c>group: older, needs: 10-28</c>; empty for none.</summary>
    internal static string Written(IEnumerable<Asked> asks) => string.Join(", ", asks.Select(a => $"{a.Line.Id}: {a.Test.Written}"));
}
