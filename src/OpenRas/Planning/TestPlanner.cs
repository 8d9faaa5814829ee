using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>Counts and tests of eligibility, and which lines a test keeps out of reach.</summary>
internal static class TestPlanner
{
    private const string Applies = "applies";

    internal static CountStep? Count(Scope scope, CountItem item)
    {
        if (item.Of.Count == 0) scope.Bag.Add(Rules.NothingCounted, item.Id.Span);
        var counted = new List<Counted>();
        var isOneList = item.Of.Select(n => scope.Steps.FirstOrDefault(s => s.Id == n.Value)).OfType<QuestionStep>().Select(q => string.Join(' ', q.Question.Answers.Select(a => a.Id))).Distinct().Count() == 1;
        foreach (var name in item.Of)
        {
            if (scope.Find(name) is not { } step) continue;
            if (item.Answers.Alternatives is [{ Value: Applies }]) counted.Add(new Counted(step.Index, null, step is not QuestionStep));
            else if (step is not QuestionStep { Choices.Length: > 0 } question) scope.Bag.Add(Rules.NoAnswersToCount, name.Span, name.Value);
            else if (Test(scope, question, name, item.Answers, isOneList) is { } test) counted.Add(new Counted(step.Index, test, false));
        }

        foreach (var twice in item.Of.GroupBy(n => n.Value).Where(g => g.Count() > 1))
            scope.Bag.Add(Rules.CountedTwice, twice.ElementAt(1).Span, twice.Key);
        if (counted.Count == 0 || counted.Count < item.Of.Count) return null;
        var written = string.Join(" or ", item.Answers.Alternatives.Select(a => a.Value));
        return new CountStep(scope.Next, item.Id.Value, item.Label.Value, [.. counted], written, scope.Cite(item.Citation), item.Id.Span);
    }

    /// <summary>What an answer must be to be counted: answers by name, since a number says how much one is worth.</summary>
    private static AnswerTest? Test(Scope scope, QuestionStep question, Located<string> name, AlternativesDraft answers, bool isOneList)
    {
        var test = scope.Test(question, new ConditionDraft(name, answers.Alternatives, answers.Span));
        if (test is null or AnswerTest) return (AnswerTest?)test;
        var help = isOneList ? null : "The questions that are counted have other answers. Write a `count` for each list of answers, and add them up in a `total`.";
        if (test.IsAny) help = "To count every answer that applies, write `answers: applies`.";
        scope.Bag.Add(Rules.UnknownAnswer, answers.Span, new Extra { Nearest = () => isOneList ? Named(question, test) : null, Help = help }, test.Written, name.Value, question.Question.Answers.Select(a => $"`{a.Id}`"));
        return null;
    }

    /// <summary>The answers whose points stand in a range; null where none do.</summary>
    private static string? Named(QuestionStep step, Test test)
    {
        if (test is not BandTest band) return null;
        var inOrder = step.Choices.Where(c => !c.Answer.IsAside).Select(c => (c.Answer.Id, Is: c.Figure is { IsKnown: true } figure && band.Accepts(Fill.Of(figure.Value)))).ToList();
        var named = inOrder.Where(c => c.Is).Select(c => c.Id).ToList();
        var isUpwards = step.Question.Counts is CountsAs.Need or CountsAs.Support && inOrder.TakeLast(named.Count).All(c => c.Is);
        if (named.Count <= 1) return named.FirstOrDefault();
        return isUpwards ? named[0] + " or more" : $"[{string.Join(", ", named)}]";
    }

    internal static EligibilityStep? Eligibility(Scope scope, EligibilityItem item)
    {
        var isRead = item.MetBy.State == State.Figure;
        if (isRead && item.MetBy.Rows.Count == 0) scope.Bag.Add(Rules.NothingTested, item.MetBy.Span, "met-by");
        var rows = item.MetBy.Rows.Select(r => scope.Condition(r.Conditions)).ToArray();
        if (item.Otherwise is { State: State.Figure or State.DoesNotApply } bare)
        {
            var help = bare is { State: State.Figure, Number: null } sentence ? $"Write an outcome with your sentence in it, `{{ not-eligible: {sentence.Written} }}`, or write `{{ refer: Panel }}`." : null;
            scope.Bag.Add(Rules.OtherwiseWord, bare.Span, new Extra { Help = help }, bare.Written);
            return null;
        }

        if (Array.Exists(rows, scope.IsPartial) || (isRead && rows.Length == 0)) return null;
        var otherwise = item.Otherwise is { } word ? scope.Figure(word, RasUnit.Share) : null;
        return new EligibilityStep(scope.Next, item.Id.Value, item.Label.Value, new(rows), otherwise, scope.Cite(item.Citation), item.Id.Span)
        {
            RowsState = item.MetBy.State,
        };
    }

