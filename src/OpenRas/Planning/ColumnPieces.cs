using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Planning;

/// <summary>How the columns of a table are cut into pieces on which every row agrees.</summary>
/// <param name="scope">What lines above can come out as.</param>
/// <param name="table">The table.</param>
/// <param name="only">When it applies; null for always.</param>
/// <param name="points">The numbers at which a row of a straight line stands.</param>
internal sealed class ColumnPieces(Scope scope, TableStep table, AnyOf? only, List<decimal> points)
{
    internal List<Piece> Of(int column)
    {
        Test[][] ways = [.. (only?.Ways ?? [new([])]).Select(w => w.Parts.Where(p => p.Step == column).Select(p => p.Test).ToArray())];
        var tests = table.Rows.Select(r => r.Condition.Parts.First(p => p.Step == column).Test).ToArray();
        if (!Array.Exists(tests, t => t is BandTest) && Named(scope.Steps[column]) is { } named)
        {
            var answers = named.Select(c => (c.Name, c.Cell, Ways: RowSet.Of(ways.Length, w => Array.TrueForAll(ways[w], t => t.Accepts(c.Cell)))));
            var between = scope.Steps[column] is QuestionStep question ? BetweenAnswers(question, ways) : [];
            return [.. answers.Concat(between).Select(c => new Piece(c.Name, null, null, RowSet.Of(tests.Length, t => tests[t].Accepts(c.Cell)), c.Ways))];
        }

        BandTest[][] narrow = [.. ways.Select(w => w.Select(t => AsNumbers(scope.Steps[column], t)).OfType<BandTest>().ToArray())];
        var set = narrow.Select(w => w.Aggregate(scope.Set(column), (s, t) => s.Where(t))).Aggregate((all, s) => all.Or(s));
        // A column that never holds a figure is never known: no row is ruled out by it.
        if (!set.HasFigures) return [new Piece("not known", null, null, RowSet.Of(tests.Length, _ => true), RowSet.Of(ways.Length, _ => true), IsUnknown: true)];
        return [.. Runs(set, tests, narrow, column == table.StraightLine ? points : [])];
    }

    /// <summary>What a column comes out as by name: its answers, the words it gives, or yes and no; null for one that holds numbers.</summary>
    private IEnumerable<(string Name, Fill Cell)>? Named(Step column) => column switch
    {
        QuestionStep { Choices.Length: > 0 } question => question.Choices.Select((c, pick) => (c.Answer.Id, Fill.Of(c.Figure is { IsKnown: true } figure ? figure.Value : 0, pick))),
        TableStep { Unit.IsNumber: false } words when scope.Set(words.Index).Picks is { } picks => words.Rows.Select((r, row) => (r.Gives.Text!, Fill.Of(0, row))).Where((_, row) => picks[row]).DistinctBy(w => w.Item1),
        EligibilityStep => [("no", Fill.Of(EligibilityStep.No, EligibilityStep.No)), ("yes", Fill.Of(EligibilityStep.Yes, EligibilityStep.Yes))],
        _ => null,
    };

    /// <summary>The scores between two answers, and which ways let one of them through: they are alike to every test of answers.</summary>
    private static IEnumerable<(string Name, Fill Cell, RowSet Ways)> BetweenAnswers(QuestionStep question, Test[][] ways)
    {
        if (question.Question.InBetween is not { } scores) yield break;
        var inOrder = question.Choices.Where(c => !c.Answer.IsAside).ToList();
        foreach (var (lower, upper) in inOrder.Zip(inOrder.Skip(1)))
        {
            var (from, to) = (lower.Figure!.Value + scores.Step, upper.Figure!.Value - scores.Step);
            if (from > to) continue;
            var all = ValueSet.Range(from, to, scores.Step);
            yield return ($"between {lower.Answer.Id} and {upper.Answer.Id}", Fill.Of(from), RowSet.Of(ways.Length, w => LetsThrough(ways[w])));

            bool LetsThrough(Test[] way) =>
                way.OfType<BandTest>().Aggregate(all, (set, test) => set.Where(test)).HasFigures && Array.TrueForAll(way, t => t is BandTest || t.Accepts(Fill.Of(from)));
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
    private static IEnumerable<Piece> Runs(ValueSet set, Test[] tests, BandTest[][] ways, List<decimal> points)
    {
        List<(decimal Low, decimal High)> cuts = [.. set.Values is { } values ? values.Select(v => (v, v)) : Cuts(set, [.. tests, .. ways.SelectMany(w => w)])];

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

        var run = new Piece("", cuts[0].Low, cuts[0].High, RowSet.Of(tests.Length, _ => false).Turned(turns[0] ?? []), WaysAt(cuts[0].Low));
        for (var i = 1; i < cuts.Count; i++)
        {
            var rows = turns[i] is { } turned ? run.Rows.Turned(turned) : run.Rows;
            var open = WaysAt(cuts[i].Low);
            if (run.Rows.IsSame(rows) && run.Ways.IsSame(open) && Passed(cuts[i].Low) == Passed(run.High!.Value))
            {
                run = run with { High = cuts[i].High };
                continue;
            }

            yield return run;
            run = new Piece("", cuts[i].Low, cuts[i].High, rows, open);
        }

        yield return run;

        RowSet WaysAt(decimal value) => RowSet.Of(ways.Length, w => Array.TrueForAll(ways[w], t => t.Contains(value)));

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
            if (band.Low is { } low) starts.Add(band.HasLow ? Up(low) : Past(low));
            if (band.High is { } high) starts.Add(band.HasHigh ? Past(high) : Up(high));
        }

        var cuts = starts.Where(s => s >= set.Least && s <= set.Greatest).ToList();
        for (var i = 0; i < cuts.Count; i++) yield return (cuts[i], i + 1 < cuts.Count ? cuts[i + 1] - step : set.Greatest);

        decimal Up(decimal value)
        {
            if (value % step == 0) return value;
            return value - (value % step) + (value > 0 ? step : 0);
        }

        decimal Past(decimal value) => value % step == 0 ? value + step : Up(value);
    }
}

/// <summary>A part of a column on which every row agrees, and every way in which the table applies: an answer by name, or numbers from low to high.</summary>
internal sealed record Piece(string Name, decimal? Low, decimal? High, RowSet Rows, RowSet Ways, bool IsUnknown = false);
