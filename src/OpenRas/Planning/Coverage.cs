using OpenRas.Analysis;
using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>
/// Finds gaps and overlaps. Each column is cut into pieces on which every row agrees (an answer; a run of numbers), and each combination of pieces must
/// stand in exactly one row. The numbers come last, so that a run of them is reported once; past a few gaps the rest follow from the same slip.
/// </summary>
internal sealed class Coverage
{
    private const int MostCombinations = 200_000;
    private const int MostOfAllTables = 2_000_000;
    private const int MostGaps = 20;

    private readonly Scope scope;
    private readonly TableStep table;
    private readonly TableItem item;
    private readonly List<(Step Step, List<Piece> Pieces)> columns;
    private readonly HashSet<(int, int)> overlaps = [];
    private readonly HashSet<int> wrongEnds = [];
    private readonly List<decimal> points;
    private readonly List<Piece> chosen = [];
    private int combinations;
    private int gaps;

    internal Coverage(Scope scope, TableStep table, TableItem item, Condition? only)
    {
        this.scope = scope;
        this.table = table;
        this.item = item;
        points = table.StraightLine < 0 ? [] : [.. table.Rows.Select(r => StraightLine.At(table, r)).OfType<decimal>().Distinct().Order()];
        columns = [.. table.Columns.Select(c => (scope.Steps[c], Pieces(c, only))).OrderBy(c => Depth(c.Item1))];

        // What the rows on either side of a straight line have beside it must be chosen before the line is looked at.
        int Depth(Step step) => step.Index == table.StraightLine ? 2 : step is QuestionStep { Choices.Length: > 0 } or { Unit.IsNumber: false } ? 0 : 1;
    }

    internal void Check()
    {
        Check(0, RowSet.Of(table.Rows.Length, _ => true));
        var isLarge = combinations > MostCombinations;
        if (isLarge) scope.Bag.Add(Rules.TableTooLarge, table.Span, "the table has", MostCombinations);
        else if (scope.Combinations > MostOfAllTables) scope.Bag.Add(Rules.TableTooLarge, table.Span, "the tables so far have", MostOfAllTables);
    }

    private bool IsTooLarge => combinations > MostCombinations || scope.Combinations > MostOfAllTables;

    private void Check(int depth, RowSet rows)
    {
        if (depth == columns.Count)
        {
            if (!chosen.Exists(p => p.IsUnknown) && rows.Rows().Skip(1).Any()) Overlap([.. rows.Rows().Take(2)]);
            return;
        }

        var gap = new List<Piece>();
        var ends = columns[depth].Step.Index == table.StraightLine ? Points(rows) : [];
        foreach (var piece in columns[depth].Pieces)
        {
            if (IsTooLarge) return;
            combinations++;
            scope.Combinations++;
            var left = rows.And(piece.Rows);
            if (left.IsEmpty)
            {
                if (!IsOnLine(piece, ends)) gap.Add(piece);
                continue;
            }

            Report(gap);
            chosen.Add(piece);
            Check(depth + 1, left);
            chosen.RemoveAt(depth);
        }

        Report(gap);

        void Report(List<Piece> run)
        {
            if (run.Count > 0 && ++gaps <= MostGaps) Gap([.. rows.Rows()], columns[depth].Step, run);
            run.Clear();
        }
    }

