using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Conditions: whether, once they hold, they hold with more need.</summary>
internal sealed partial class Trends
{
    private Direction Whether(Condition condition)
    {
        var parts = condition.Parts.Where(p => !p.Test.IsAny).Select(p => (Part: p, Direction: Passes(p.Step, p.Test))).ToList();

        // While one part fails, another that looks at nothing does not count; once it no longer does, the whole is nothing.
        var isHidden = parts.Exists(p => MayShowNothing(p.Part) && parts.Exists(o => o.Part != p.Part && o.Direction != Direction.Constant));
        return isHidden ? Direction.Open : parts.Select(p => p.Direction).Together();
    }

    /// <summary>Whether a part may look at nothing. Which answer was given is known whatever it is worth, unless it is not known whether it is asked.</summary>
    private bool MayShowNothing(Condition.Part part) =>
        part.Test is AnswerTest && steps[part.Step] is QuestionStep question ? question.Only is { } only && only.Steps.Any(MayBeNothing) : !part.Test.IsAny && MayBeNothing(part.Step);

    /// <summary>Whether a line, once it passes a test, passes it with more need.</summary>
    private Direction Passes(int line, Test test)
    {
        var trend = above[line];
        if (test is AnyTest) return Direction.Constant;
        if (MayBeNothingUnasked(line)) return Direction.Open;
        if (steps[line] is QuestionStep { Question.Counts: Counts.Circumstance or Counts.Supply }) return Direction.Constant;
        if (test is AnswerTest answers) return steps[line] is QuestionStep question && !answers.IsOfRows ? Picked(question, answers) : trend.IsFixed ? Direction.Constant : Direction.Open;
        if (trend.IsFixed) return Direction.Constant;
        if (trend.Applies != Direction.Constant || MayBeNothing(line) || trend.Direction == Direction.Open) return Direction.Open;
        var (isUp, isDown) = Closed(reach[line], (BandTest)test);
        var along = isUp && isDown ? Direction.Constant : isUp ? Direction.Rising : isDown ? Direction.Falling : Direction.Open;
        return along is Direction.Constant && reach[line].MayBeUnknown ? Direction.Rising : trend.Direction == Direction.Falling ? along.Reversed() : along;
    }

    private Direction Picked(QuestionStep question, AnswerTest test)
    {
        // Of a question that may not be asked, not to be asked is to fail.
        if (question.Question.InBetween is not null || (question.Only is { } only && Whether(only) != Direction.Constant)) return Direction.Open;
        var passes = question.Choices.Select((c, pick) => (c.Answer.IsAside, Is: test.Picks[pick])).Where(c => !c.IsAside).Select(c => c.Is).ToList();
        var isUp = !passes.Zip(passes.Skip(1)).Any(p => p.First && !p.Second);
        var isDown = !passes.Zip(passes.Skip(1)).Any(p => !p.First && p.Second);
        var along = isUp && isDown ? Direction.Constant : isUp ? Direction.Rising : isDown ? Direction.Falling : Direction.Open;
        return PickDirection(question) == Direction.Falling ? along.Reversed() : along;
    }

    /// <summary>Whether above a number that passes all pass, and below one all.</summary>
    private static (bool Up, bool Down) Closed(ValueSet set, BandTest test)
    {
        if (set.Values is { } values)
        {
            var passes = values.Select(test.Contains).ToList();
            return (!passes.Zip(passes.Skip(1)).Any(p => p.First && !p.Second), !passes.Zip(passes.Skip(1)).Any(p => !p.First && p.Second));
        }

        return test.Apart is not [var band] ? (false, false) : (band.EndsAfter(set.Greatest), band.StartsBy(set.Least));
    }
}
