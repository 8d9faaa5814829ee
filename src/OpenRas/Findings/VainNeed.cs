using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas.Findings;

/// <summary>
/// Questions of need of which no answer changes any line that a result or a test is made from. Found only where that is sure: not where such a line can be
/// blank, and not where it could not be followed.
/// </summary>
internal sealed class VainNeed
{
    private readonly Plan plan;
    private readonly bool[] counts;
    private readonly Dictionary<int, int[]> readers;
    private readonly Func<int, int, bool?> changes;
    private readonly Examined definition;

    internal VainNeed(Examined definition, Profiler facts)
    {
        (this.definition, plan) = (definition, definition.Plan);
        counts = plan.Feeding(plan.Steps.OfType<EligibilityStep>().Select(t => t.Index).Concat(plan.Results.Select(r => r.Step)));
        var open = plan.Steps.OfType<QuestionStep>().Where(MayBeIdle).ToList();
        readers = open.ToDictionary(q => q.Index, Readers);
        var lines = readers.Values.SelectMany(r => r).Distinct().Where(l => plan.Steps[l] is not QuestionStep);
        changes = facts.Changing(lines.ToDictionary(l => l, l => readers.Keys.Where(q => readers[q].Contains(l)).ToArray()));
    }

    internal IReadOnlyList<QuestionStep> All() => [.. plan.Steps.OfType<QuestionStep>().Where(q => q.Question.Counts == CountsAs.Need && IsIdle(q.Index))];

    /// <summary>It is no result itself, and was not seen to change one.</summary>
    private bool MayBeIdle(QuestionStep question) =>
        !plan.Results.Any(r => r.Step == question.Index)
        && definition.Results.All(r => r.Questions.FirstOrDefault(q => q.Question.Id == question.Id) is null or { Change.AtLeast: 0, ChangesOutcome: not true });

    /// <summary>The lines that look at a question, of those that count.</summary>
    private int[] Readers(QuestionStep question) =>
        [.. plan.Steps.Where(s => counts[s.Index] && Looks.Of(s).Any(l => l.Line == question.Index)).Select(s => s.Index)];

    private bool IsIdle(int question) => readers.TryGetValue(question, out var lines) && Array.TrueForAll(lines, l => IsUnmoved(l, question));

    private bool IsUnmoved(int line, int question) =>
        plan.Steps[line] is QuestionStep ? IsIdle(line) : !definition.CanBe[line].IsBlankPossible && changes(line, question) is false;
}