    /// <summary>The rows at single numbers that fit what is chosen, in their order. Two at one number overlap, even where no sheet has that number.</summary>
    private List<(decimal At, int Row)> Points(RowSet rows)
    {
        var points = new List<(decimal At, int Row)>();
        foreach (var row in rows.Rows())
        {
            if (StraightLine.At(table, table.Rows[row]) is { } at) points.Add((at, row));
        }

        points.Sort();
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].At != points[i - 1].At) continue;
            chosen.Add(new Piece("", points[i].At, points[i].At, rows));
            Overlap([points[i - 1].Row, points[i].Row]);
            chosen.RemoveAt(chosen.Count - 1);
        }

        return points;
    }

    /// <summary>Whether a straight line runs over it, from one row that fits what is chosen to another.</summary>
    private bool IsOnLine(Piece piece, List<(decimal At, int Row)> ends)
    {
        if (piece.Low is not { } low || ends.Count == 0) return false;
        var after = ~ends.BinarySearch((low, -1));
        if (after == 0 || after == ends.Count) return false;
        foreach (var (_, row) in ends[(after - 1)..(after + 1)])
        {
            if (table.Rows[row].Gives.State is not (State.Figure or State.Unread or State.Unpublished or State.Unclear) && wrongEnds.Add(row))
                scope.Bag.Add(Rules.StraightEnds, item.Rows[row].Gives.Span, item.Rows[row].Gives.Written);
        }

        return true;
    }

    private void Gap(List<int> rows, Step column, List<Piece> run)
    {
        var last = run[^1];
        var what = run[0].Low is { } low ? Values(column, low, last.High!.Value, scope.Set(column.Index).IsWhole) : $"{Words.Some(run.Select(p => $"`{p.Name}`"))} of `{column.Id}`";
        var known = chosen.Where(p => !p.IsUnknown).Select(p => $"\"{p.Name}\"").ToList();
        var others = known.Count == 0 ? "" : $" for {Words.Some(known)}";
        var isOne = run is [{ Low: { } only }] ? only == last.High : run[0].Low is null && run.Count == 1;
        var verb = item.IsPriceBands ? (isOne ? "has no price" : "have no price") : (isOne ? "stands in no row" : "stand in no row");
        var before = rows.Where(r => Ends(r, column) is { } end && run[0].Low is { } start && end <= start).OrderBy(r => Ends(r, column)).LastOrDefault(-1);
        var after = rows.Where(r => Starts(r, column) is { } start && last.High is { } end && start >= end).OrderBy(r => Starts(r, column)).FirstOrDefault(-1);
        var related = new List<RelatedPlace>();
        string? label = null;
        var span = table.Span;
        if (after >= 0)
        {
            span = Place(after, column);
            label = $"this row starts {(Test(after, column) is BandTest { Bands: [{ HasLow: false }] } ? "over " : "at ")}{Numbers.Plain(Starts(after, column)!.Value)}";
            if (before >= 0) related.Add(new(Place(before, column), $"the row before ends {EndOf(before, column)}"));
        }
        else if (before >= 0)
        {
            span = Place(before, column);
            label = $"the last row ends {EndOf(before, column)}";
        }

        var help = after >= 0 && before >= 0 && Widened(run[0].Low!.Value, after, column) is { } band
            ? $"Write `{band}`, or, if the source itself leaves {(isOne ? "it" : "them")} out, add a row that gives `unclear`."
            : $"Add a row for {(isOne ? "it" : "them")}. If the source itself leaves {(isOne ? "it" : "them")} out, let that row give `unclear`; where its figure is not known, `unread` or `unpublished`.";
        scope.Bag.Add(Rules.Gap, span, new Extra { Label = label, Related = related, Help = help }, what, others, verb);
    }

    /// <summary>The row after a gap, were it to begin where the gap does.</summary>
    private string? Widened(decimal from, int row, Step column) => Test(row, column) switch
    {
        BandTest { Bands: [{ Low: not null, High: null }] } => $"{Numbers.Plain(from)} and over",

        // A row at a single number is one that is known; its figure is not to be spread over its neighbours.
        BandTest { Bands: [{ HasHigh: true, High: { } high } band] } when band.Low != high && scope.Set(column.Index).IsWhole => $"{Numbers.Plain(from)}-{Numbers.Plain(high)}",
        _ => null,
    };

    private void Overlap(int[] rows)
    {
        if (!overlaps.Add((rows[0], rows[1]))) return;
        var piece = chosen[^1];
        var column = columns[^1].Step;
        var what = piece.Low is { } low ? Values(column, low, piece.High!.Value, scope.Set(column.Index).IsWhole) : $"`{piece.Name}` of `{column.Id}`";
        var rest = chosen.Take(chosen.Count - 1).Select(p => $"\"{p.Name}\"").ToList();
        var isOne = piece.Low is null || piece.Low == piece.High;
        scope.Bag.Add(
            Rules.Overlap,
            Place(rows[1], column),
            new Extra { Related = [new(Place(rows[0], column), "the first row")] },
            what,
            rest.Count == 0 ? "" : $" for {Words.Some(rest)}",
            isOne ? "stands" : "stand");
    }

    private static string Values(Step column, decimal low, decimal high, bool isWhole)
    {
        var noun = column.Unit == Unit.Points ? (low == high ? "a score of " : "scores of ") : $"`{column.Id}` of ";
        if (low == high) return noun + Numbers.Plain(low);
        var between = isWhole && high == low + 1 ? " and " : " to ";
        return noun + Numbers.Plain(low) + between + Numbers.Plain(high);
    }

    private Test Test(int row, Step column) => table.Rows[row].Condition.Parts.First(p => p.Step == column.Index).Test;

    private decimal? Starts(int row, Step column) => Test(row, column) is BandTest test ? test.Bands.Min(b => b.Low ?? decimal.MinValue) : null;

    private decimal? Ends(int row, Step column) => Test(row, column) is BandTest test ? test.Bands.Max(b => b.High ?? decimal.MaxValue) : null;

    private string EndOf(int row, Step column) =>
        (Test(row, column) is BandTest { Bands: [{ HasHigh: false }] } ? "under " : "at ") + Numbers.Plain(Ends(row, column)!.Value);

    private SourceSpan Place(int row, Step column) =>
        item.Rows[row].Conditions.FirstOrDefault(c => c.Key.Value == column.Id)?.Span ?? table.Rows[row].Span;

    private List<Piece> Pieces(int column, Condition? only)
    {
        var narrow = only?.Parts.Where(p => p.Step == column).Select(p => p.Test).ToList() ?? [];
        var tests = table.Rows.Select(r => r.Condition.Parts.First(p => p.Step == column).Test).ToArray();
        if (scope.Steps[column] is QuestionStep { Choices.Length: > 0 } question && !Array.Exists(tests, t => t is BandTest))
        {
            return [.. question.Choices
                .Select((c, pick) => (c.Answer.Id, Cell: Fill.Of(c.Figure is { IsKnown: true } figure ? figure.Value : 0, pick)))
                .Where(c => narrow.TrueForAll(t => t.Accepts(c.Cell)))
                .Concat(BetweenAnswers(question, narrow))
                .Select(c => new Piece(c.Id, null, null, RowSet.Of(tests.Length, t => tests[t].Accepts(c.Cell))))];
        }

        if (scope.Steps[column] is TableStep { Unit.IsNumber: false } words)
        {
            return [.. words.Rows.Select((r, row) => (r.Gives, Cell: Fill.Of(0, row)))
                .Where(c => c.Gives.IsKnown && scope.Set(column).Picks![c.Cell.Pick] && narrow.TrueForAll(t => t.Accepts(c.Cell)))
                .DistinctBy(c => c.Gives.Text)
                .Select(c => new Piece(c.Gives.Text!, null, null, RowSet.Of(tests.Length, t => tests[t].Accepts(c.Cell))))];
        }

        if (scope.Steps[column] is EligibilityStep)
        {
            return [.. new[] { ("no", Fill.Of(EligibilityStep.No, EligibilityStep.No)), ("yes", Fill.Of(EligibilityStep.Yes, EligibilityStep.Yes)) }
                .Where(c => narrow.TrueForAll(t => t.Accepts(c.Item2)))
                .Select(c => new Piece(c.Item1, null, null, RowSet.Of(tests.Length, t => tests[t].Accepts(c.Item2))))];
        }

        var set = narrow.Select(t => AsNumbers(scope.Steps[column], t)).OfType<BandTest>().Aggregate(scope.Set(column), (s, t) => s.Where(t));
        // A column that never holds a figure is never known: no row is ruled out by it.
        return set.HasFigures ? [.. Runs(set, tests, column == table.StraightLine ? points : [])] : [new Piece("not known", null, null, RowSet.Of(tests.Length, _ => true), IsUnknown: true)];
    }

    /// <summary>Of the scores between two answers one that a condition lets through: they are alike to every test of answers.</summary>
    private static IEnumerable<(string Id, Fill Cell)> BetweenAnswers(QuestionStep question, List<Test> narrow)
    {
        if (question.Question.InBetween is not { } scores) yield break;
        var inOrder = question.Choices.Where(c => !c.Answer.IsAside).ToList();
        foreach (var (lower, upper) in inOrder.Zip(inOrder.Skip(1)))
        {
            var (from, to) = (lower.Figure!.Value + scores.Step, upper.Figure!.Value - scores.Step);
            var some = from > to ? ValueSet.Nothing : narrow.OfType<BandTest>().Aggregate(ValueSet.Range(from, to, scores.Step), (set, test) => set.Where(test));
            if (some.HasFigures && narrow.TrueForAll(t => t is BandTest || t.Accepts(Fill.Of(from)))) yield return ($"between {lower.Answer.Id} and {upper.Answer.Id}", Fill.Of(from));
        }
    }

    /// <summary>A test of answers as one of the numbers that they are worth, for rows that look at these.</summary>
    private static Test AsNumbers(Step column, Test test)
    {
        if (test is not AnswerTest answers || column is not QuestionStep question) return test;
        var worth = question.Choices.Where((_, pick) => answers.Picks[pick]).Select(c => c.Figure).Where(f => f is { IsKnown: true }).Select(f => f!.Value).ToList();
        Band[] scores = answers.ScoreFrom is { } from ? [new Band(from, true, null, false)] : [];
        return worth.Count == 0 ? new AnyTest() : new BandTest([.. worth.Select(w => new Band(w, true, w, true)), .. scores], test.Written);
    }

    /// <summary>Runs of numbers on which no row changes its mind, and in which no point of a straight line stands.</summary>
    private static IEnumerable<Piece> Runs(ValueSet set, Test[] tests, List<decimal> points)
    {
        List<(decimal Low, decimal High)> cuts = [.. set.Values is { } values ? values.Select(v => (v, v)) : Cuts(set, tests)];

        // Most cuts are another row's, so each row names those at which it changes its mind.
        var turns = new List<int>?[cuts.Count + 1];
        for (var row = 0; row < tests.Length; row++)
        {
            foreach (var band in tests[row] is BandTest test ? test.Apart : [default])
            {
                (turns[First(band.StartsBy)] ??= []).Add(row);
                (turns[First(v => !band.EndsAfter(v))] ??= []).Add(row);
            }
        }

        var run = new Piece("", cuts[0].Low, cuts[0].High, RowSet.Of(tests.Length, _ => false).Turned(turns[0] ?? []));
        for (var i = 1; i < cuts.Count; i++)
        {
            var rows = turns[i] is { } turned ? run.Rows.Turned(turned) : run.Rows;
            if (run.Rows.IsSame(rows) && Passed(cuts[i].Low) == Passed(run.High!.Value))
            {
                run = run with { High = cuts[i].High };
                continue;
            }

            yield return run;
            run = new Piece("", cuts[i].Low, cuts[i].High, rows);
        }

        yield return run;

        int Passed(decimal value) => points.BinarySearch(value) is >= 0 and var at ? at : ~points.BinarySearch(value);

        int First(Func<decimal, bool> holds)
        {
            var (first, past) = (0, cuts.Count);
            while (first < past)
            {
                var middle = (first + past) / 2;
                if (holds(cuts[middle].Low)) past = middle;
                else first = middle + 1;
            }

            return first;
        }
    }

    /// <summary>Where there are too many numbers to list: from each place where a row begins or ends to the next.</summary>
    private static IEnumerable<(decimal Low, decimal High)> Cuts(ValueSet set, Test[] tests)
    {
        var step = new decimal(1, 0, 0, false, (byte)Math.Min(set.Places, 28));
        var starts = new SortedSet<decimal> { set.Least };
        foreach (var band in tests.OfType<BandTest>().SelectMany(t => t.Bands))
        {
            if (band.Low is { } low) starts.Add(band.HasLow ? Up(low) : Up(low) > low ? Up(low) : low + step);
            if (band.High is { } high) starts.Add(band.HasHigh ? (Up(high) > high ? Up(high) : high + step) : Up(high));
        }

        var cuts = starts.Where(s => s >= set.Least && s <= set.Greatest).ToList();
        for (var i = 0; i < cuts.Count; i++) yield return (cuts[i], i + 1 < cuts.Count ? cuts[i + 1] - step : set.Greatest);

        decimal Up(decimal value) => value % step == 0 ? value : value - (value % step) + (value > 0 ? step : 0);
    }

    /// <summary>A part of a column on which every row agrees: an answer by name, or numbers from low to high.</summary>
    private sealed record Piece(string Name, decimal? Low, decimal? High, RowSet Rows, bool IsUnknown = false);
}
