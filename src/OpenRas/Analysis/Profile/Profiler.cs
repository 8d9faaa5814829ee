using System.Numerics;
using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>Reads the facts of one definition, sheets with no total given that could be added up.</summary>
internal sealed class Profiler
{
    private readonly RasDefinition definition;
    private readonly Plan plan;
    private readonly Filling filling;
    private readonly JointTables tables;
    private readonly SheetCount sheets;
    private readonly bool isBrief;

    /// <param name="definition">The rules.</param>
    /// <param name="reading">The tables at hand, and what they may take.</param>
    /// <param name="isBrief">Only whether something is reached or changes anything, and not how often or by how much at most.</param>
    internal Profiler(RasDefinition definition, Reading reading, bool isBrief)
    {
        (this.definition, this.isBrief, plan, filling) = (definition, isBrief, definition.Plan, reading.Fillings[0]);
        tables = reading.Of(filling);
        sheets = tables.Sheets;
    }

    internal RasProfile All()
    {
        var totals = plan.Steps.Where(s => s is TotalStep && s.Unit == RasUnit.Points).Select(s => Total(s.Index));
        var profiles = plan.Steps.OfType<TableStep>().Select(Table);
        return new RasProfile(definition, sheets.All, sheets.LeftOut, sheets.Endless is { } endless ? definition.Form[endless.Index] : null, [.. totals], [.. profiles], Results());
    }

    /// <summary>The rows of a table that some sheet comes to, by their places; null where that could not be followed.</summary>
    internal HashSet<int>? Reached(TableStep step) => Table(step.Index, [])?.Ends.Select(e => (int)e.Pick).Where(pick => pick >= 0).ToHashSet();

    /// <summary>For each of some lines and an input, whether turning it can change what the line comes out as; null where that could not be followed.</summary>
    internal Func<int, int, bool?> Changing(IReadOnlyDictionary<int, int[]> wanted)
    {
        var effects = new Effects(tables, isBrief: true, wanted);
        return (line, input) => effects.Changes(line, input);
    }

    private TotalProfile Total(int line)
    {
        if (filling[line] is { IsCut: true } || Table(line, null) is not { } table) return new TotalProfile(definition.Form[line], null, []);
        var counts = Counts(table);
        var values = table.Ends.Select((end, state) => (end, state)).Where(e => e.end.IsFigure).GroupBy(e => e.end.Value).OrderBy(g => g.Key)
            .Select(g => new ReachedValue(g.Key, Sum(counts, g.Select(e => e.state)))).ToList();
        return new TotalProfile(definition.Form[line], values, Unreached([.. values.Select(v => v.Value)]));
    }

    private TableProfile Table(TableStep step)
    {
        var edges = TableEdge.Of(plan, step, filling.Reach);
        var columns = edges.Select(e => e.Along).Distinct().ToArray();
        var table = Table(step.Index, columns);
        var counts = table is null ? null : Counts(table);
        var states = table?.Ends.Select((end, state) => (end, state)).ToList();
        var rows = step.Rows.Select((row, at) => Row(row, states?.Where(e => e.end.Pick == at).Select(e => e.state).ToList(), counts));
        var between = states?.Where(e => e.end.Pick < 0 && IsBetween(step, e.end)).Select(e => e.state).ToList();
        var none = states?.Where(e => e.end.Pick < 0 && !IsBetween(step, e.end)).ToLookup(e => e.end.State.IsBlank(), e => e.state);
        return new TableProfile(
            definition.Form[step.Index],
            [.. rows],
            between is null ? null : Sum(counts, between),
            none is null ? null : Sum(counts, none[false]),
            none is null ? null : Sum(counts, none[true]),
            [.. edges.Select(e => new BandEdge(definition.Form[e.Along], Asked.Of(definition, e.Asked), e.Below, e.Above, e.Top, e.At, Amount(step, e.Below), Amount(step, e.Above), IsStraight(step, e)) { IsOtherWord = IsOtherWord(step, e) })],
            NearAnEdge(step, edges, table, columns));
    }

