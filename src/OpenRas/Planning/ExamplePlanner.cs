using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Words;

namespace OpenRas.Planning;

/// <summary>One example against a plan: its answers filled in, and what came out compared with what is expected, to the last digit.</summary>
internal sealed class ExamplePlanner(Plan plan, AnswerPlanner.Totals canBe, SourceBook sources, DiagnosticBag bag)
{
    /// <summary>Where the example comes from, what of it does not hold, and its form filled in; reports what cannot be read.</summary>
    internal (Citation Citation, IReadOnlyList<Diagnostic> Failures, Fill[] Cells) Read(ExampleDraft draft)
    {
        var citation = sources.Cite(draft.Citation);
        if (citation is { Source: null, Basis: Basis.Quoted } && draft.Citation.Source is null) bag.Add(Rules.ExampleSource, draft.Citation.Basis!.Value.Span);
        if (draft.Expect.Count == 0) bag.Add(Rules.NothingExpected, draft.Span);
        var expected = draft.Expect.Select(e => (e.Id, e.Figure, Step: Find(e.Id))).ToList();
        foreach (var (_, figure, step) in expected)
        {
            if (step is { Unit.IsNumber: true } && figure.State == State.Figure) figure.IsNumberIn(step.Unit, bag);
        }

        var read = new AnswerPlanner(plan, canBe, bag).Read(draft.Answers);
        if (bag.HasErrors || read is not { } ok) return (citation, [], []);

        var cells = Evaluator.Run(plan, ok.Entries);
        var workings = new WorkingMaker(plan, ok.Entries, cells);
        var failures = new DiagnosticBag(bag.Source) { Money = bag.Money };
        foreach (var (id, figure, step) in expected)
        {
            var cell = cells[step!.Index];
            var cause = cell.IsFigure ? null : workings.CauseOf(cell);
            if (!Holds(step, cell, cause, figure))
                failures.Add(Rules.ExampleFails, figure.Span, new Extra { Label = draft.Label.Value, Help = Unseen(step, cell, cause, figure) }, id.Value, CameOut(workings.Of(step)), Expected(step, figure));
        }

        return (citation, failures.ToList(), cells);
    }

    private Step? Find(Located<string> id)
    {
        var step = plan.Find(id.Value);
        if (step is null) bag.Add(Rules.NoSuchLine, id.Span, new Extra { Nearest = () => Nearest.To(id.Value, plan.Steps.Select(s => s.Id)) }, id.Value);
        return step;
    }

    /// <summary>Whether a line came out as is expected: by its state and what is said with it, or by its figure or text.</summary>
    private static bool Holds(Step step, in Fill cell, Cause? cause, FigureDraft expected)
    {
        if (cause is not null) return cause.State == expected.State && (expected.Text is null || cause.Text == expected.Text);
        if (expected.State != State.Figure) return false;
        return step.Unit.IsNumber ? cell.Value == expected.Number : FillText.Of(step, cell) == expected.Written;
    }

    /// <summary>Where what came out looks like what is expected.</summary>
    private static string? Unseen(Step step, in Fill cell, Cause? cause, FigureDraft expected)
    {
        var came = cell.IsFigure && !step.Unit.IsNumber ? FillText.Of(step, cell) : cause?.Text;
        var written = expected.Text ?? expected.Written;
        if (came is null || !LookAlikes.Are(came, written)) return null;
        return LookAlikes.Difference(written, came) ?? LookAlikes.DifferenceOfOther(came, written);
    }

    private static string CameOut(Worked worked)
    {
        if (worked.Fill.IsFigure && !worked.Step.Unit.IsNumber) return $"\"{FillText.Of(worked.Step, worked.Fill)}\"";
        var words = Language.English.Form.Line(worked);
        return words.Why ?? words.Printed;
    }

    private static string Expected(Step step, FigureDraft expected)
    {
        if (expected.State == State.Figure) return step.Unit.IsNumber ? step.Unit.Format(expected.Number!.Value) : $"\"{expected.Written}\"";
        return expected.Text is null && expected.State.NeedsText() ? $"`{expected.Written}`" : Language.English.Form.InFull(expected.State, expected.Text);
    }
}
