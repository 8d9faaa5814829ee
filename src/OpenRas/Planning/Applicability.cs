using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Ranges;

namespace OpenRas.Planning;

/// <summary>A line that may not apply can be read only by a line whose own condition is at least as narrow; a total leaves it out instead.</summary>
internal static class Applicability
{
    /// <summary>
    /// Reports a reader that could look at a line that does not apply. With <paramref name="byAnswer"/> it looks at which answer was given, not at what
    /// the answer is worth.
    /// </summary>
    internal static void MustApply(this Scope scope, Step read, AnyOf? only, SourceSpan span, bool byAnswer = false)
    {
        if (scope.IsPartial(only)) return;
        var isSure = only?.Ways.All(w => IsSure(scope, read, w, [], byAnswer)) ?? IsSure(scope, read, null, [], byAnswer);
        if (!isSure) scope.Bag.Add(Rules.MayNotApply, span, read.Id);
    }

    /// <summary>Each line is asked once: totals of totals of totals would otherwise be walked by every path.</summary>
    private static bool IsSure(Scope scope, Step read, Condition? only, Dictionary<int, bool> asked, bool byAnswer = false)
    {
        if (!scope.Set(read.Index).May(State.DoesNotApply)) return true;
        if (asked.TryGetValue(read.Index, out var known)) return known;
        return asked[read.Index] = Ask();

        bool Ask()
        {
            // Where it is so of itself, no condition on what stands above keeps it out.
            if (read is not TotalStep && read.OwnFigures.Any(f => f?.State == State.DoesNotApply)) return false;
            if (read.PassesThrough) return IsSure(scope, scope.Steps[Evaluator.Of(read)], only, asked);
            if (!IsImplied(scope, read.Only, only)) return false;
            return read switch
            {
                QuestionStep question => byAnswer || WithoutLeftOut(question, question.Index, only),
                TotalStep { Addends: var addends } => addends.Any(a => IsImplied(scope, a.Only, only) && IsSurePart(a)),
                _ => true,
            };
        }

        bool IsSurePart(Addend part) => part.Worth is { } question
            ? IsImplied(scope, question.Only, only) && WithoutLeftOut(question, part.Step, only)
            : IsSure(scope, scope.Steps[part.Step], only, asked);
    }

    /// <summary>One way holds wherever the reader's condition does; or several that differ in one line, and together leave nothing out.</summary>
    private static bool IsImplied(Scope scope, AnyOf? own, Condition? only)
    {
        if (own is null) return true;
        var open = own.Ways.Select(w => Array.FindAll(w.Parts, p => !IsImplied(p, only))).ToList();
        if (open.Exists(o => o.Length == 0)) return true;
        var alike = open.Where(o => o.Length == 1).ToLookup(o => o[0].Step, o => o[0].Test);
        return only?.Parts.Any(p => IsCovered(scope.Set(p.Step), p.Test, [.. alike[p.Step]])) ?? false;
    }

    /// <summary>Whether all that one test accepts is accepted by some of the others.</summary>
    private static bool IsCovered(ValueSet set, Test test, List<Test> others) => test switch
    {
        AnswerTest answers => answers.ScoreFrom is null && !answers.Picks.Where((may, pick) => may && !others.OfType<AnswerTest>().Any(o => o.Picks[pick])).Any(),
        BandTest bands when set.Values is { } values => values.Where(v => bands.Contains(v)).All(v => others.OfType<BandTest>().Any(o => o.Contains(v))),
        _ => false,
    };

    private static bool IsImplied(Condition.Part part, Condition? only) =>
        part.Test.IsAny || (only?.Parts.Any(p => p.Step == part.Step && p.Test.IsWithin(part.Test)) ?? false);

    /// <summary>The reader's condition keeps out every answer that gives does-not-apply.</summary>
    private static bool WithoutLeftOut(QuestionStep question, int line, Condition? only)
    {
        var leftOut = question.Choices.Select(c => c.Figure?.State == State.DoesNotApply).ToArray();
        return !leftOut.Contains(true)
            || (only?.Parts.Any(p => p.Step == line && p.Test is AnswerTest test && !test.Picks.Zip(leftOut).Any(x => x.First && x.Second)) ?? false);
    }
}
