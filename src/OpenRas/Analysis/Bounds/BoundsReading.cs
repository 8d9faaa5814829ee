using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>
/// Least and greatest over every way to answer what is open. While these are few, each is filled in by the evaluator, so that the ends are exact; past
/// that, line by line by <see cref="Reach"/>.
/// </summary>
internal static class BoundsReading
{
    /// <summary>Ways to answer that are tried one by one.</summary>
    internal const int MostSheets = 20_000;

    internal static Bounds Of(Plan plan, Entry[] answered, bool isSilent, CancellationToken cancel)
    {
        var entries = (Entry[])answered.Clone();
        var isRead = plan.Steps.SelectMany(s => s.Reads).Concat(plan.Results.Select(r => r.Step)).ToHashSet();
        foreach (var question in plan.Steps.OfType<QuestionStep>().Where(q => isSilent || !isRead.Contains(q.Index)))
        {
            if (entries[question.Index].Kind == EntryKind.None && question.Unanswered is { } silence) entries[question.Index] = silence;
        }

        var reach = Reach.Of(plan, entries);
        var open = Open(plan, entries, isRead, reach);
        var ways = open.Select(Ways).ToList();
        var isFew = ways.TrueForAll(w => w is not null) && ways.Aggregate(1m, (n, w) => n > MostSheets ? n : n * w!.Count) <= MostSheets;
        var lines = isFew ? Exact(plan, entries, open, ways!, cancel) : [.. plan.Steps.Select(s => Loose(s, CanBe(s)))];
        return new Bounds(lines, [.. plan.Results.Select(r => lines[r.Step].Called(r.Label))], [.. open.Select(s => s.Id)], isFew && !MayContradict(plan, entries, open));

        ValueSet CanBe(Step step) => IsIdle(step) ? Unanswered(reach[step.Index]) : reach[step.Index];

        bool IsIdle(Step step) => step is QuestionStep && entries[step.Index].Kind == EntryKind.None && !isRead.Contains(step.Index);
    }

    /// <summary>What is open while these answers are all that there are.</summary>
    internal static List<Step> Open(Plan plan, Entry[] entries) =>
        Open(plan, entries, [.. plan.Steps.SelectMany(s => s.Reads), .. plan.Results.Select(r => r.Step)], Reach.Of(plan, entries));

    private static List<Step> Open(Plan plan, Entry[] entries, HashSet<int> isRead, IReadOnlyList<ValueSet> reach) =>
        [.. plan.Steps.Where(s => isRead.Contains(s.Index) && IsOpen(s, entries[s.Index], reach[s.Index]))];

    /// <summary>A question that no line needs stays as it is.</summary>
    private static ValueSet Unanswered(ValueSet asked) =>
        asked.May(State.DoesNotApply) ? ValueSet.Of(State.NotAnswered).With(State.DoesNotApply) : ValueSet.Of(State.NotAnswered);

    /// <summary>Some ways to answer could not make a total that is given, so an end may be one that answers checking would refuse.</summary>
    private static bool MayContradict(Plan plan, Entry[] entries, List<Step> open) =>
        plan.Steps.OfType<TotalStep>().Any(t => t.PartsState == State.Figure && entries[t.Index].Kind == EntryKind.Numbered && open.Exists(o => plan.Feeding(t.Index)[o.Index]));

    private static bool IsOpen(Step step, Entry entry, ValueSet set) =>
        entry.Kind == EntryKind.None
        && step.IsAnswered
        && set.Can != ValueSet.States.DoesNotApply;

    /// <summary>Every entry that a step can still have; null when they are too many.</summary>
    internal static List<Entry>? Ways(Step step)
    {
        if (step is QuestionStep { Question: { Number: null, InBetween: null } } question) return [.. question.Choices.Select((_, pick) => Entry.Picked(pick))];
        if (step is QuestionStep { Question.InBetween: { } scores } between)
        {
            var asides = between.Choices.Select((c, pick) => (c.Answer, pick)).Where(c => c.Answer.IsAside).Select(c => Entry.Picked(c.pick));
            return (scores.To - scores.From) / scores.Step > MostSheets ? null : [.. asides, .. scores.All().Select(s => Entry.Scored(between.Question, s))];
        }

        var range = step is TotalStep { MayBeGiven: { } given } ? new NumberRange(given.Least, given.Greatest, given.Step) : ((QuestionStep)step).Question.Number!;
        if ((range.To - range.From) / range.Step > MostSheets) return null;
        return [.. range.All().Select(Entry.Numbered)];
    }

    private static LineBounds[] Exact(Plan plan, Entry[] entries, List<Step> open, List<List<Entry>> ways, CancellationToken cancel)
    {
        var least = new decimal?[plan.Steps.Length];
        var greatest = new decimal?[plan.Steps.Length];
        var outcomes = plan.Steps.Select(_ => new SortedSet<Outcome>()).ToArray();
        var cells = new Fill[plan.Steps.Length];
        Try(0);
        return [.. plan.Steps.Select(s => new LineBounds(s.Number, s.Id, s.Label, s.Unit, least[s.Index], greatest[s.Index], [.. outcomes[s.Index]]))];

        void Try(int next)
        {
            if (next < open.Count)
            {
                foreach (var way in ways[next])
                {
                    entries[open[next].Index] = way;
                    Try(next + 1);
                }

                return;
            }

            cancel.ThrowIfCancellationRequested();
            Evaluator.Run(plan, entries, cells, 0);
            if (plan.Contradicted(cells) is not null) return;
            foreach (var step in plan.Steps)
            {
                ref readonly var cell = ref cells[step.Index];
                outcomes[step.Index].Add(cell.State.ToOutcome());
                if (!cell.IsFigure || !step.Unit.IsNumber) continue;
                if (least[step.Index] is not { } low || cell.Value < low) least[step.Index] = cell.Value;
                if (greatest[step.Index] is not { } high || cell.Value > high) greatest[step.Index] = cell.Value;
            }
        }
    }

    private static LineBounds Loose(Step step, ValueSet set)
    {
        var outcomes = Enum.GetValues<State>().Where(set.May).Select(s => s.ToOutcome()).Distinct().Order().ToList();
        var isNumber = set.HasFigures && step.Unit.IsNumber;
        return new LineBounds(step.Number, step.Id, step.Label, step.Unit, isNumber ? set.Least : null, isNumber ? set.Greatest : null, outcomes);
    }
}
