using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>One answer changed, all others standing: every other way to answer each question, and what comes of it.</summary>
internal sealed class OtherAnswers(RasDefinition definition, AnswerSet answers, int line, Fill[] cells, Filling? filling, Budget budget)
{
    /// <summary>Of a number that may be answered in more ways than this, only the next ones, the nearest in other rows and the ends are tried.</summary>
    private const int MostTried = 20;

    private readonly Plan plan = definition.Plan;
    private readonly bool[] feeds = definition.Plan.Feeding(line);

    /// <summary>Numbers of which only some were tried, by name; and those of them that have no upper end.</summary>
    internal List<string> TriedInPart { get; } = [];

    /// <inheritdoc cref="TriedInPart"/>
    internal List<string> WithoutEnd { get; } = [];

    /// <summary>Answers that cannot be true together with those that stay.</summary>
    internal int LeftOut { get; private set; }

    internal ChangedAnswer[] All() => [.. plan.Steps.Where(IsAsked).SelectMany(Changed).OrderByDescending(c => c.Difference is not null).ThenByDescending(c => c.Difference)];

    /// <summary>A question, or a total whose questions were not read, that these answers leave open to be answered; or a total that is given.</summary>
    private bool IsAsked(Step step) =>
        answers.IsGiven(step) || (step.IsAnswered && answers.Entries[step.Index].Kind != EntryKind.NotSupplied && (step.Only is not { } only || only.Holds(cells, out _) is not false));

    private IEnumerable<ChangedAnswer> Changed(Step step)
    {
        var from = answers.Values.GetValueOrDefault(step.Id);
        foreach (var entry in Others(step))
        {
            budget.GoOn();
            var to = AnswerSheets.Written(step, entry);
            if (entry == answers.Entries[step.Index] || Answered(step, entry) is not { } other) continue;
            var then = Evaluator.Run(plan, other.Entries);
            var difference = Worth.Of(then[line]) - Worth.Of(cells[line]);
            var moved = plan.Steps.Where(s => s is not QuestionStep && then[s.Index] != cells[s.Index]).Select(s => definition.Form[s.Index]);
            yield return new ChangedAnswer(step.Id, from, to, definition.Calculate(other), plan.Steps[line].Unit.IsNumber ? difference : null, [.. moved]);
        }
    }

    /// <summary>Every other way to answer; of a long list of numbers only some.</summary>
    private IEnumerable<Entry> Others(Step step)
    {
        if ((step is QuestionStep question ? Input.Of(question) : filling?[step.Index]) is not { } input) return [];
        var inOrder = input.Entries[..input.Levels];
        if (filling?.IsChosen(step.Index) is true)
        {
            var canBe = definition.Tables.CanBe((TotalStep)step, answers.Entries);
            inOrder = Array.FindAll(inOrder, n => canBe(n.Number));
        }

        if (inOrder.Length <= MostTried || !Array.Exists(inOrder, e => e.Kind == EntryKind.Numbered)) return inOrder.Concat(input.Entries[input.Levels..]);
        TriedInPart.Add(step.Id);
        if (input.IsCut) WithoutEnd.Add(step.Id);
        return Tried(step, inOrder, input.IsCut).Select(at => inOrder[at]).Concat(input.Entries[input.Levels..]);
    }

    /// <summary>
    /// The lowest and the highest, the next ones, and the nearest in the other rows of each table. Where there is no highest, the first from which on nothing
    /// changes instead.
    /// </summary>
    private SortedSet<int> Tried(Step step, Entry[] inOrder, bool isCut)
    {
        var tables = plan.Steps.OfType<TableStep>().Select(t => t.Index).Where(t => feeds[t] && plan.Feeding(t)[step.Index]).ToArray();
        var (then, entries) = ((Fill[])cells.Clone(), (Entry[])answers.Entries.Clone());
        var tried = new SortedSet<int> { 0, isCut ? FirstAlike() : inOrder.Length - 1 };
        var now = answers.Now(step);
        if (now.Kind == EntryKind.None) return tried;
        var at = Array.IndexOf(inOrder, now);
        if (at < 0) at = inOrder.Length;
        foreach (var by in new[] { -1, 1 })
        {
            var open = tables.ToList();
            for (var other = at + by; other >= 0 && other < inOrder.Length && (open.Count > 0 || other == at + by); other += by)
            {
                Fill(other);
                if (open.RemoveAll(t => then[t].Pick >= 0 && then[t].Pick != cells[t].Pick) > 0 || other == at + by) tried.Add(other);
            }
        }

        return tried;

        void Fill(int other)
        {
            entries[step.Index] = inOrder[other];
            Evaluator.Run(plan, entries, then, step.Index);
        }

        int FirstAlike()
        {
            var first = inOrder.Length - 1;
            Fill(first);
            int[] looks = [.. tables, line];
            var last = Array.ConvertAll(looks, i => then[i]);
            while (first > 0)
            {
                Fill(first - 1);
                if (!looks.Select(i => then[i]).SequenceEqual(last)) break;
                first--;
            }

            return first;
        }
    }

    private bool IsContradicted(Entry[] entries) => plan.MayContradict && plan.Contradicted(Evaluator.Run(plan, entries)) is not null;

    /// <summary>The sheet with one answer changed, without those that are then not asked; null where a given total cannot be made so.</summary>
    private AnswerSet? Answered(Step step, Entry entry)
    {
        var values = answers.Values.Where(v => v.Key != step.Id).Select(v => (v.Key, v.Value)).Append((step.Id, AnswerSheets.Written(step, entry))).ToList();
        var (entries, then) = ((Entry[])answers.Entries.Clone(), new Fill[plan.Steps.Length]);
        entries[step.Index] = entry;
        foreach (var question in plan.Steps.OfType<QuestionStep>()) then[question.Index] = Evaluator.At(question, entries[question.Index], then, plan.Steps);
        if (IsContradicted(entries))
        {
            LeftOut++;
            return null;
        }

        values.RemoveAll(v => plan.Find(v.Item1) is QuestionStep { Only: { } only } && only.Holds(then, out _) is false);
        return definition.CheckAnswers([.. values]).TryGet(out var other) ? other : null;
    }
}
