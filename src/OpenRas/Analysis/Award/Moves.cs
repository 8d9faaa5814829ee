using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>One change that can be made to a filled form.</summary>
/// <param name="At">The line at which it is made; what is below is worked out after it.</param>
/// <param name="What">The change; several only where several answers are missing.</param>
/// <param name="Make">Makes it; null where it cannot be made.</param>
internal sealed record Move(int At, IReadOnlyList<Change> What, Func<Worksheet, Worksheet?> Make);

/// <summary>The same answers by other rules.</summary>
internal sealed record OtherVersion(RasDefinition Definition, Worksheet Sheet);

/// <summary>Every small change that might lead from the rules to a figure.</summary>
internal sealed partial class Moves
{
    private const int MostNumbers = 2_000;

    private readonly RasDefinition definition;
    private readonly Plan plan;
    private readonly Worksheet form;
    private readonly int result;
    private readonly IReadOnlyList<YearBasis> bases;
    private readonly bool[] feeds;

    internal Moves(RasDefinition definition, Worksheet form, IReadOnlyList<YearBasis> bases)
    {
        (this.definition, plan, this.form, result, this.bases) = (definition, form.Plan, form, form.Result, bases);
        feeds = plan.Feeding([result, .. plan.Steps.OfType<EligibilityStep>().Select(s => s.Index)]);
    }

    /// <summary>Other versions of the rules that take the same answers.</summary>
    internal IReadOnlyList<OtherVersion> Versions { private get; init; } = [];

    /// <summary>Rows that have no figure on record and so cannot be tried.</summary>
    internal int RowsWithoutFigure => Tables().Sum(t => t.Rows.Count(r => r.Gives.State.IsBlank()));

    internal IEnumerable<Move> Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Version => Versions.Select(v => new Move(-1, [new(kind, null) { Version = v.Definition }], _ => v.Sheet)),
        ChangeKind.YearBasis => Periods(),
        ChangeKind.Reduction => plan.Steps.Where(s => feeds[s.Index] && form.Applies(s)).SelectMany(Reductions),
        ChangeKind.Rounding => plan.Steps.Where(s => feeds[s.Index] && form.Applies(s) && IsNumber(s)).SelectMany(Roundings),
        ChangeKind.Row => Tables().SelectMany(Rows),
        ChangeKind.MissingAnswers => Missing(),
        ChangeKind.Answer => plan.Steps.OfType<QuestionStep>().Where(IsAnswered).SelectMany(Answers),
        ChangeKind.Total => plan.Steps.OfType<TotalStep>().Where(t => feeds[t.Index] && form.Applies(t) && !t.Unit.IsMoney)
            .SelectMany(Totals),
        ChangeKind.OwnShare => OwnShares().SelectMany(s => Whole(kind, s)),
        ChangeKind.WholePercent => Enumerable.Range(1, 200).SelectMany(p => Shares(kind, p / 100m)),
        ChangeKind.HalfPercent => Enumerable.Range(0, 200).SelectMany(p => Shares(kind, (p / 100m) + 0.005m)),
        _ => [],
    };

    private bool IsNumber(Step step) => step.Unit.IsNumber && form.Cells[step.Index].IsFigure;

    private FormLine Line(int index) => definition.Form[index];

    private static Move Gives(Step step, Change what, Func<Worksheet, decimal?> value) =>
        new(step.Index, [what], on => value(on) is { } figure ? on.Giving(step.Index, figure) : null);

    private IEnumerable<TableStep> Tables() => plan.Steps.OfType<TableStep>()
        .Where(t => feeds[t.Index] && t.Unit.IsNumber && form.Applies(t));

    /// <summary>Another row, rounded as the table rounds.</summary>
    private IEnumerable<Move> Rows(TableStep table) =>
        table.Rows.Where((row, at) => row.Gives.IsKnown && at != form.Cells[table.Index].Pick).Select(row =>
    {
        var gives = table.Rounding?.Apply(row.Gives.Value) ?? row.Gives.Value;
        return Gives(table, new(ChangeKind.Row, Line(table.Index)) { To = TableEdge.Written(plan, row), Number = gives }, _ => gives);
    });

    /// <summary>It is answered, or the scheme reads its silence as an answer.</summary>
    private bool IsAnswered(QuestionStep step) => feeds[step.Index] && form.Applies(step) && form.Entries[step.Index].Kind switch
    {
        EntryKind.Picked or EntryKind.Numbered => true,
        EntryKind.None => step.Unanswered is not null,
        _ => false,
    };

    private IEnumerable<Move> Answers(QuestionStep question)
    {
        var now = form.Entries[question.Index];
        if (Input.Of(question) is not { Entries.Length: <= MostNumbers } input) return [];
        return input.Entries.Where(e => e != now)
            .Select(e => new Move(question.Index, [Answered(question, now, e)], on => on.Answering((question.Index, e))));
    }

    private Change Answered(Step step, Entry now, Entry then) => new(ChangeKind.Answer, Line(step.Index))
    {
        From = now.Kind is EntryKind.Picked or EntryKind.Numbered ? AnswerSheets.Written(step, now) : null,
        To = AnswerSheets.Written(step, then),
    };

    /// <summary>Every way to answer all that is open, while these are few.</summary>
    private IEnumerable<Move> Missing()
    {
        if (form.Cells[result].State.ToOutcome() != Outcome.NotDetermined) return [];
        var open = BoundsReading.Open(plan, form.Entries).Where(s => feeds[s.Index]).Select(s => (Step: s, Ways: BoundsReading.Ways(s)))
            .ToList();
        if (open.Count == 0 || open.Exists(o => o.Ways is null) || !AreFew(open.Select(o => o.Ways!.Count))) return [];
        IEnumerable<(Step Step, Entry Entry)[]> all = [[]];
        foreach (var (step, ways) in open) all = all.SelectMany(some => ways!.Select(w => ((Step, Entry)[])[.. some, (step, w)]));
        return all.Select(ways =>
            new Move(-1, [.. ways.Select(w => Answered(w.Step, default, w.Entry))], on => on.Answering(ways.Select(Said))));

        static (int, Entry) Said((Step Step, Entry Entry) way) => (way.Step.Index, way.Entry);

        static bool AreFew(IEnumerable<int> counts) =>
            counts.Aggregate(1L, (all, count) => Math.Min(all * count, BoundsReading.MostSheets + 1)) <= BoundsReading.MostSheets;
    }

    private IEnumerable<Move> Totals(TotalStep total)
    {
        var now = form.Cells[total.Index];
        var from = now.IsFigure ? Numbers.Plain(now.Value) : null;
        var numbers = Scores.Of(definition, total).Where(n => !now.IsFigure || n != now.Value);
        return numbers.Select(n => Gives(total, new(ChangeKind.Total, Line(total.Index)) { Number = n, From = from }, _ => n));
    }
}
