using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Words;

namespace OpenRas.Planning;

/// <summary>Answers to entries of a plan: each name known, each value one that its question allows, and no contradiction between them.</summary>
/// <param name="plan">The plan.</param>
/// <param name="canBe">As which figures a total can be given, beside what else is said.</param>
/// <param name="bag">What was found.</param>
internal sealed class AnswerPlanner(Plan plan, AnswerPlanner.Totals canBe, DiagnosticBag bag)
{
    private readonly Entry[] entries = new Entry[plan.Steps.Length];
    private readonly SortedDictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SourceSpan> places = [];

    /// <summary>As which figures a total can be given, beside what else is said.</summary>
    internal delegate Predicate<decimal> Totals(TotalStep total, Entry[] said);

    /// <summary>The entries, and the answers as written; null after an error.</summary>
    internal (Entry[] Entries, SortedDictionary<string, string> Written)? Read(IReadOnlyList<AnswerGiven> answers)
    {
        foreach (var answer in answers) Take(answer);
        bag.About = null;
        if (bag.HasErrors) return null;
        foreach (var step in plan.Steps)
        {
            bag.About = About(step, written.GetValueOrDefault(step.Id));
            if (step is TotalStep total && places.TryGetValue(step.Index, out var place)) CanMake(total, place);
        }

        bag.About = null;

        // No table needs a row for a total that no answers make, so that such a sheet is not filled in.
        if (bag.HasErrors) return null;
        Contradict();
        Shadow();
        AskedOnly();
        return bag.HasErrors ? null : (entries, written);
    }

    private void Take(AnswerGiven answer)
    {
        var (id, value) = (answer.Id, answer.Value);
        var step = plan.Find(id.Value);

        // A name that is not the definition's may be anything.
        bag.About = step is null ? null : About(step, value.Value);
        var entry = step switch
        {
            QuestionStep question when answer.Place != AnswerPlace.Given => Question(question, answer),
            TotalStep { MayBeGiven: { } range } total when answer.Place != AnswerPlace.Answers => Given(total, range, value),
            null => Refuse(Rules.UnknownQuestion, id.Span, () => Nearest.To(id.Value, Askable()), id.Value),
            QuestionStep => Refuse(Rules.NotGiven, id.Span, null, id.Value),
            TotalStep { MayBeGiven: not null } => Refuse(Rules.NotAnswered, id.Span, null, id.Value),
            _ => Refuse(Rules.Calculated, id.Span, null, id.Value, Askable().Select(i => $"`{i}`")),
        };
        if (entry is not { } taken || step is null) return;
        if (!written.TryAdd(id.Value, WrittenAs(step, taken, value.Value)))
        {
            bag.Add(Rules.Duplicate, id.Span, new Extra { Related = [new(places[step.Index], "the first one")] }, id.Value);
            return;
        }

        entries[step.Index] = taken;
        places[step.Index] = value.Span;
    }

    /// <summary>What was typed is no name of the definition.</summary>
    private static (string Question, string? Answer) About(Step step, string? value) =>
        (step.Id, step is QuestionStep question && question.Question.Answers.Any(a => a.Id == value) ? value : null);

    private IEnumerable<string> Askable() =>
        plan.Steps.Where(s => s is QuestionStep or TotalStep { MayBeGiven: not null }).Select(s => s.Id);

    /// <summary>As written; but JSON's true and false are the answers yes and no.</summary>
    private static string WrittenAs(Step step, Entry entry, string value) =>
        step is QuestionStep question && entry.Kind == EntryKind.Picked ? question.Choices[entry.Pick].Answer.Id : value;

    private Entry? Question(QuestionStep step, AnswerGiven answer)
    {
        var (text, span) = (answer.Value.Value, answer.Value.Span);
        if (step.Question.Number is { } range)
        {
            if (!Numbers.TryParse(text, out var number)) NumberTraps.Report(text, span, bag, step.Unit);
            else if (range.Contains(number)) return Entry.Numbered(number);
            else bag.Add(Rules.NumberOutside, span, text, step.Id, Numbers.Plain(range.From), Numbers.Plain(range.To), Numbers.Plain(range.Step));
            return null;
        }

        if (answer.JsonFlag is { } flag && step.Unit == RasUnit.YesNo) text = flag ? "yes" : "no";
        var ids = step.Question.Answers.Select(a => a.Id).ToList();
        if (step.Question.InBetween is { } scores && !ids.Contains(text) && Numbers.TryParse(text, out var score) && !scores.Contains(score))
            return Refuse(Rules.NumberOutside, span, null, text, step.Id, Numbers.Plain(scores.From), Numbers.Plain(scores.To), Numbers.Plain(scores.Step));
        return QuestionPlanner.Answered(step.Question, text) is { } entry
            ? entry
            : Refuse(Rules.UnknownAnswer, span, () => QuestionPlanner.Meant(step.Question, text), text, step.Id, ids.Select(i => $"`{i}`"));
    }

