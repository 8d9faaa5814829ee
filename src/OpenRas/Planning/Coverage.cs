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
    private readonly List<Piece> chosen = [];
    private readonly int ways;
    private int combinations;
    private int gaps;

    internal Coverage(Scope scope, TableStep table, TableItem item, AnyOf? only)
    {
        this.scope = scope;
        this.table = table;
        this.item = item;
        List<decimal> points = table.StraightLine < 0 ? [] : [.. table.Rows.Select(r => StraightLine.At(table, r)).OfType<decimal>().Distinct().Order()];
        var pieces = new ColumnPieces(scope, table, only, points);
        ways = only?.Ways.Length ?? 1;
        columns = [.. table.Columns.Select(c => (scope.Steps[c], pieces.Of(c))).OrderBy(c => Depth(c.Item1))];

        // What the rows on either side of a straight line have beside it must be chosen before the line is looked at.
        int Depth(Step step)
        {
            if (step.Index == table.StraightLine) return 2;
            return step is QuestionStep { Choices.Length: > 0 } or { Unit.IsNumber: false } ? 0 : 1;
        }
    }

    internal void Check()
    {
        Check(0, RowSet.Of(table.Rows.Length, _ => true), RowSet.Of(ways, _ => true));
        var isLarge = combinations > MostCombinations;
        if (isLarge) scope.Bag.Add(Rules.TableTooLarge, table.Span, "the table has", MostCombinations);
        else if (scope.Combinations > MostOfAllTables) scope.Bag.Add(Rules.TableTooLarge, table.Span, "the tables so far have", MostOfAllTables);
    }

    private bool IsTooLarge => combinations > MostCombinations || scope.Combinations > MostOfAllTables;

    /// <param name="depth">The column.</param>
    /// <param name="rows">The rows that fit what is chosen.</param>
    /// <param name="open">The ways in which the table can apply there.</param>
    private void Check(int depth, RowSet rows, RowSet open)
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
            var here = open.And(piece.Ways);
            if (here.IsEmpty) continue;
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
            Check(depth + 1, left, here);
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
            chosen.Add(new Piece("", points[i].At, points[i].At, rows, default));
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
        var what = run[0].Low is { } low ? Values(column, low, last.High!.Value, scope.Set(column.Index).IsWhole) : $"{Lists.Some(run.Select(p => $"`{p.Name}`"))} of `{column.Id}`";
        var known = chosen.Zip(columns).Where(p => !p.First.IsUnknown).Select(p => Said(p.First, p.Second.Step)).ToList();
        var others = known.Count == 0 ? "" : $" for {Lists.Some(known)}";
        var isOne = run is [{ Low: { } only }] ? only == last.High : run[0].Low is null && run.Count == 1;
        var it = isOne ? "it" : "them";
        var missing = item.IsPriceBands ? "there is no price for" : "no row covers";
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
            ? $"Write `{band}`. If the source itself leaves {it} out, add a row that gives `unclear`."
            : $"Add a row for {it}. If the source itself leaves {it} out, let that row give `unclear`. If you do not know the figure, let it give `unread` or `unpublished`.";
        scope.Bag.Add(Rules.Gap, span, new Extra { Label = label, Related = related, Help = help }, what, others, missing);
    }

    /// <summary>A piece of a column beside the one that is spoken of: its answer, or its numbers.</summary>
    private static string Said(Piece piece, Step column)
    {
        if (piece.Low is not { } low) return $"\"{piece.Name}\"";
        return $"`{column.Id}` of {Numbers.Plain(low)}" + (low == piece.High ? "" : " to " + Numbers.Plain(piece.High!.Value));
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
        var rest = chosen.Zip(columns).Take(chosen.Count - 1).Select(p => Said(p.First, p.Second.Step)).ToList();
        var others = rest.Count == 0 ? "" : $" for {Lists.Some(rest)}";
        scope.Bag.Add(Rules.Overlap, Place(rows[1], column), new Extra { Related = [new(Place(rows[0], column), "the first row")] }, what, others);
    }

    private static string Values(Step column, decimal low, decimal high, bool isWhole)
    {
        var score = low == high ? "a score of " : "scores of ";
        var noun = column.Unit == RasUnit.Points ? score : $"`{column.Id}` of ";
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
}
