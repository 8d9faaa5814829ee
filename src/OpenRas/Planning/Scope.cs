using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Ranges;

namespace OpenRas.Planning;

/// <summary>What is known while a definition is read from top to bottom: the steps so far, what each can come out as, and every name.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> planned = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private readonly HashSet<Condition> partial = [];
    private readonly List<Condition.Part> passed = [];
    private string? current;
    private readonly Dictionary<string, SourceSpan> declared = new(StringComparer.Ordinal);
    private readonly SourceBook sources;
    private readonly List<Step> steps = [];
    private readonly List<ValueSet> sets = [];
    private readonly Reach reach;

    internal Scope(DefinitionDraft draft, IReadOnlyList<PublishedSource> sources, DiagnosticBag bag)
    {
        Bag = bag;
        reach = new Reach(steps, sets);
        this.sources = new SourceBook(sources, [], bag);
        OfFile = Cite(draft.Citation);
        foreach (var id in draft.Questions.Select(q => q.Id).Concat(draft.Form.Select(i => i.Id)))
        {
            if (!declared.TryAdd(id.Value, id.Span))
                bag.Add(Rules.NameTaken, id.Span, new Extra { Related = [new(declared[id.Value], "the first one")] }, id.Value);
        }
    }

    internal DiagnosticBag Bag { get; }

    /// <summary>What the file says of every figure that has no source of its own.</summary>
    internal Citation OfFile { get; }

    internal IReadOnlyList<Step> Steps => steps;

    internal int Next => steps.Count;

    /// <summary>Combinations of table columns looked at so far.</summary>
    internal int Combinations { get; set; }

    /// <summary>The answers of a scale with their figures, made once for all questions that share it.</summary>
    internal Dictionary<(IReadOnlyList<AnswerDraft> Answers, RasUnit Unit), Choice[]> Choices { get; } = [];

    internal ValueSet Set(int step) => sets[step];

    /// <summary>What a line could come out as, were it the next one.</summary>
    internal ValueSet ComesOutAs(Step step) => reach.Line(step);

    /// <summary>Plans one question or line. One that is refused is remembered, so that no reader of it is blamed.</summary>
    internal void Plan(Located<string> id, Action plan)
    {
        current = id.Value;
        plan();
        if (!planned.ContainsKey(id.Value)) refused.Add(id.Value);
        current = null;
    }

    /// <summary>A part of this condition was refused, so that nothing follows from what is left of it.</summary>
    internal void MarkPartial(Condition condition) => partial.Add(condition);

    internal bool IsPartial(Condition condition) => partial.Contains(condition);

    internal bool IsPartial(AnyOf? ways) => ways is not null && Array.Exists(ways.Ways, partial.Contains);

    /// <summary>A line below a test that closes everything is reached only where the test is met: each part of its one row then holds.</summary>
    internal void Pass(EligibilityStep test)
    {
        if (test is { Only: null, MetBy.Ways: [var row] }) passed.AddRange(row.Parts);
    }

    /// <summary>What is sure where a line is reached: its own condition, and the tests above it.</summary>
    internal AnyOf? Within(AnyOf? only)
    {
        if (passed.Count == 0) return only;
        var all = new AnyOf([.. AnyOf.Both(only, new([new([.. passed])])).Select(parts => new Condition(parts))]);
        if (IsPartial(only)) MarkPartial(all.Ways[0]);
        return all;
    }

    /// <summary>A question or line above; null after reporting that there is none, or silently where it was itself refused.</summary>
    internal Step? Find(Located<string> id)
    {
        if (planned.TryGetValue(id.Value, out var index)) return steps[index];
        if (!declared.TryGetValue(id.Value, out var span))
            Bag.Add(Rules.UnknownName, id.Span, new Extra { Nearest = () => Nearest.To(id.Value, declared.Keys) }, id.Value);
        else if (id.Value == current)
            Bag.Add(Rules.ReadsItself, id.Span, id.Value);
        else if (!refused.Contains(id.Value))
            Bag.Add(Rules.StandsBelow, id.Span, new Extra { Related = [new(span, "it is here")] }, id.Value);
        return null;
    }

    /// <summary>Like <see cref="Find"/>, and it must hold a number; <paramref name="asReduction"/> allows a share written as what is taken off.</summary>
    internal Step? FindNumber(Located<string> id, bool asReduction = false)
    {
        if (Find(id) is not { } step) return null;
        var isMisread = step is QuestionStep { TakesOff: true } && !asReduction;
        if (step.Unit.IsNumber && !isMisread) return step;
        var help = step is QuestionStep { Question.Answers: [var first, ..] } && !isMisread && !asReduction
            ? $"Give its answers points: `answers: [{{ id: {first.Id}, text: \"{first.Text}\", points: 0 }}, ...]`." : null;
        Bag.Add(isMisread ? Rules.TakesOffElsewhere : Rules.NoNumber, id.Span, new Extra { Help = help }, id.Value);
        return null;
    }

    internal void Add(Step step)
    {
        planned.TryAdd(step.Id, steps.Count);
        var set = reach.Line(step);
        if (step.Unit == RasUnit.Share && set.Times(ValueSet.Of(100m)).IsTooWide && !set.IsTooWide) Bag.Add(Rules.TooManyDigits, step.Span, step.Label);
        if (set.IsTooWide && step.Reads.All(r => !sets[r].IsTooWide)) Bag.Add(Rules.TooManyDigits, step.Span, step.Label);
        steps.Add(OfFile == Citation.None ? step : InFile(step));
        sets.Add(set);
    }

    /// <summary>The same question, of which more is known now.</summary>
    internal void Replace(QuestionStep step) => steps[step.Index] = step;

    internal Citation Cite(CitationDraft draft) => sources.Cite(draft);

    /// <summary>A line that says how sure it is, or reads points as something else, has the source of the file unless it has its own.</summary>
    private Step InFile(Step step)
    {
        var isSaid = step.Citation.Sureness is not null || step is TotalStep { IsReadAs: true } or MultiplyStep { IsReadAs: true };
        return step with { OfFile = OfFile, Citation = isSaid ? step.Citation.InFile(OfFile) : step.Citation };
    }
}
