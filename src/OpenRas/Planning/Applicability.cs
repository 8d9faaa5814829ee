using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>A line that may not apply can be read only by a line whose own condition is at least as narrow; a total leaves it out instead.</summary>
internal static class Applicability
{
    /// <summary>
    /// Reports a reader that could look at a line that does not apply. With <paramref name="byAnswer"/> it looks at which answer was given, not at what
    /// the answer is worth.
    /// </summary>
    internal static void MustApply(this Scope scope, Step read, Condition? only, SourceSpan span, bool byAnswer = false)
    {
        if (!scope.IsPartial(only) && !IsSure(scope, read, only, [], byAnswer)) scope.Bag.Add(Rules.MayNotApply, span, read.Id);
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
            if (read.OwnFigures.Any(f => f?.State == State.DoesNotApply)) return false;
            if (read.PassesThrough) return IsSure(scope, scope.Steps[Evaluator.Of(read)], only, asked);
            if (read.Only is { } own && !own.Parts.All(p => IsImplied(p, only))) return false;
            return read switch
            {
                QuestionStep question => byAnswer || WithoutLeftOut(question, only),
                TotalStep { Addends: var addends } => addends.Any(a => (a.Only is null || a.Only.Parts.All(p => IsImplied(p, only))) && IsSure(scope, scope.Steps[a.Step], only, asked)),
                _ => read.Only is not null,
            };
        }
    }

    private static bool IsImplied(Condition.Part part, Condition? only) =>
        part.Test.IsAny || (only?.Parts.Any(p => p.Step == part.Step && p.Test.IsWithin(part.Test)) ?? false);

    /// <summary>The reader's condition keeps out every answer that gives does-not-apply.</summary>
    private static bool WithoutLeftOut(QuestionStep question, Condition? only)
    {
        var leftOut = question.Choices.Select(c => c.Figure?.State == State.DoesNotApply).ToArray();
        return !leftOut.Contains(true)
            || (only?.Parts.Any(p => p.Step == question.Index && p.Test is AnswerTest test && !test.Picks.Zip(leftOut).Any(x => x.First && x.Second)) ?? false);
    }
}
