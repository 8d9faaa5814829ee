using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>A draft to a plan: names, units, ranges and tables checked, all errors at once, steps numbered in the order of the file.</summary>
internal static class Planner
{
    internal const int MostLines = 2_000;

    /// <summary>Each part of a total may be printed on a line of its own, in the words of the line that it is made of.</summary>
    private const int MostParts = 5_000;

    /// <summary>The plan, or null after an error.</summary>
    internal static Plan? Plan(DefinitionDraft draft, IReadOnlyList<PublishedSource> sources, DiagnosticBag bag)
    {
        Stands(draft, bag);
        WaysPlanner.CheckLaw(draft, bag);
        if (draft.Questions.Count + draft.Form.Count > MostLines)
        {
            bag.Add(Rules.TooManyLines, draft.Id.Span, MostLines, "questions and lines");
            return null;
        }

        if (draft.Form.OfType<TotalItem>().Sum(t => t.Add.Parts.Count + (t.Less?.Parts.Count ?? 0)) > MostParts)
        {
            bag.Add(Rules.TooManyLines, draft.Id.Span, MostParts, "parts of totals");
            return null;
        }

        if (IsIncomplete(draft, bag)) return null;
        var scope = new Scope(draft, sources, bag);
        if (draft.Reply is { } reply) scope.Cite(new CitationDraft(reply.Source, null, null));
        var scales = new Dictionary<string, ScaleDraft>(StringComparer.Ordinal);
        foreach (var (id, scale) in draft.Scales)
        {
            QuestionPlanner.Distinct(scope, scale.Answers, id.Span);
            scales.TryAdd(id.Value, scale);
        }

        foreach (var question in draft.Questions) scope.Plan(question.Id, () => scope.Question(question, scales));
        QuestionPlanner.Contradict(scope, draft.Contradicts);
        foreach (var item in draft.Form) scope.Plan(item.Id, () => scope.Line(item));
        foreach (var acknowledged in draft.Acknowledged) scope.Cite(new(acknowledged.Source, null, null));
        var results = ResultPlanner.Results(scope, draft.Results);
        var steps = TestPlanner.Gated(scope, draft, results);
        var ways = WaysPlanner.Ways(scope, draft, results);
        return bag.HasErrors ? null : new Plan(steps, results) { Ways = ways };
    }

    /// <summary>
    /// What stands at the head agrees: what is in use was seen so at some time, what was published was so at some time, and an authority approves its own files.
    /// </summary>
    private static void Stands(DefinitionDraft draft, DiagnosticBag bag)
    {
        var (status, span) = (draft.Status.Value.Status, draft.Status.Span);
        if (status == SchemeStatus.InUse && draft.Checked is null) bag.Add(Rules.NotChecked, span);
        if (status != SchemeStatus.InUse && draft.Checked is { } seen) bag.Add(Rules.CheckedElsewhere, seen.Span);
        if (draft is { ApprovedBy: { } approved, Author.Value: FileAuthor.Transcribed }) bag.Add(Rules.ApprovedTranscript, approved.Role.Span);
        if (status == SchemeStatus.Published && draft.AsAt is null) bag.Add(Rules.PublishedWhen, span);
    }

    /// <summary>Only a definition of what is not disclosed, or of which nothing was read, may leave out its form and results.</summary>
    private static bool IsIncomplete(DefinitionDraft draft, DiagnosticBag bag)
    {
        if (draft.Disclosure.Value is Disclosure.Withheld or Disclosure.NotHeld or Disclosure.Unread or Disclosure.NoScheme) return false;
        if (draft.Form.Count == 0) bag.Add(Rules.NoForm, draft.Disclosure.Span, "form");
        if (draft.Results.Count == 0) bag.Add(Rules.NoForm, draft.Disclosure.Span, "results");
        return draft.Form.Count == 0 || draft.Results.Count == 0;
    }
}
