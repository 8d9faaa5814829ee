using System.Diagnostics;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>How a step looks at a line above it: whether it passes a test or, without one, at its figure.</summary>
internal readonly record struct Look(int Line, Test? Test)
{
    /// <summary>Every look of a step: those that decide whether it applies, then those at its parts.</summary>
    internal static IEnumerable<Look> Of(Step step) => Whether(step).Concat(Parts(step).SelectMany(p => p));

    /// <summary>What decides whether a step applies: its condition and the tests above it.</summary>
    internal static IEnumerable<Look> Whether(Step step) => On(step.Only).Concat(step.Gates.Select(Figure));

    /// <summary>The rest, in parts. Those of a total, a count or a test of eligibility can be gathered one after the other, in any order.</summary>
    internal static IReadOnlyList<Look[]> Parts(Step step) => step switch
    {
        QuestionStep or FigureStep => [],
        TotalStep total => [.. total.Addends.Select(a => On(a.Only).Append(Figure(a.Step)).ToArray())],
        CountStep count => [.. count.Of.Select(c => new[] { new Look(c.Step, (Test?)c.Test ?? new AnyTest()) })],
        EligibilityStep eligibility => [.. eligibility.MetBy.SelectMany(r => On(r)).Select(l => new[] { l })],
        TableStep table => [[.. table.Rows.SelectMany(r => On(r.Condition)), .. table.StraightLine >= 0 ? [Figure(table.StraightLine)] : Array.Empty<Look>()]],
        MultiplyStep multiply => [Figures(multiply.Times.Concat(multiply.DivideBy).Select(f => f.Step))],
        AbatementStep abatement => [Figures([abatement.Of, abatement.By])],
        UpliftStep uplift => [Figures([uplift.Of])],
        LimitStep limit => [Figures([limit.Of, limit.Minimum?.Step ?? -1, limit.Maximum?.Step ?? -1])],
        _ => throw new UnreachableException(),
    };

    /// <summary>Its parts are gathered one by one.</summary>
    internal static bool IsGathered(Step step) => step is TotalStep { PartsState: State.Figure } or CountStep or EligibilityStep { RowsState: State.Figure };

    private static IEnumerable<Look> On(Condition? condition) => condition?.Parts.Where(p => !p.Test.IsAny).Select(p => new Look(p.Step, p.Test)) ?? [];

    private static Look Figure(int line) => new(line, null);

    private static Look[] Figures(IEnumerable<int> lines) => [.. lines.Where(l => l >= 0).Select(Figure)];
}
