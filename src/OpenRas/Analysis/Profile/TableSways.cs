using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>How far one answer moves a table: from a row only to one whose conditions the lines above it can move to.</summary>
/// <param name="reach">What each line can come out as.</param>
/// <param name="holds">Whether a row can hold at all.</param>
/// <param name="above">How far the lines above move.</param>
internal sealed class TableSways(IReadOnlyList<ValueSet> reach, Reach holds, IReadOnlyList<Sway> above)
{
    /// <summary>Of a table with more rows than this any row is taken to lead to any other.</summary>
    private const int MostRows = 120;

    internal Sway Of(TableStep step)
    {
        var moving = step.Columns.Where(c => !above[c].IsStill).ToList();
        if (moving.Count == 0) return default;
        var rows = Array.FindAll(step.Rows, r => holds.Holds(r.Condition) is not false);
        var isAny = rows.Length > MostRows || step.StraightLine >= 0;
        var mayTurn = isAny || step.Columns.Any(c => above[c].Turns || reach[c].MayBeUnknown);
        var (by, turns, picks, fromMost) = (isAny ? reach[step.Index].Width : 0m, mayTurn, isAny, 0m);
        for (var one = 0; one < rows.Length && !isAny; one++)
        {
            for (var other = one + 1; other < rows.Length; other++)
            {
                if (!CanMeet(step, rows[one], rows[other])) continue;
                var (from, to) = (rows[one].Gives, rows[other].Gives);
                picks = true;
                turns |= from.State != to.State || !from.IsKnown;
                if (from.IsKnown && to.IsKnown) by = Math.Max(by, Math.Abs(from.Value - to.Value));
                else fromMost = Math.Max(fromMost, Math.Abs(from.IsKnown ? from.Value : to.Value));
            }
        }

        return new(by, turns, picks && !step.Unit.IsNumber) { FromMost = mayTurn ? null : fromMost };
    }

    private bool CanMeet(TableStep step, Row one, Row other) => Array.TrueForAll(step.Columns, c => CanMeet(c, TestOf(one, c), TestOf(other, c)));

    private bool CanMeet(int column, Test? one, Test? other) => (one, other) switch
    {
        (AnswerTest a, AnswerTest b) => above[column] is not { By: 0, Picks: false } || (a.ScoreFrom is not null && b.ScoreFrom is not null) || a.Picks.Zip(b.Picks).Any(p => p.First && p.Second),
        (BandTest a, BandTest b) => Gap(a, b) <= above[column].By,
        _ => true,
    };

    /// <summary>How far the numbers of two tests lie apart at the least.</summary>
    private static decimal Gap(BandTest one, BandTest other) => one.Apart.Min(a => other.Apart.Min(b => Math.Max(0, Math.Max(Between(a, b), Between(b, a)))));

    private static decimal Between(Band low, Band high) => low.High is { } top && high.Low is { } bottom ? bottom - top : 0;

    private static Test? TestOf(Row row, int column) => Array.Find(row.Condition.Parts, p => p.Step == column && !p.Test.IsAny)?.Test;
}
