using System.Numerics;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>Reads what other answers would give, from one sheet.</summary>
internal sealed class Asker
{
    /// <summary>Of a number that may be answered in more ways than this, only the next ones, the nearest in other rows and the ends are tried.</summary>
    private const int MostTried = 20;

    private readonly RasDefinition definition;
    private readonly Plan plan;
    private readonly Answers answers;
    private readonly int line;
    private readonly long mostCells;
    private readonly Fill[] cells;
    private readonly Filling? filling;
    private readonly bool[] feeds;
    private readonly List<string> triedInPart = [];
    private readonly List<string> withoutEnd = [];

    internal Asker(RasDefinition definition, Answers answers, int line, long mostCells)
    {
        (this.definition, this.answers, this.line, this.mostCells) = (definition, answers, line, mostCells);
        plan = definition.Plan;
        feeds = plan.Feeding(line);
        cells = Evaluator.Run(plan, answers.Entries);
        filling = definition.Tables.Fillings.FirstOrDefault(f => plan.Steps.All(s => f.IsChosen(s.Index) == (IsGiven(s) && f.IsChoice(s.Index))));
    }

    internal WhatIf Ask(decimal? reach)
    {
        var edges = plan.Steps.OfType<TableStep>().Where(t => feeds[t.Index]).SelectMany(Nearest).ToList();
        var unit = plan.Steps[line].Unit;
        var reaching = reach is { } amount ? Fewest(line, fill => Worth.Of(fill) >= amount, $"At least {unit.Format(amount)}") : null;
        return new WhatIf(definition.Calculate(answers), definition.Form[line], Changes(), triedInPart, withoutEnd, edges, [.. edges.SelectMany(NextRows)], reaching, [.. plan.Steps.Where(s => feeds[s.Index] && Stays(s)).Select(s => s.Id)]);
    }

    private bool IsGiven(Step step) => step is TotalStep && answers.Entries[step.Index].Kind == EntryKind.Numbered;

    /// <summary>A fact about the person or the household that these answers state. No way to an amount makes another fact of it.</summary>
    private bool Stays(Step step)
    {
        if (answers.Entries[step.Index].Kind is not (EntryKind.Picked or EntryKind.Numbered)) return false;
        return step is QuestionStep { Question.Counts: Counts.Circumstance } or QuestionStep { IsHouseholdFact: true } or TotalStep { MayBeGiven.Counts: Counts.Circumstance };
    }

    private ChangedAnswer[] Changes() => [.. plan.Steps.Where(IsAsked).SelectMany(Changed).OrderByDescending(c => c.Difference is not null).ThenByDescending(c => c.Difference)];

    /// <summary>A question, or a total whose questions were not read, that these answers leave open to be answered; or a total that is given.</summary>
    private bool IsAsked(Step step) =>
        IsGiven(step) || (step is QuestionStep or TotalStep { MayBeGiven: not null, PartsState: not State.Figure } && answers.Entries[step.Index].Kind != EntryKind.NotSupplied && (step.Only is not { } only || only.Holds(cells, out _) is not false));

