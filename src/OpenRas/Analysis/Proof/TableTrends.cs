using OpenRas.Calculation;
using OpenRas.Ranges;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>Tables: whether any row gives less than one that sheets with less need can stand in.</summary>
internal sealed class TableTrends(TrendsAbove above, ConditionTrends conditions)
{
    private const int MostRows = 2_000;

    private readonly Step[] steps = above.Steps;
    private readonly IReadOnlyList<ValueSet> reach = above.Reach;

    internal Trend Table(TableStep step)
    {
        var columns = step.Columns.Select(c => (Line: c, Direction: ColumnDirection(step, c))).ToList();
        if (columns.TrueForAll(c => c.Direction == Direction.Same)) return new(Direction.Same, Direction.Same, Plainly.NothingHangsOnNeed);
        var drops = step.Rows.Any(r => r.Gives.State == State.DoesNotApply) ? Direction.Open : Direction.Same;
        var open = columns.Where(c => c.Direction == Direction.Open).Select(c => c.Line).ToList();
        if (!step.Unit.IsNumber) return new(Direction.Open, drops, Plainly.WordsHaveNoOrder);
        if (open.Count > 0) return new(Direction.Open, drops, new ColumnsReason(above.Numbers(open)));
        if (step.Rows.Length > MostRows) return new(Direction.Open, drops, new LongTableReason(MostRows));
        if (columns.FindIndex(c => columns.Exists(o => o.Line != c.Line && o.Direction != Direction.Same) && IsHidden(step, c.Line)) is >= 0 and var hidden)
            return new(Direction.Open, drops, new HiddenReason(steps[columns[hidden].Line].Number));
        if (step.StraightLine >= 0 && columns.Exists(c => c.Line != step.StraightLine && c.Direction != Direction.Same)) return new(Direction.Open, drops, Plainly.StraightLineBesideAnother);

        var ends = step.Rows.Select(r => columns.Select(c => Covers(step, r, c.Line)).ToArray()).ToArray();
        var (lower, higher) = (Pair((was, now) => TrendsAbove.IsLess(now, was) && Worth.IsFall(was, now)) ?? Pair((was, now) => TrendsAbove.IsLess(now, was)), Pair((was, now) => TrendsAbove.IsLess(was, now)));
        var moving = above.Numbers(columns.Where(c => c.Direction != Direction.Same).Select(c => c.Line).Order());
        if (lower is null) return new(Direction.Up, drops, Rows(isLess: true));
        var isNothing = columns.Exists(c => above.MayBeNothing(c.Line)) || step.Rows.Any(r => r.Gives.State is State.NoBudget or State.NotEligible);
        if (higher is null && !isNothing) return new(Direction.Down, drops, Rows(isLess: false));
        var (less, more) = lower.Value;
        return new(Direction.Open, drops, new LowerRowReason(Shown(less), Shown(more), step.Unit, IsNothing: !Worth.IsFall(Given(less), Given(more))));

        string Shown(int row) => TableEdge.Written(above.Filling.Plan, step.Rows[row]);

        Fill Given(int row) => Calculation.Fill.From(step.Rows[row].Gives, step.Index);

        // What is not on record, and what no sheet comes to, is not spoken of as if it were.
        RowsReason Rows(bool isLess)
        {
            var known = Enumerable.Range(0, ends.Length).Count(r => Worth.Of(Given(r)) is not null);
            var isInPart = step.Rows.Any(r => r.Gives.State.IsBlank());
            var empty = Enumerable.Range(0, ends.Length).Where(r => Array.Exists(ends[r], e => e.Picks is null && e.Least > e.Greatest)).Select(Shown).ToList();
            return new(isLess, known, isInPart, empty, ends.Length, moving);
        }

        // Two rows, of which the second can hold with more need than the first, and gives less (or more).
        (int Less, int More)? Pair(Func<Fill, Fill, bool> isWanted)
        {
            for (var less = 0; less < ends.Length; less++)
            {
                var was = Given(less);
                if (Worth.Of(was) is null) continue;
                for (var more = 0; more < ends.Length; more++)
                {
                    var now = Given(more);
                    if (Worth.Of(now) is null || !isWanted(was, now)) continue;
                    var isPossible = true;
                    for (var c = 0; c < columns.Count && isPossible; c++) isPossible = ends[less][c].CanLeadTo(ends[more][c], columns[c].Direction);
                    if (isPossible) return (less, more);
                }
            }

            return null;
        }
    }

    /// <summary>conditions.Whether a sheet that stands in one row can, with more need, come to stand in another.</summary>
    internal bool CanFollow(TableStep table, Row less, Row more) =>
        table.Columns.All(c => ColumnDirection(table, c) is var direction && (direction == Direction.Open || Covers(table, less, c).CanLeadTo(Covers(table, more, c), direction)));

    /// <summary>Which way the place of a column goes: of a question its place in the list, of a line its figure.</summary>
    private Direction ColumnDirection(TableStep table, int line)
    {
        var tests = table.Rows.SelectMany(r => r.Condition.Parts).Where(p => p.Step == line && !p.Test.IsAny).Select(p => p.Test).ToList();
        if (above.MayBeNothingUnasked(line)) return Direction.Open;
        if (steps[line] is QuestionStep { Question.Counts: CountsAs.Circumstance or CountsAs.Supply }) return above[line].IsFixed ? Direction.Same : Direction.Open;
        var trend = above[line];
        if (tests.TrueForAll(t => t is AnswerTest { IsOfRows: false }) && steps[line] is QuestionStep question && tests.Count > 0)
        {
            var isAlwaysAsked = question.Only is null || conditions.Whether(question.Only) == Direction.Same;
            return isAlwaysAsked && question.Question.InBetween is null ? above.PickDirection(question) : Direction.Open;
        }

        if (trend.IsFixed) return Direction.Same;
        if (tests.Exists(t => t is AnswerTest) || trend.Applies != Direction.Same) return Direction.Open;
        return trend.Direction == Direction.Down && above.MayBeNothing(line) ? Direction.Open : trend.Direction;
    }

    /// <summary>conditions.Whether one row gives what it gives although a column is nothing, while another is then nothing.</summary>
    private bool IsHidden(TableStep table, int line)
    {
        var parts = table.Rows.Select(r => Array.Find(r.Condition.Parts, p => p.Step == line)).ToList();
        return parts.Exists(p => p is null or { Test.IsAny: true }) && parts.OfType<Condition.Part>().Any(conditions.MayShowNothing);
    }

    /// <summary>What of a column a row covers. On a straight line the rows between which it runs count, whether they are reached or not.</summary>
    private Extent Covers(TableStep table, Row row, int line)
    {
        var test = row.Condition.Parts.FirstOrDefault(p => p.Step == line)?.Test ?? new AnyTest();
        return test switch
        {
            AnswerTest { IsOfRows: false } answers when steps[line] is QuestionStep question => Extent.Answers(answers, question),
            AnswerTest answers => Extent.Of(answers.Picks),
            BandTest band when line == table.StraightLine => Extent.Of(band),
            BandTest band => Extent.Of(band, reach[line]),
            _ => Extent.All,
        };
    }
}
