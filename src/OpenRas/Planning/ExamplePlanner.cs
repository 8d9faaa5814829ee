using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>One example against a plan: its answers filled in, and what came out compared with what is expected, to the last digit.</summary>
internal sealed class ExamplePlanner(Plan plan, SourceBook sources, DiagnosticBag bag)
{
    /// <summary>Where the example comes from, and what of it does not hold; reports what cannot be read.</summary>
    internal (Citation Citation, IReadOnlyList<Diagnostic> Failures) Read(ExampleDraft draft)
    {
        var citation = sources.Cite(draft.Citation);
        if (citation is { Source: null, Basis: Basis.Quoted } && draft.Citation.Source is null) bag.Add(Rules.ExampleSource, draft.Citation.Basis!.Value.Span);
        if (draft.Expect.Count == 0) bag.Add(Rules.NothingExpected, draft.Span);
        var expected = draft.Expect.Select(e => (e.Id, e.Figure, Step: Find(e.Id))).ToList();
        foreach (var (_, figure, step) in expected)
        {
            if (step is { Unit.IsNumber: true } && figure.State == State.Figure) figure.IsNumberIn(step.Unit, bag);
        }

        var read = new AnswerPlanner(plan, bag).Read(draft.Answers);
        if (bag.HasErrors || read is not { } ok) return (citation, []);

        var lines = new Explainer(plan, ok.Entries, Evaluator.Run(plan, ok.Entries)).Lines();
        var failures = new DiagnosticBag(bag.Source);
        foreach (var (id, figure, step) in expected)
        {
            var line = lines[step!.Index];
            if (!Holds(line, figure))
                failures.Add(Rules.ExampleFails, figure.Span, new Extra { Label = draft.Label.Value }, id.Value, CameOut(line), Expected(line, figure));
        }

        return (citation, failures.ToList());
    }

    private Step? Find(Located<string> id)
    {
        var step = plan.Find(id.Value);
        if (step is null) bag.Add(Rules.NoSuchLine, id.Span, new Extra { Nearest = () => Nearest.To(id.Value, plan.Steps.Select(s => s.Id)) }, id.Value);
        return step;
    }

    private static bool Holds(Line line, FigureDraft expected)
    {
        if (expected.State != State.Figure)
            return line.Outcome == expected.State.ToOutcome() && (expected.Text is null || line.Why == Phrases.InFull(expected.State, expected.Text));
        if (line.Outcome != Outcome.Amount) return false;
        return line.Unit.IsNumber ? line.Value == expected.Number : line.Text == expected.Written;
    }

    private static string CameOut(Line line) => line.Outcome == Outcome.Amount ? line.Value is null ? $"\"{line.Text}\"" : line.Printed : line.Why!;

    private static string Expected(Line line, FigureDraft expected) =>
        expected.State != State.Figure ? expected.Text is null && expected.State.NeedsText() ? $"`{expected.Written}`" : Phrases.InFull(expected.State, expected.Text)
        : line.Unit.IsNumber ? line.Unit.Format(expected.Number!.Value) : $"\"{expected.Written}\"";
}
