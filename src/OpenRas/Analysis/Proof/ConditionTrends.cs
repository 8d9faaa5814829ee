using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>Conditions: whether, once they hold, they hold with more need.</summary>
internal sealed class ConditionTrends(TrendsAbove above)
{
    private readonly Step[] steps = above.Steps;
    private readonly IReadOnlyList<ValueSet> reach = above.Reach;

    /// <summary>Parts that grow with need make a whole that does, joined by and or by or.</summary>
    internal Direction Whether(AnyOf ways) => Together(Directed(ways.Parts));

    /// <summary>The parts of one condition.</summary>
    internal Direction Whether(IEnumerable<Condition.Part> parts) => Together(Directed(parts));

    /// <summary>Whether a part may look at nothing while another, that more need moves, settles the whole. Of ways joined by or the line then goes between a figure and nothing.</summary>
    internal bool MayBeHidden(AnyOf ways) => IsHidden(Directed(ways.Parts));

    private List<(Condition.Part Part, Direction Direction)> Directed(IEnumerable<Condition.Part> parts) => [.. parts.Where(p => !p.Test.IsAny).Select(p => (p, Passes(p.Step, p.Test)))];

    /// <summary>While one part settles the whole, another that looks at nothing does not count; once it no longer does, the whole is nothing.</summary>
    private Direction Together(List<(Condition.Part Part, Direction Direction)> parts) => IsHidden(parts) ? Direction.Open : parts.Select(p => p.Direction).Together();

    private bool IsHidden(List<(Condition.Part Part, Direction Direction)> parts) => parts.Exists(p => MayShowNothing(p.Part) && parts.Exists(o => o.Part != p.Part && o.Direction != Direction.Same));

    /// <summary>Whether a part may look at nothing. Which answer was given is known whatever it is worth, unless it is not known whether it is asked.</summary>
    internal bool MayShowNothing(Condition.Part part) =>
        part.Test is AnswerTest && steps[part.Step] is QuestionStep question ? question.Only is { } only && only.Steps.Any(above.MayBeNothing) : !part.Test.IsAny && above.MayBeNothing(part.Step);

    /// <summary>Whether a line, once it passes a test, passes it with more need.</summary>
    internal Direction Passes(int line, Test test)
    {
        var trend = above[line];
        if (test is AnyTest) return Direction.Same;
        if (above.MayBeNothingUnasked(line)) return Direction.Open;
        if (steps[line] is QuestionStep { Question.Counts: CountsAs.Circumstance or CountsAs.Supply }) return trend.Applies;
        if (test is AnswerTest answers) return Answered(line, answers);
        if (trend.IsFixed) return Direction.Same;
        if (trend.Applies != Direction.Same || above.MayBeNothing(line) || trend.Direction == Direction.Open) return Direction.Open;
        var along = Closed(reach[line], (BandTest)test);
        if (along is Direction.Same && reach[line].MayBeUnknown) return Direction.Up;
        return trend.Direction == Direction.Down ? along.Reversed() : along;
    }

    private Direction Answered(int line, AnswerTest answers)
    {
        if (steps[line] is QuestionStep question && !answers.IsOfRows) return Picked(question, answers);
        return above[line].IsFixed ? Direction.Same : Direction.Open;
    }

    private Direction Picked(QuestionStep question, AnswerTest test)
    {
        // Of a question that may not be asked, not to be asked is to fail.
        if (question.Question.InBetween is not null || (question.Only is { } only && Whether(only) != Direction.Same)) return Direction.Open;
        var passes = question.Choices.Select((c, pick) => (c.Answer.IsAside, Is: test.Picks[pick])).Where(c => !c.IsAside).Select(c => c.Is).ToList();
        return above.PickDirection(question) == Direction.Down ? Closed(passes).Reversed() : Closed(passes);
    }

    /// <summary>Whether above a number that passes all pass, or below one all.</summary>
    private static Direction Closed(ValueSet set, BandTest test)
    {
        if (set.Values is { } values) return Closed([.. values.Select(test.Contains)]);
        return test.Apart is not [var band] ? Direction.Open : Directions.Of(band.EndsAfter(set.Greatest), band.StartsBy(set.Least));
    }

    private static Direction Closed(List<bool> passes)
    {
        var pairs = passes.Zip(passes.Skip(1)).ToList();
        return Directions.Of(!pairs.Exists(p => p.First && !p.Second), !pairs.Exists(p => !p.First && p.Second));
    }
}
