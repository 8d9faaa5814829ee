using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas.Tests.Proofs;

/// <summary>What one answer can do to a line, all others standing.</summary>
/// <param name="Ask">The question, or the total that is given.</param>
/// <param name="AtMost">The largest change of the amount, nothing counting as 0, where no other question comes to be asked or not.</param>
/// <param name="ByOneStep">The same where the answer is the next of a list that is in order.</param>
/// <param name="ChangesOutcome">Whether what comes out can become another kind of thing, or other words.</param>
internal sealed record Effect(Ask Ask, decimal AtMost, decimal ByOneStep, bool ChangesOutcome);

/// <summary>Looks at every pair of sheets of which one answer differs, and at how few answers lead from one sheet to an amount.</summary>
internal static class EveryChange
{
    internal static IReadOnlyList<Effect> Effects(EverySheet sheets, int index)
    {
        var step = sheets.Definition.Plan.Steps[index];
        var values = sheets.Cells.ConvertAll(c => EveryPair.Value(step, c[index]));
        return [.. sheets.Asks.Select((ask, at) => One(ask, at))];

        Effect One(Ask ask, int at)
        {
            var (most, next, changes) = (0m, 0m, false);
            foreach (var (one, other) in Apart(sheets, at))
            {
                var apart = values[one] is { } a && values[other] is { } b ? Math.Abs(a - b) : 0;
                most = Math.Max(most, apart);
                if (ask.HasOrder && Math.Abs(Level(one) - Level(other)) == 1 && Level(one) * Level(other) > 0) next = Math.Max(next, apart);
                changes |= Comes(step, sheets.Cells[one][index]) != Comes(step, sheets.Cells[other][index]);
            }

            return new Effect(ask, most, next, changes);

            int Level(int sheet) => ask.Levels[sheets.Choices[sheet][at]];
        }
    }

    /// <summary>The fewest answers that differ from those of one sheet where an amount or more comes out, on how many sheets so few do, and on how many of these by the fewest levels; none where no sheet has it.</summary>
    /// <param name="sheets">Every sheet.</param>
    /// <param name="from">The sheet.</param>
    /// <param name="index">The line.</param>
    /// <param name="reach">The amount.</param>
    internal static (int? Answers, int Ways, int Closest) Fewest(EverySheet sheets, int from, int index, decimal reach)
    {
        var step = sheets.Definition.Plan.Steps[index];
        var reaching = Enumerable.Range(0, sheets.Count).Where(i => IsOpen(sheets, from, i) && EveryPair.Value(step, sheets.Cells[i][index]) >= reach)
            .GroupBy(i => Differing(sheets.Choices[from], sheets.Choices[i])).MinBy(g => g.Key);
        return reaching is null ? (null, 0, 0) : (reaching.Key, reaching.Count(), reaching.GroupBy(i => Levels(sheets.Asks, sheets.Choices[from], sheets.Choices[i])).MinBy(g => g.Key)!.Count());
    }

    /// <summary>The same totals are given, and no fact about the person or the household is another.</summary>
    internal static bool IsOpen(EverySheet sheets, int from, int to) =>
        sheets.Given[to] == sheets.Given[from] && !sheets.Asks.Where((ask, at) => ask.IsFact && sheets.Choices[from][at] >= 0 && sheets.Choices[to][at] >= 0 && sheets.Choices[to][at] != sheets.Choices[from][at]).Any();

    /// <summary>By how many levels the answers differ; one that is new, or has no place in an order, by one.</summary>
    private static int Levels(Ask[] asks, int[] from, int[] to) =>
        asks.Select((ask, at) => to[at] < 0 || to[at] == from[at] ? 0 : ask.HasOrder && from[at] >= 0 && ask.Levels[from[at]] * ask.Levels[to[at]] > 0 ? Math.Abs(ask.Levels[from[at]] - ask.Levels[to[at]]) : 1).Sum();

    /// <summary>What differs, and is answered.</summary>
    internal static int Differing(int[] from, int[] to) => Enumerable.Range(0, from.Length).Count(at => to[at] >= 0 && to[at] != from[at]);

    /// <summary>Every pair of sheets that differ in this answer, and in nothing else.</summary>
    private static IEnumerable<(int One, int Other)> Apart(EverySheet sheets, int at)
    {
        var alike = Enumerable.Range(0, sheets.Count).Where(i => sheets.Choices[i][at] >= 0).GroupBy(i => string.Join(' ', sheets.Choices[i].Where((_, other) => other != at).Append(sheets.Given[i])));
        return alike.SelectMany(g => g.SelectMany(one => g.Where(other => other > one).Select(other => (one, other))));
    }

    private static string Comes(Step step, in Fill cell) => step.Unit == RasUnit.Words && cell.IsFigure ? ((TableStep)step).Rows[cell.Pick].Gives.Text! : cell.State.ToOutcome().ToString();
}