    /// <summary>The steps with the tests that close each: everything below a test, or what only the results that it stops need.</summary>
    internal static Step[] Gated(Scope scope, DefinitionDraft draft, ResultStep[] results)
    {
        Step[] steps = [.. scope.Steps];
        foreach (var item in draft.Form.OfType<EligibilityItem>())
        {
            if (Array.Find(steps, s => s.Id == item.Id.Value) is EligibilityStep test) steps[test.Index] = test with { Stops = Stops(scope, item, test, draft) };
        }

        var tests = steps.OfType<EligibilityStep>().ToList();
        if (tests.Count == 0 || scope.Bag.HasErrors) return steps;

        // No error so far: two lines of one name would make no plan.
        var plan = new Plan(steps, results);
        var made = results.Select(r => plan.Feeding([r.Step])).ToArray();
        foreach (var item in draft.Form.OfType<EligibilityItem>()) StoppedAndNeeded(scope, item, (EligibilityStep)plan.Find(item.Id.Value)!, plan, made);
        var needed = results.Select(r => plan.Feeding(tests.Where(t => Halts(t, r)).Select(t => t.Index).Prepend(r.Step))).ToArray();
        var halted = tests.Select(t => RowSet.Of(results.Length, r => Halts(t, results[r]))).ToArray();
        return [.. steps.Select(Behind)];

        Step Behind(Step step)
        {
            var wanting = RowSet.Of(results.Length, r => needed[r][step.Index]);
            return step with { Gates = [.. tests.Where((t, at) => t.Index < step.Index && (t.Stops is null || IsHalted(wanting, halted[at]))).Select(t => t.Index)] };
        }

        static bool IsHalted(RowSet wanting, RowSet halted) => !wanting.IsEmpty && wanting.And(halted).IsSame(wanting);
    }

    /// <summary>A line that goes on for one result cannot be stopped as another. <paramref name="made"/> says for each result which steps it is made from.</summary>
    private static void StoppedAndNeeded(Scope scope, EligibilityItem item, EligibilityStep test, Plan plan, bool[][] made)
    {
        foreach (var (name, stopped) in item.Stops?.Results.Zip(test.Stops!) ?? [])
        {
            var other = plan.Results.Where((r, at) => made[at][stopped] && !test.Stops!.Contains(r.Step)).FirstOrDefault();
            if (other is not null) scope.Bag.Add(Rules.StillNeeded, name.Span, test.Id, name.Value, plan.Steps[other.Step].Id);
        }
    }

    /// <summary>Whether a test that is not met leaves a result out of reach.</summary>
    private static bool Halts(EligibilityStep test, ResultStep result) =>
        result.Step > test.Index && (test.Stops?.Contains(result.Step) ?? true);

    private static int[]? Stops(Scope scope, EligibilityItem item, EligibilityStep test, DefinitionDraft draft)
    {
        if (item.Stops is not { } stopped)
        {
            // A result above is not stopped: that must be said, not implied.
            var above = draft.Results.FirstOrDefault(r => scope.Steps.FirstOrDefault(s => s.Id == r.Line.Value) is { } step && step.Index < test.Index && step is not EligibilityStep);
            if (above is not null) scope.Bag.Add(Rules.ResultAbove, item.Id.Span, new Extra { Related = [new(above.Line.Span, "this result")] }, item.Id.Value, above.Line.Value);
            return null;
        }

        var stops = new List<int>();
        foreach (var name in stopped.Results)
        {
            if (!draft.Results.Any(r => r.Line.Value == name.Value))
                scope.Bag.Add(Rules.UnknownStop, name.Span, new Extra { Nearest = () => Nearest.To(name.Value, draft.Results.Select(r => r.Line.Value)) }, name.Value);
            else if (scope.Find(name) is { } step && step.Index <= test.Index)
                scope.Bag.Add(Rules.ResultAbove, name.Span, item.Id.Value, name.Value);
            else if (scope.Find(name) is { } below)
                stops.Add(below.Index);
        }

        if (stopped is { IsNothing: false, Results.Count: 0 }) scope.Bag.Add(Rules.NothingTested, item.Id.Span, new Extra { Help = "Name the results that it stops, or write `stops: nothing`. Without `stops` it stops everything below." }, "stops");
        return [.. stops];
    }
}
