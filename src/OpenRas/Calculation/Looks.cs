using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>How a step looks at a line above it: whether it passes a test, what its answer is worth to the step, or else at its figure.</summary>
internal readonly record struct Look(int Line, Test? Test)
{
    /// <summary>The answers with what each is worth to whoever looks; null where a test or the figure counts.</summary>
    internal Choice[]? Worth { get; init; }

    internal bool IsAtFigure => Test is null && Worth is null;
}

/// <summary>
/// What each kind of step looks at: the one list of it, from which come what is printed as looked at, what a result is made from, and the order in which
/// answers are asked. Nothing of it is written down beside a step, so that a variant of a step cannot forget a line.
/// </summary>
internal static class Looks
{
    /// <summary>Every look of a step: those that decide whether it applies, then those at its parts.</summary>
    internal static IEnumerable<Look> Of(Step step) => Whether(step).Concat(Parts(step).SelectMany(p => p));

    /// <summary>What decides whether a step applies: its condition and the tests above it.</summary>
    internal static IEnumerable<Look> Whether(Step step) => On(step.Only).Concat(step.Gates.Select(Figure));

    /// <summary>The answers above a question with which one of its own cannot be true together.</summary>
    internal static IEnumerable<Look> Contradicted(Step step) => step is QuestionStep question ? question.Contradictions.SelectMany(c => On(c.Parts)).Where(l => l.Line != step.Index) : [];

    /// <summary>The rest, in parts. Those of a total, a count or a test of eligibility can be gathered one after the other, in any order.</summary>
    internal static IReadOnlyList<Look[]> Parts(Step step) => step switch
    {
        QuestionStep question => Parts(question),
        FigureStep figure => Parts(figure),
        TotalStep total => Parts(total),
        TableStep table => Parts(table),
        MultiplyStep multiply => Parts(multiply),
        AbatementStep abatement => Parts(abatement),
        UpliftStep uplift => Parts(uplift),
        LimitStep limit => Parts(limit),
        CountStep count => Parts(count),
        EligibilityStep eligibility => Parts(eligibility),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// The lines that a step is made from, in the order in which it names them, some more than once: not the tests above it, which print a line of their own.
    /// A column of a table is named even where every row says "any", and nothing looks at it.
    /// </summary>
    internal static IEnumerable<int> Named(Step step) =>
        (step is TableStep table ? table.Columns : []).Concat(Parts(step).SelectMany(p => p).Concat(On(step.Only)).Select(l => l.Line));

    /// <summary>Its parts are gathered one by one.</summary>
    internal static bool IsGathered(Step step) => step is TotalStep { PartsState: State.Figure } or CountStep or EligibilityStep { RowsState: State.Figure };

    private static Look[][] Parts(QuestionStep _) => [];

    private static Look[][] Parts(FigureStep _) => [];

    private static Look[][] Parts(TotalStep total) =>
        [.. total.Addends.Select(a => On(a.Only).Append(Figure(a.Step) with { Worth = a.Worth?.Choices }).ToArray())];

    private static Look[][] Parts(TableStep table) =>
        [[.. table.Rows.SelectMany(r => On(r.Condition.Parts)), .. table.StraightLine >= 0 ? [Figure(table.StraightLine)] : Array.Empty<Look>()]];

    private static Look[][] Parts(MultiplyStep multiply) => [Figures(multiply.Times.Concat(multiply.DivideBy).Select(f => f.Step))];

    private static Look[][] Parts(AbatementStep abatement) => [Figures([abatement.Of, abatement.By])];

    private static Look[][] Parts(UpliftStep uplift) => [Figures([uplift.Of])];

    private static Look[][] Parts(LimitStep limit) => [Figures([limit.Of, limit.Minimum?.Step ?? -1, limit.Maximum?.Step ?? -1])];

    private static Look[][] Parts(CountStep count) => [.. count.Of.Select(c => new[] { new Look(c.Step, (Test?)c.Test ?? new AnyTest()) })];

    private static Look[][] Parts(EligibilityStep eligibility) => [.. On(eligibility.MetBy).Select(l => new[] { l })];

    private static IEnumerable<Look> On(AnyOf? ways) => On(ways?.Parts ?? []);

    private static IEnumerable<Look> On(IEnumerable<Condition.Part> parts) => parts.Where(p => !p.Test.IsAny).Select(p => new Look(p.Step, p.Test));

    private static Look Figure(int line) => new(line, null);

    /// <summary>Where a figure of the definition stands in place of a line, there is nothing to look at.</summary>
    private static Look[] Figures(IEnumerable<int> lines) => [.. lines.Where(l => l >= 0).Select(Figure)];
}