    private IEnumerable<ChangedAnswer> Changed(Step step)
    {
        var from = answers.Values.GetValueOrDefault(step.Id);
        foreach (var entry in Others(step))
        {
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
        if (filling?.Beside(step.Index) is { Length: > 0 })
        {
            var canBe = filling.CanBe(step.Index, [.. answers.Entries.Select(e => e.Kind == EntryKind.NotSupplied ? default : e)]);
            inOrder = Array.FindAll(inOrder, n => canBe(n.Number));
        }

        if (inOrder.Length <= MostTried || !Array.Exists(inOrder, e => e.Kind == EntryKind.Numbered)) return inOrder.Concat(input.Entries[input.Levels..]);
        triedInPart.Add(step.Id);
        if (input.IsCut) withoutEnd.Add(step.Id);
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
        var now = Now(step);
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

    /// <summary>How it is answered, or what silence is read as.</summary>
    private Entry Now(Step step) =>
        answers.Entries[step.Index] is { Kind: EntryKind.None } && step is QuestionStep { Unanswered: { } silence } ? silence : answers.Entries[step.Index];

    /// <summary>The sheet with one answer changed, without those that are then not asked; null where a given total cannot be made so.</summary>
    private Answers? Answered(Step step, Entry entry)
    {
        var values = answers.Values.Where(v => v.Key != step.Id).Select(v => (v.Key, v.Value)).Append((step.Id, AnswerSheets.Written(step, entry))).ToList();
        var (entries, then) = ((Entry[])answers.Entries.Clone(), new Fill[plan.Steps.Length]);
        entries[step.Index] = entry;
        foreach (var question in plan.Steps.OfType<QuestionStep>()) then[question.Index] = Evaluator.At(question, entries[question.Index], then, plan.Steps);
        values.RemoveAll(v => plan.Find(v.Item1) is QuestionStep { Only: { } only } && only.Holds(then, out _) is false);
        return definition.Answer([.. values]).TryGet(out var other) ? other : null;
    }

    /// <summary>Along each column of numbers, where the next rows begin and end while everything else stands. What is not known of the rest keeps a row open.</summary>
    private IEnumerable<NearestEdge> Nearest(TableStep table)
    {
        if ((table.Only is { } only && only.Holds(cells, out _) is not true) || Evaluator.ClosedBy(plan.Steps, table, cells, out _) >= 0) yield break;
        foreach (var along in table.Columns.Where(c => cells[c].IsFigure))
        {
            var (at, then) = (cells[along].Value, (Fill[])cells.Clone());
            var rows = RowsAt(at);
            var smallest = new decimal(1, 0, 0, false, (byte)Math.Min(definition.CanBe[along].Places, 28));
            var bands = table.Rows.SelectMany(r => r.Condition.Parts).Where(p => p.Step == along).Select(p => p.Test).OfType<BandTest>().SelectMany(t => t.Apart).ToList();

            // Between two rows of a straight line none holds.
            if (rows.Length == 0 || bands.Count == 0) continue;
            var up = bands.Where(b => b.Low is not null).Select(b => b.HasLow ? b.Low!.Value : b.Low!.Value + smallest).Where(n => n > at).Distinct().Order().Cast<decimal?>().FirstOrDefault(n => New(n!.Value).Length > 0);
            var down = bands.Where(b => b.High is not null).Select(b => b.HasHigh ? b.High!.Value : b.High!.Value - smallest).Where(n => n < at).Distinct().OrderDescending().Cast<decimal?>().FirstOrDefault(n => New(n!.Value).Length > 0);
            yield return new NearestEdge(definition.Form[table.Index], definition.Form[along], at, Written(rows)!, up, up is { } u ? Written(New(u)) : null, down, down is { } d ? Written(New(d)) : null);

            Row[] RowsAt(decimal number)
            {
                then[along] = Fill.Of(number);
                return Array.FindAll(table.Rows, r => r.Condition.Holds(then, out _) is not false);
            }

            Row[] New(decimal number) => [.. RowsAt(number).Except(rows)];
        }

        string Written(Row[] rows) => string.Join("; or ", rows.Select(r => TableEdge.Written(plan, r)));
    }

    private IEnumerable<FewestAnswers> NextRows(NearestEdge edge)
    {
        var (index, unit) = (edge.Along.Number - 1, edge.Along.Unit);
        if (edge.Up is { } up) yield return Fewest(index, fill => fill.IsFigure && fill.Value >= up, $"{edge.Along.Label}: {unit.Format(up)} or more, where the row \"{edge.RowAbove}\" begins");
        if (edge.Down is { } down) yield return Fewest(index, fill => fill.IsFigure && fill.Value <= down, $"{edge.Along.Label}: {unit.Format(down)} or less, where the row \"{edge.RowBelow}\" ends");
    }

    private FewestAnswers Fewest(int wanted, Func<Fill, bool> isWanted, string goal)
    {
        if (filling is null) return new FewestAnswers(goal, null, false, null, null, null, [], []);
        int[] also = [.. filling.AskedBecauseOf(wanted)];
        if (JointTable.Of(filling, wanted, also, mostCells, out _) is not { } table) return new FewestAnswers(goal, null, false, null, null, null, [], []);
        var ways = Ways(filling);
        var found = Analysis.Fewest.Of(table, ways, [.. plan.Steps.Select(Stays)], isWanted, out var others);
        var without = Without(others);
        if (found is not { } fewest) return new FewestAnswers(goal, null, true, without.Length == 0 ? 0 : null, null, null, [], without);

        // What the line does not need stays as it is.
        var path = (int[])ways.Clone();
        for (var at = 0; at < fewest.Path.Length; at++) path[table.Layers[at].Input.Step.Index] = fewest.Path[at];
        var changed = plan.Steps.Where(s => filling.IsInput[s.Index] && path[s.Index] != ways[s.Index] && path[s.Index] != filling[s.Index]!.Unasked).Select(s => s.Id);
        var example = Sheets.Sheet.Of(filling, path) is { } sheet ? AnswerSheets.Calculate(definition, sheet, s => path[s.Index] >= 0) : null;
        var isCounted = filling.IsCounted([wanted, .. also]);
        return new FewestAnswers(goal, fewest.Answers, true, isCounted ? fewest.Ways : null, isCounted ? fewest.Closest : null, example, [.. changed], without);
    }

    /// <summary>What no rule on record gives an amount for, and what people decide.</summary>
    private WithoutAmount[] Without(IReadOnlyList<Fill> ends) =>
    [
        .. ends.Where(e => e.State is State.Unpublished or State.Unread or State.Unclear or State.Refer).Select(e => (e.State, e.Cause)).Distinct().OrderBy(w => w.Cause).ThenBy(w => w.State)
            .Select(w => new WithoutAmount(w.State.ToOutcome(), definition.Form[w.Cause], AnswerSheets.Rows(plan, new Without(w.State, w.Cause, null)), null)),
    ];

    /// <summary>How the sheet answers each input; what silence is read as counts as an answer.</summary>
    private int[] Ways(Filling way) => [.. plan.Steps.Select(s =>
    {
        if (way[s.Index] is not { } input) return -1;
        if (s.Only is { } only && only.Holds(cells, out _) is false) return input.Unasked;
        var entry = Now(s);
        var at = Array.IndexOf(input.Entries, entry);

        // Past what is listed nothing can tell one figure from the last.
        return at < 0 && input.IsCut && entry.Kind == EntryKind.Numbered ? input.Entries.Length - 1 : at;
    })];
}
