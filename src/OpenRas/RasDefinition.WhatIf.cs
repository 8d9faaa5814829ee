using System.Numerics;
using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>Of a number that may be answered in more ways than this, only the next ones and the ends are tried.</summary>
    private const int MostTried = 20;

    /// <summary>What one result would be if answers were different.</summary>
    /// <param name="answers">A sheet of this definition; what it leaves open stays open.</param>
    /// <param name="result">The name of the result's line; null for the first in money, or else the first.</param>
    /// <param name="reach">An amount: the fewest answers whose change comes to it or more are looked for.</param>
    /// <param name="mostCells">How large a table may grow; see <see cref="Prove(long)"/>.</param>
    /// <exception cref="ArgumentException">Answers of another definition, no such result, or a definition without results.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public WhatIf WhatIf(Answers answers, string? result = null, decimal? reach = null, long mostCells = JointTable.MostCells)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        if (answers.Definition != this) throw new ArgumentException("These answers were checked against another definition.", nameof(answers));
        var found = result is null ? Plan.Results.FirstOrDefault(r => Plan.Steps[r.Step].Unit.IsMoney) ?? Plan.Results.FirstOrDefault() : Array.Find(Plan.Results, r => Plan.Steps[r.Step].Id == result);
        if (found is null) throw new ArgumentException(result is null ? "The definition has no result." : $"The definition has no result `{result}`.", nameof(result));
        return new Asker(this, answers, found.Step, mostCells).Ask(reach);
    }

    /// <summary>Reads what other answers would give, from one sheet.</summary>
    private sealed class Asker
    {
        private readonly RasDefinition definition;
        private readonly Plan plan;
        private readonly Answers answers;
        private readonly int line;
        private readonly long mostCells;
        private readonly Fill[] cells;
        private readonly Filling? filling;
        private readonly List<string> triedInPart = [];

        internal Asker(RasDefinition definition, Answers answers, int line, long mostCells)
        {
            (this.definition, this.answers, this.line, this.mostCells) = (definition, answers, line, mostCells);
            plan = definition.Plan;
            cells = Evaluator.Run(plan, answers.Entries);
            filling = definition.Fillings.FirstOrDefault(f => plan.Steps.All(s => f.IsChosen(s.Index) == (IsGiven(s) && f.IsChoice(s.Index))));
        }

        internal WhatIf Ask(decimal? reach)
        {
            var feeds = plan.Feeding(line);
            var edges = plan.Steps.OfType<TableStep>().Where(t => feeds[t.Index]).SelectMany(t => Nearest(t, TableEdge.Of(plan, t, definition.CanBe))).ToList();
            var unit = plan.Steps[line].Unit;
            var reaching = reach is { } amount ? Fewest(line, fill => Worth.Of(fill) >= amount, $"At least {unit.Format(amount)}") : null;
            return new WhatIf(definition.Calculate(answers), definition.Form[line], Changes(), triedInPart, edges, [.. edges.SelectMany(NextRows)], reaching);
        }

        private bool IsGiven(Step step) => step is TotalStep && answers.Entries[step.Index].Kind == EntryKind.Numbered;

        private ChangedAnswer[] Changes()
        {
            var asked = plan.Steps.Where(s => IsGiven(s) || (s is QuestionStep && answers.Entries[s.Index].Kind != EntryKind.NotSupplied && (s.Only is not { } only || only.Holds(cells, out _) is not false)));
            return [.. asked.SelectMany(Changed).OrderByDescending(c => c.Difference is not null).ThenByDescending(c => c.Difference)];
        }

        private IEnumerable<ChangedAnswer> Changed(Step step)
        {
            var from = answers.Values.GetValueOrDefault(step.Id);
            foreach (var entry in Others(step))
            {
                var to = Written(step, entry);
                if (entry == answers.Entries[step.Index] || Answered(step, entry) is not { } other) continue;
                var then = Evaluator.Run(plan, other.Entries);
                var difference = Worth.Of(then[line]) - Worth.Of(cells[line]);
                var moved = plan.Steps.Where(s => s is not QuestionStep && then[s.Index] != cells[s.Index]).Select(s => definition.Form[s.Index]);
                yield return new ChangedAnswer(step.Id, from, to, definition.Calculate(other), plan.Steps[line].Unit.IsNumber ? difference : null, [.. moved]);
            }
        }

        /// <summary>Every other way to answer; of a long list of numbers only the ends and the next ones.</summary>
        private IEnumerable<Entry> Others(Step step)
        {
            if ((step is QuestionStep question ? Input.Of(question) : filling?[step.Index]) is not { } input) return [];
            var numbers = input.Entries[..input.Levels];
            if (filling?.Beside(step.Index) is { Length: > 0 })
            {
                var canBe = filling.CanBe(step.Index, [.. answers.Entries.Select(e => e.Kind == EntryKind.NotSupplied ? default : e)]);
                numbers = Array.FindAll(numbers, n => canBe(n.Number));
            }

            if (numbers.Length <= MostTried) return numbers.Concat(input.Entries[input.Levels..]);
            triedInPart.Add(step.Id);
            var now = cells[step.Index];
            Entry[] tried = now.IsFigure ? [numbers[0], .. numbers.Where(n => n.Number < now.Value).TakeLast(1), .. numbers.Where(n => n.Number > now.Value).Take(1), numbers[^1]] : [numbers[0], numbers[^1]];
            return tried.Distinct().Concat(input.Entries[input.Levels..]);
        }

        /// <summary>The sheet with one answer changed, without those that are then not asked; null where a given total cannot be made so.</summary>
        private Answers? Answered(Step step, Entry entry)
        {
            var values = answers.Values.Where(v => v.Key != step.Id).Select(v => (v.Key, v.Value)).Append((step.Id, Written(step, entry))).ToList();
            var (entries, then) = ((Entry[])answers.Entries.Clone(), new Fill[plan.Steps.Length]);
            entries[step.Index] = entry;
            foreach (var question in plan.Steps.OfType<QuestionStep>()) then[question.Index] = Evaluator.At(question, entries[question.Index], then, plan.Steps);
            values.RemoveAll(v => plan.Find(v.Item1) is QuestionStep { Only: { } only } && only.Holds(then, out _) is false);
            return definition.Answer([.. values]).TryGet(out var other) ? other : null;
        }

        private IEnumerable<NearestEdge> Nearest(TableStep table, List<TableEdge> edges)
        {
            var row = cells[table.Index].Pick;
            if (row < 0) yield break;
            foreach (var along in edges.Where(e => e.Below == row || e.Above == row).GroupBy(e => e.Along))
            {
                var at = cells[along.Key];
                if (!at.IsFigure) continue;
                var up = along.Where(e => e.Below == row && e.At > at.Value).MinBy(e => e.At);
                var down = along.Where(e => e.Above == row && e.Top < at.Value).MaxBy(e => e.Top);
                yield return new NearestEdge(definition.Form[table.Index], definition.Form[along.Key], at.Value, RowOf(row)!, up?.At, RowOf(up?.Above), down?.Top, RowOf(down?.Below));
            }

            string? RowOf(int? at) => at is { } i ? TableEdge.Written(plan, table.Rows[i]) : null;
        }

        private IEnumerable<FewestAnswers> NextRows(NearestEdge edge)
        {
            var (index, unit) = (edge.Along.Number - 1, edge.Along.Unit);
            if (edge.Up is { } up) yield return Fewest(index, fill => fill.IsFigure && fill.Value >= up, $"{edge.Along.Label}: {unit.Format(up)} or more, for {edge.RowAbove}");
            if (edge.Down is { } down) yield return Fewest(index, fill => fill.IsFigure && fill.Value <= down, $"{edge.Along.Label}: {unit.Format(down)} or less, for {edge.RowBelow}");
        }

        private FewestAnswers Fewest(int wanted, Func<Fill, bool> isWanted, string goal)
        {
            if (filling is null) return new FewestAnswers(goal, null, false, null, null, null, [], []);
            int[] also = [.. filling.AskedBecauseOf(wanted)];
            if (JointTable.Of(filling, wanted, also, mostCells, out _) is not { } table) return new FewestAnswers(goal, null, false, null, null, null, [], []);
            var without = Without(table);
            var ways = Ways(filling);
            if (Analysis.Fewest.Of(table, ways, isWanted) is not { } fewest) return new FewestAnswers(goal, null, true, without.Length == 0 ? 0 : null, null, null, [], without);

            // What the line does not need stays as it is.
            var path = (int[])ways.Clone();
            for (var at = 0; at < fewest.Path.Length; at++) path[table.Layers[at].Input.Step.Index] = fewest.Path[at];
            var changed = plan.Steps.Where(s => filling.IsInput[s.Index] && path[s.Index] != ways[s.Index] && path[s.Index] != filling[s.Index]!.Unasked).Select(s => s.Id);
            var example = Analysis.Sheet.Of(filling, path) is { } sheet ? definition.Calculated(sheet, s => path[s.Index] >= 0) : null;
            var isCounted = filling.IsCounted([wanted, .. also]);
            return new FewestAnswers(goal, fewest.Answers, true, isCounted ? fewest.Ways : null, isCounted ? fewest.Closest : null, example, [.. changed], without);
        }

        /// <summary>What no rule on record gives an amount for, and what people decide.</summary>
        private WithoutAmount[] Without(JointTable table) =>
        [
            .. table.Ends.Where(e => e.State is State.Unpublished or State.Unread or State.Unclear or State.Refer).Select(e => (e.State, e.Cause)).Distinct().OrderBy(w => w.Cause).ThenBy(w => w.State)
                .Select(w => new WithoutAmount(w.State.ToOutcome(), definition.Form[w.Cause], definition.Rows(new Without(w.State, w.Cause, null)), null)),
        ];

        /// <summary>How the sheet answers each input; what silence is read as counts as an answer.</summary>
        private int[] Ways(Filling way) => [.. plan.Steps.Select(s =>
        {
            if (way[s.Index] is not { } input) return -1;
            if (s.Only is { } only && only.Holds(cells, out _) is false) return input.Unasked;
            var entry = answers.Entries[s.Index];
            if (entry.Kind == EntryKind.None && s is QuestionStep { Unanswered: { } silence }) entry = silence;
            var at = Array.IndexOf(input.Entries, entry);

            // Past what is listed nothing can tell one figure from the last.
            return at < 0 && input.IsCut && entry.Kind == EntryKind.Numbered ? input.Entries.Length - 1 : at;
        })];
    }
}
