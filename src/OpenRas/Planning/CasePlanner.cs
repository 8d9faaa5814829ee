using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>What people changed, against the results of a plan: each result known, each figure in its unit.</summary>
internal sealed class CasePlanner(Plan plan, SourceBook sources, DiagnosticBag bag)
{
    /// <summary>The acts; null after an error.</summary>
    internal Acts? Read(CaseDraft draft)
    {
        var changes = draft.Changes.Select(Act).ToArray();
        var finals = draft.Finals.Select(Act).ToArray();
        for (var i = 0; i < finals.Length; i++)
        {
            var first = Array.FindIndex(finals, f => f?.Result == finals[i]?.Result);
            if (finals[i] is { } final && first < i)
                bag.Add(Rules.TwoFinals, draft.Finals[i].Span, new Extra { Related = [new(draft.Finals[first].Span, "the first one")] }, plan.Steps[final.Result.Step].Id);
        }

        InOrder([.. draft.Changes, .. draft.Finals], [.. changes, .. finals]);
        var statement = draft.Statement is { } said ? new StatementPlanner(plan, bag).Read(said) : null;
        if (bag.HasErrors) return null;
        return new Acts([.. changes.OfType<Act>()], [.. finals.OfType<Act>()], draft.Note?.Value) { Statement = statement };
    }

    /// <summary>Acts and one more; null after an error.</summary>
    internal Acts? Add(Acts acts, RecordedFigure said, bool isFinal)
    {
        var whole = SourceSpan.At(1, 1, said.Result.Length);
        if (Result(new Located<string>(said.Result, whole)) is not { } result) return null;
        if (said.Figure < 0) bag.Add(Rules.DecidedBelowZero, whole, Numbers.Plain(said.Figure));
        if (isFinal && Array.Exists(acts.Finals, f => f.Result == result)) bag.Add(Rules.TwoFinals, whole, said.Result);
        var on = Days.Write(said.On);
        var latest = acts.Changes.Concat(acts.Finals).Where(a => a.Result == result && a.On is { State: State.Figure }).Select(a => a.On!.Text!).LastOrDefault();
        if (latest is not null && Days.LastOf(on) < Days.FirstOf(latest)) bag.Add(Rules.Backwards, whole, on, latest);
        if (bag.HasErrors) return null;
        var unit = plan.Steps[result.Step].Unit;
        var reason = said.Reason is { } given ? new Reason(State.Figure, given) : new Reason(State.Unpublished, null);
        var act = new Act(result, new Figure(State.Figure, said.Figure, unit, null, Numbers.Plain(said.Figure), Citation.None), new Reason(State.Figure, said.By), new Reason(State.Figure, on), reason);
        return isFinal ? acts with { Finals = [.. acts.Finals, act] } : acts with { Changes = [.. acts.Changes, act] };
    }

    /// <summary>Of each result no change, nor its final figure, may be of a day before that of one above it.</summary>
    private void InOrder(ActDraft[] drafts, Act?[] acts)
    {
        foreach (var way in drafts.Zip(acts).Where(a => a is { First.On.State: State.Figure, Second: not null }).GroupBy(a => a.Second!.Result))
        {
            StatedDraft? latest = null;
            foreach (var on in way.Select(a => a.First.On!))
            {
                if (latest is not null && Days.LastOf(on.Text!) < Days.FirstOf(latest.Text!))
                    bag.Add(Rules.Backwards, on.Span, new Extra { Related = [new(latest.Span, "the one above")] }, on.Text!, latest.Text!);
                else if (latest is null || Days.FirstOf(on.Text!) > Days.FirstOf(latest.Text!)) latest = on;
            }
        }
    }

    private Act? Act(ActDraft draft)
    {
        var citation = sources.Cite(draft.Citation);
        if ((draft.Result is { } id ? Result(id) : TheOne(draft.Span)) is not { } result) return null;
        if (Figure(draft.Figure, plan.Steps[result.Step].Unit, citation) is not { } figure) return null;
        return new Act(result, figure, Said(draft.By), draft.On is { } on ? Said(on) : null, FigurePlanner.Reason(draft.Reason));
    }

    private ResultStep? Result(Located<string> id)
    {
        var ids = plan.Results.Select(r => plan.Steps[r.Step].Id).ToList();
        var result = Array.Find(plan.Results, r => plan.Steps[r.Step].Id == id.Value);
        if (result is null) bag.Add(Rules.NoSuchResult, id.Span, new Extra { Nearest = () => Nearest.To(id.Value, ids), Help = ids.Count == 0 ? "The definition has no form, so it has no results." : null }, id.Value, ids.Select(i => $"`{i}`"));
        else if (!plan.Steps[result.Step].Unit.IsNumber) bag.Add(Rules.ResultIsNoNumber, id.Span, id.Value);
        else return result;
        return null;
    }

    /// <summary>The result that is meant where none is named: the only number for the person.</summary>
    private ResultStep? TheOne(SourceSpan span)
    {
        var numbers = plan.Results.Where(r => plan.Steps[r.Step].Unit.IsNumber).ToList();
        if (numbers.Where(r => r.For == Beneficiary.Person).ToList() is [var one]) return one;
        bag.Add(Rules.WhichResult, span, new Extra { Help = numbers.Count == 0 ? "The definition has no result that is a number." : null }, numbers.Select(r => $"`{plan.Steps[r.Step].Id}`"));
        return null;
    }

    private Figure? Figure(FigureDraft draft, RasUnit unit, Citation around)
    {
        var citation = sources.Cite(draft.Citation).Within(around);
        if (draft.State == State.DoesNotApply)
        {
            bag.Add(Rules.CannotBeLeftOut, draft.Span, new Extra { Help = "Write the figure. If you do not know it, write `unread` or `unpublished`." });
            return null;
        }

        if (draft.State == State.Figure && !draft.IsNumberIn(unit, bag)) return null;
        if (draft.Number < 0)
        {
            bag.Add(Rules.DecidedBelowZero, draft.Span, draft.Written);
            return null;
        }

        return new Figure(draft.State, draft.Number ?? 0, unit, draft.State == State.Figure ? null : draft.Text, draft.Written, citation);
    }

    private static Reason Said(StatedDraft draft) => new(draft.State, draft.Text);
}

internal static class FigureDrafts
{
    /// <summary>Whether a written figure is a number, bare or in this unit; otherwise that is reported.</summary>
    internal static bool IsNumberIn(this FigureDraft draft, RasUnit unit, DiagnosticBag bag)
    {
        if (draft.Number is null) NumberTraps.ReportFigure(draft.Written, unit, draft.Span, bag);
        else if (draft.Unit is { } own && own != unit) bag.Add(Rules.OtherUnit, draft.Span, new Extra { Help = $"Write it in `{unit}`." }, draft.Written, own, unit);
        else return true;
        return false;
    }
}
