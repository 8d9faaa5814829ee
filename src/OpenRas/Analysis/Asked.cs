using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>One condition of a row: the line that it looks at, and what it asks.</summary>
internal sealed record Asked(FormLine Line, Test Test)
{
    /// <summary>The conditions that a row states; empty where every column is open.</summary>
    internal static IReadOnlyList<Asked> Of(RasDefinition definition, IEnumerable<Condition.Part> parts) =>
        [.. parts.Where(p => !p.Test.IsAny).Select(p => new Asked(definition.Form[p.Step], p.Test))];
}
