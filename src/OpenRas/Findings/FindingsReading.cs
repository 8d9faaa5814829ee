using OpenRas.Binding;
using OpenRas.Diagnostics;
using OpenRas.Sheets;

namespace OpenRas.Findings;

/// <summary>Everything that is found in a definition, with the reason of what it acknowledges.</summary>
internal static class FindingsReading
{
    private static readonly Func<Examined, IEnumerable<Finding>>[] All =
    [
        Reductions.WithoutReason, Reductions.FinalCaps,
        Grounds.Supply, Grounds.Household, Grounds.StandingIn,
        Falls.WithMoreNeed, Falls.FromReferredToNothing, Falls.WithoutNeed, Falls.NotFollowed,
        Holes.TwoWays, Holes.Emptied, Holes.CrossingEnds,
        Idle.Rows, Idle.NotFollowed, Idle.Questions, Idle.Need, Jumps.ForOnePoint,
        Prices.Undated, Prices.Old,
        Stated.Year, Stated.Sources, Stated.Covers, Stated.Disagreeing, Stated.Outcomes, Stated.HelpToManage,
    ];

    internal static IReadOnlyList<Diagnostic> Of(RasDefinition definition, DefinitionDraft draft, SourceText source, Reading reading)
    {
        // Of rules that are not disclosed there is one thing to say, and the disclosure says it.
        var found = definition.Plan.Results.Length == 0 ? [] : In(new Examined(definition, draft, reading));
        var bag = new DiagnosticBag(source) { Money = definition.Money };
        foreach (var finding in found)
        {
            var acknowledged = draft.Acknowledged.FirstOrDefault(a => Is(finding, a));
            var from = definition.Sources.FirstOrDefault(s => s.Id == acknowledged?.Source?.Value)?.Title;
            bag.Add(finding.Rule, finding.Span, finding.Extra with { Acknowledged = acknowledged?.Reason.Value, ReasonFrom = from }, finding.Words);
        }

        foreach (var idle in draft.Acknowledged.Where(a => !found.Exists(f => Is(f, a))))
            bag.Add(Rules.NothingFound, idle.Finding.Span, idle.Finding.Value, idle.Line is { } line ? $" at `{line.Value}`" : "");
        return bag.ToList();
    }

    private static List<Finding> In(Examined definition) => [.. All.SelectMany(find => find(definition))];

    private static bool Is(Finding finding, AcknowledgedDraft acknowledged) => acknowledged.IsFor(finding.Rule.Code, finding.Line);
}
