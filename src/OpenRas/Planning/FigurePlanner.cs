using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Figures with the unit that their place asks for.</summary>
internal static class FigurePlanner
{
    /// <summary>A figure that must have this unit; null after an error.</summary>
    /// <param name="scope">The lines above.</param>
    /// <param name="draft">As written.</param>
    /// <param name="unit">The unit of its place.</param>
    /// <param name="isPart">Whether it is a share of at most the whole.</param>
    internal static Figure? Figure(this Scope scope, FigureDraft draft, RasUnit unit, bool isPart = false)
    {
        if (draft.State != State.Figure) return Word(scope, draft, unit);
        if (unit == RasUnit.Words) return new Figure(State.Figure, 0, unit, draft.Written, draft.Written, scope.Cite(draft.Citation));
        if (draft.Number is not { } number)
        {
            NumberTraps.ReportFigure(draft.Written, unit, draft.Span, scope.Bag);
            return null;
        }

        if (draft.Unit is { } own && own != unit)
        {
            scope.Bag.Add(Rules.OtherUnit, draft.Span, draft.Written, own, unit);
            return null;
        }

        // 3.5 is three and a half times the whole: who means 3.5% would never see it.
        if (unit == RasUnit.Share && draft.Unit is null && number > 1)
        {
            // Ten times the whole is no slip of a sign.
            var help = isPart || number > 10 ? $"Write `{draft.Written}%`." : null;
            scope.Bag.Add(Rules.ShareBare, draft.Span, new Extra { Help = help }, draft.Written, Numbers.Plain(number * 100));
            return null;
        }

        return new Figure(State.Figure, number, unit, null, draft.Written, scope.Cite(draft.Citation));
    }

    /// <summary>A figure that says its own unit, or has it from <paramref name="declared"/>; a word has no unit of its own.</summary>
    internal static Figure? FigureWithUnit(this Scope scope, FigureDraft draft, RasUnit? declared = null)
    {
        var isText = draft is { State: State.Figure, Number: null };
        if ((draft.Unit ?? declared) is { } unit) return scope.Figure(draft, declared ?? unit);
        if (!isText) scope.Bag.Add(Rules.UnitMissing, draft.Span, draft.Written);
        return isText ? scope.Figure(draft, RasUnit.Share) : null;
    }

    /// <summary>A share from 0 to 100%, so that an abatement never raises what it reduces.</summary>
    internal static Figure? Share(this Scope scope, FigureDraft draft)
    {
        var figure = scope.Figure(draft, RasUnit.Share, isPart: true);
        if (figure is { IsKnown: true, Value: < 0 or > 1 })
        {
            scope.Bag.Add(Rules.ShareOutside, draft.Span, draft.Written);
            return null;
        }

        return figure;
    }

    internal static Reason Reason(ReasonDraft draft) => new(draft.State, draft.Text);

    private static Figure Word(Scope scope, FigureDraft draft, RasUnit unit) =>
        new(draft.State, 0, unit, draft.Text, draft.Written, scope.Cite(draft.Citation));
}