    /// <summary>Every result, in the order of the definition.</summary>
    internal IReadOnlyList<ResultProfile> Results()
    {
        var effects = new Effects(tables, isBrief, [.. plan.Results.Select(r => r.Step)]);
        return [.. plan.Results.Select(r => Result(r, effects))];
    }

    private ResultProfile Result(ResultStep result, Effects effects)
    {
        var line = result.Step;
        var table = Table(line, null);
        var counts = table is null ? null : Counts(table);
        var outcomes = table?.Ends.Select((end, state) => (end, state)).GroupBy(e => Worth.Kind(plan.Steps[line], e.end)).OrderBy(g => g.Key.Outcome).Select(g => new OutcomeCount(g.Key.Outcome, g.Key.Word, Sum(counts, g.Select(e => e.state))));
        var questions = plan.Steps.Where(s => filling.IsInput[s.Index]).Select(s => Effect(s.Index, line, effects)).ToList();
        return new ResultProfile(
            result.Label,
            definition.Form[line],
            [.. outcomes ?? []],
            End(line, table, effects, isMost: false),
            End(line, table, effects, isMost: true),
            Largest(line, effects, questions, isByOne: false),
            Largest(line, effects, questions, isByOne: true),
            questions,
            Blank(line, table));
    }

    private QuestionEffect Effect(int input, int line, Effects effects)
    {
        FormLine[] asks = [.. tables.Hanging(input).Where(c => tables.Needed(line)[c] && filling.IsConditional(c)).Select(c => definition.Form[c])];
        return new QuestionEffect(definition.Form[input], plan.Steps[line].Unit.IsNumber ? effects.Change(line, input) : BoundedFigure.Exactly(0), effects.ChangesOutcome(line, input), asks);
    }

    /// <summary>The least or the greatest amount. Where its sheets could not be followed: from what the line can come out as by itself to what was seen.</summary>
    private BoundedFigure? End(int line, JointTable? table, Effects effects, bool isMost)
    {
        if (!plan.Steps[line].Unit.IsNumber) return null;
        if (table is not null)
        {
            var amounts = table.Ends.Where(e => e.IsFigure).Select(e => e.Value).ToList();
            if (amounts.Count == 0) return null;
            return BoundedFigure.Exactly(isMost ? amounts.Max() : amounts.Min());
        }

        var set = filling.Reach[line];
        if (!set.HasFigures) return null;
        var seen = effects.Seen(line, isMost)?.Cells[line].Value;
        return isMost ? new BoundedFigure(seen ?? set.Least, set.Greatest) : new BoundedFigure(set.Least, seen ?? set.Greatest);
    }

    /// <summary>Where a result comes to nothing that is on record; line by line where its sheets could not be followed.</summary>
    private FormLine[] Blank(int line, JointTable? table)
    {
        var feeds = plan.Feeding(line);
        var causes = table is not null ? table.Ends.Where(e => e.State.IsBlank()).Select(e => (int)e.Cause)
            : plan.Steps.Where(s => feeds[s.Index] && !filling.Given[s.Index] && (s.OwnFigures.Any(f => f is not null && f.State.IsBlank()) || s is TotalStep { PartsState: not State.Figure } or EligibilityStep { RowsState: not State.Figure })).Select(s => s.Index);
        return [.. causes.Distinct().Order().Select(c => definition.Form[c])];
    }

    private LargestChange? Largest(int line, Effects effects, IReadOnlyList<QuestionEffect> questions, bool isByOne)
    {
        if (isBrief || !plan.Steps[line].Unit.IsNumber || effects.Widest(line, isByOne) is not { } largest) return null;
        var question = plan.Steps.First(s => largest.From.Ways[s.Index] != largest.To.Ways[s.Index]).Id;
        var open = questions.Where(q => !effects.IsFollowed(line, q.Question.Number - 1)).Select(q => q.Change.AtMost);
        var most = open.Append(largest.Difference).Max();
        return new LargestChange(question, AnswerSheets.Calculate(definition, largest.From), AnswerSheets.Calculate(definition, largest.To), new BoundedFigure(largest.Difference, most));
    }