    private Entry? Given(TotalStep step, GivenRange range, Located<string> value)
    {
        if (!Numbers.TryParse(value.Value, out var number, Numbers.Places(range.Step)))
        {
            NumberTraps.Report(value.Value, value.Span, bag, step.Unit);
            return null;
        }

        if (new NumberRange(range.Least, range.Greatest, range.Step).Contains(number)) return Entry.Numbered(number);
        if (range.IsOpen)
        {
            var help = number > range.Greatest ? $"It cannot be above {Numbers.Plain(range.Greatest, grouped: true)}." : $"It is {Numbers.Plain(range.Least)} or more, in steps of {Numbers.Plain(range.Step)}.";
            bag.Add(Rules.NumberOutside, value.Span, new Extra { Help = help }, value.Value, step.Id, Numbers.Plain(range.Least), Numbers.Plain(range.Greatest), Numbers.Plain(range.Step));
            return null;
        }

        return Refuse(Rules.NumberOutside, value.Span, null, value.Value, step.Id, Numbers.Plain(range.Least), Numbers.Plain(range.Greatest), Numbers.Plain(range.Step));
    }

    /// <summary>Answers supplied beside a total must be able to make it.</summary>
    private void CanMake(TotalStep step, SourceSpan place)
    {
        var given = entries[step.Index].Number;
        if (step.PartsState == State.Figure && IsAsked(step) && !canBe(step, entries)(given)) bag.Add(Rules.CannotMake, place, Numbers.Plain(given), step.Id);
    }

    /// <summary>Whether a total applies, by the answers alone.</summary>
    private bool IsAsked(TotalStep step)
    {
        if (step.Only is not { } only) return true;
        Entry[] answered = [.. entries.Select((e, i) => plan.Steps[i] is TotalStep { PartsState: State.Figure } ? default : e)];
        return only.Holds(Evaluator.Run(plan, answered), out _) is not false;
    }

    /// <summary>Answers that cannot be true together. What silence is read as contradicts nobody.</summary>
    private void Contradict()
    {
        if (!plan.MayContradict) return;
        var cells = Evaluator.Run(plan, entries);
        foreach (var question in plan.Steps.OfType<QuestionStep>())
        {
            foreach (var contradiction in question.Contradictions.Where(c => c.Steps.All(places.ContainsKey) && c.Holds(cells, out _) is true))
            {
                bag.About = About(question, written.GetValueOrDefault(question.Id));
                var answers = contradiction.Steps.Select(s => $"`{plan.Steps[s].Id}: {written[plan.Steps[s].Id]}`");
                var others = contradiction.Steps.Where(s => s != question.Index).Select(s => new RelatedPlace(places[s], "the other answer"));
                bag.Add(Rules.Contradicts, places[question.Index], new Extra { Related = [.. others] }, Lists.List(answers));
            }
        }

        bag.About = null;
    }

    /// <summary>A question that only a given total would read needs no answer: it prints "not supplied".</summary>
    private void Shadow()
    {
        var shadowed = plan.Shadowed(i => plan.Steps[i] is TotalStep && entries[i].Kind == EntryKind.Numbered);
        foreach (var step in plan.Steps)
        {
            if (shadowed[step.Index] && entries[step.Index].Kind == EntryKind.None && step is QuestionStep or TotalStep { MayBeGiven: not null }) entries[step.Index] = Entry.NotSupplied;
        }
    }

    /// <summary>A question that is not asked cannot be answered, nor a total that does not apply be given.</summary>
    private void AskedOnly()
    {
        if (places.Keys.All(i => plan.Steps[i].Only is null)) return;
        var cells = Evaluator.Run(plan, entries);
        foreach (var (index, place) in places)
        {
            if (plan.Steps[index].Only is not { } only || only.Holds(cells, out _) is not false) continue;
            bag.About = About(plan.Steps[index], written.GetValueOrDefault(plan.Steps[index].Id));
            var failed = new WorkingMaker(plan, entries, cells).FailedOf(only);
            bag.Add(Rules.NotAsked, place, plan.Steps[index].Id, Language.English.Form.Failed(failed));
        }

        bag.About = null;
    }

    private Entry? Refuse(Rule rule, SourceSpan span, Func<string?>? nearest, params object[] words)
    {
        bag.Add(rule, span, new Extra { Nearest = nearest }, words);
        return null;
    }
}
