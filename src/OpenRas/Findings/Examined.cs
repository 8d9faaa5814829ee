using OpenRas.Analysis;
using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Ranges;
using OpenRas.Sheets;

namespace OpenRas.Findings;

/// <summary>What every finding looks at: the definition as written and as planned, and what is so over all answer sheets.</summary>
internal sealed class Examined
{
    private readonly Dictionary<ResultProfile, bool[]> changing = [];
    private readonly Dictionary<int, HashSet<int>?> reached = [];
    private readonly Profiler facts;

    internal Examined(RasDefinition definition, DefinitionDraft draft, Reading reading)
    {
        Draft = draft;
        Plan = definition.Plan;
        CanBe = definition.CanBe;
        Amounts = [.. Plan.Results.Where(r => Plan.Steps[r.Step].Unit is { IsNumber: true } unit && unit != RasUnit.Points)];

        // Both look at the same tables, which are held here from the one to the other.
        facts = new Profiler(definition, reading, isBrief: true);
        Proof = new ProofReading(definition, reading).All();
        Results = facts.Results();
        InVain = new VainNeed(this, facts).All();
    }

    internal DefinitionDraft Draft { get; }

    internal Plan Plan { get; }

    /// <summary>What each line can come out as, over all answers.</summary>
    internal IReadOnlyList<ValueSet> CanBe { get; }

    /// <summary>The results that are money or another quantity: not words, a test or a score.</summary>
    internal IReadOnlyList<ResultStep> Amounts { get; }

    internal Proof Proof { get; }

    /// <summary>In the order of the definition, briefly: without numbers of sheets.</summary>
    internal IReadOnlyList<ResultProfile> Results { get; }

    /// <summary>The questions of need that change nothing, in the order of the form.</summary>
    internal IReadOnlyList<QuestionStep> InVain { get; }

    /// <summary>The rows of a table that some sheet comes to, by their places; null where that could not be followed.</summary>
    internal HashSet<int>? Reached(TableStep table)
    {
        if (!reached.TryGetValue(table.Index, out var known)) reached.Add(table.Index, known = facts.Reached(table));
        return known;
    }

    /// <summary>Whether a result is made from a step, and not so that it never makes a difference. What tests before it look at counts too.</summary>
    internal bool IsMadeFrom(ResultStep result, Step step) =>
        Plan.Feeding(Plan.Steps[result.Step].Gates.Prepend(result.Step))[step.Index] && !ChangesNothing(Results.First(r => r.Line.Id == Plan.Steps[result.Step].Id), step);

    internal bool MakesAmounts(Step step) => Amounts.Any(a => IsMadeFrom(a, step));

    /// <summary>Whether a question makes no difference to a result, nor does any question that is asked because of it. What a line of the form does is not known.</summary>
    internal bool ChangesNothing(ResultProfile result, Step step)
    {
        if (!changing.TryGetValue(result, out var known)) changing.Add(result, known = Changing(result));
        return !known[step.Index] && result.Questions.Any(q => q.Question.Id == step.Id);
    }

    /// <summary>The questions that make a difference to a result, and all that these are asked because of.</summary>
    private bool[] Changing(ResultProfile result)
    {
        var changing = new bool[Plan.Steps.Length];
        foreach (var question in result.Questions.Where(q => !q.ChangesNothing)) changing[question.Question.Number - 1] = true;
        foreach (var step in Enumerable.Reverse(Plan.Steps).Where(s => changing[s.Index]))
        {
            foreach (var read in step.Reads) changing[read] = true;
        }

        return changing;
    }
}