    private JointTable? Table(int line, int[]? kept) => tables.Of(line, [.. sheets.Conditional.Where(c => c != line)], kept, out _);

    private BigInteger[]? Counts(JointTable table) => isBrief || sheets.All is null ? null : sheets.Of(table);

    private static BigInteger? Sum(BigInteger[]? counts, IEnumerable<int> states) => counts is null ? null : states.Aggregate(BigInteger.Zero, (sum, state) => sum + counts[state]);

    private RowProfile Row(Row row, List<int>? states, BigInteger[]? counts)
    {
        var asks = Asked.Of(definition, row.Condition.Parts);
        return states is null ? new RowProfile(asks, row.Gives, null, null) : new RowProfile(asks, row.Gives, states.Count > 0, Sum(counts, states));
    }

    private static decimal? Amount(TableStep table, int row) => table.Unit.IsNumber ? Worth.Of(Calculation.Fill.From(table.Rows[row].Gives, 0)) : null;

    private static bool? IsOtherWord(TableStep table, TableEdge edge)
    {
        var (below, above) = (table.Rows[edge.Below].Gives, table.Rows[edge.Above].Gives);
        return table.Unit.IsNumber || !below.IsKnown || !above.IsKnown ? null : below.Text != above.Text;
    }

    private static bool IsStraight(TableStep step, TableEdge edge) =>
        step.StraightLine == edge.Along && StraightLine.At(step, step.Rows[edge.Below]) is not null && StraightLine.At(step, step.Rows[edge.Above]) is not null;

    private static bool IsBetween(TableStep step, Fill end) => step.StraightLine >= 0 && (end.IsFigure || (end.Cause == step.Index && end.State != State.DoesNotApply));

    /// <summary>Where rows look at the other columns differently, these tell which row is the next.</summary>
    private BigInteger? NearAnEdge(TableStep step, List<TableEdge> edges, JointTable? table, int[] columns)
    {
        if (edges.Count == 0) return null;
        int[] all = edges.TrueForAll(e => IsAlike(step, e)) ? columns : [.. step.Columns.Where(c => Array.Exists(step.Rows, r => AskedOf(r, c) is not null))];
        if ((all.Length == columns.Length ? table : Table(step.Index, all)) is not { } kept) return null;
        var cells = new Fill[plan.Steps.Length];
        return Sum(Counts(kept), Enumerable.Range(0, kept.Ends.Length).Where(IsNearOne));

        bool IsNearOne(int state)
        {
            foreach (var column in all) cells[column] = kept.Kept[column][state];
            var row = kept.Ends[state].Pick;
            return edges.Exists(e => IsNear(e, row, cells[e.Along]) && (IsAlike(step, e) || step.Rows[row == e.Below ? e.Above : e.Below].Condition.Holds(cells, out _, e.Along) is true));
        }
    }

    private static bool IsAlike(TableStep step, TableEdge edge) => step.Columns.All(c => c == edge.Along || AskedOf(step.Rows[edge.Below], c) == AskedOf(step.Rows[edge.Above], c));

    private static string? AskedOf(Row row, int column) => Array.Find(row.Condition.Parts, p => p.Step == column && !p.Test.IsAny)?.Test.Written;

    private static bool IsNear(TableEdge edge, int row, Fill number) =>
        number.IsFigure && ((row == edge.Below && edge.At - number.Value is > 0 and <= 1) || (row == edge.Above && number.Value - edge.Top is > 0 and <= 1));

    private static List<NumberRange> Unreached(List<decimal> values)
    {
        if (values.Exists(v => v % 1 != 0)) return [];
        return [.. values.Zip(values.Skip(1)).Where(p => p.Second - p.First > 1).Select(p => new NumberRange(p.First + 1, p.Second - 1, 1))];
    }
}
