using System.Globalization;
using OpenRas.Diagnostics;
using OpenRas.Oracle;

namespace OpenRas.Tests.Conformance;

/// <summary>What OpenRas makes of a line, said as the suite says it.</summary>
internal static class Calculated
{
    internal static SuiteLine Of(FilledLine line) => new(line.Id, NameOf(line.Outcome), ValueOf(line.Outcome, line.Value, line.Text));

    internal static SuiteResult Of(AllocationResult result) =>
        new(result.Id, NameOf(result.For), NameOf(result.Outcome), ValueOf(result.Outcome, result.Amount, result.Text), null);

    internal static SuiteLine Of(string id, Fill fill) => new(id, fill.Outcome, fill.Figure?.ToString() ?? fill.Words);

    /// <summary>Why two forms differ; nothing where each line is the same.</summary>
    internal static IEnumerable<string> Differences(IEnumerable<SuiteLine> expected, IEnumerable<SuiteLine> actual)
    {
        var lines = actual.ToDictionary(l => l.Id);
        return expected.Where(e => lines.GetValueOrDefault(e.Id) != e).Select(e => $"expected {e}, and it is {lines.GetValueOrDefault(e.Id)}");
    }

    /// <summary>Which contradictions are not told, or what else is; nothing where answers are refused for these alone.</summary>
    internal static IEnumerable<string> NotRefused(IReadOnlyList<IReadOnlyList<string>> contradicted, IReadOnlyList<Diagnostic> told)
    {
        foreach (var other in told.Where(d => d.Kind != FaultKind.Contradiction)) yield return other.Message;
        foreach (var part in contradicted.Where(c => !told.Any(d => c.All(q => d.Message.Contains($"`{q}: ", StringComparison.Ordinal)))))
            yield return $"no message names {string.Join(" and ", part)}";
    }

    /// <summary>`DoesNotApply` is `does-not-apply`.</summary>
    internal static string NameOf(Enum word) =>
        string.Concat(word.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string? ValueOf(Outcome outcome, decimal? figure, string? text) =>
        outcome == Outcome.Amount ? figure?.ToString("0.############################", CultureInfo.InvariantCulture) ?? text : null;
}
