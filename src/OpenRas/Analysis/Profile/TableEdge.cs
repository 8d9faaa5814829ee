using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>Where one row of a table ends and the next begins along a column of numbers, all other columns standing.</summary>
/// <param name="Along">The line whose number decides.</param>
/// <param name="Circumstances">What the other columns of both rows ask together, as the file writes it.</param>
/// <param name="Below">The row below.</param>
/// <param name="Above">The row above.</param>
/// <param name="Top">The greatest number of the row below.</param>
/// <param name="At">The least number of the row above.</param>
internal sealed record TableEdge(int Along, string Circumstances, int Below, int Above, decimal Top, decimal At)
{
    /// <summary>Every edge of a table, rising within each circumstance.</summary>
    internal static List<TableEdge> Of(Plan plan, TableStep table, IReadOnlyList<ValueSet> reach) =>
        [.. table.Columns.Where(c => table.Rows.Any(r => TestOf(r, c) is BandTest)).SelectMany(c => new Finder(plan, table, c, reach).All())];

    /// <summary>A row as the file writes it.</summary>
    internal static string Written(Plan plan, Row row) => Written(plan, row.Condition.Parts) is { Length: > 0 } conditions ? conditions : "any";

    private static string Written(Plan plan, IEnumerable<Condition.Part> parts) =>
        string.Join(", ", parts.Where(p => !p.Test.IsAny).Select(p => $"{plan.Steps[p.Step].Id}: {p.Test.Written}"));

    /// <summary>The circumstances as conditions.</summary>
    internal IReadOnlyList<Condition.Part> Asked { get; private init; } = [];

    private static Test? TestOf(Row row, int column) => Array.Find(row.Condition.Parts, p => p.Step == column && !p.Test.IsAny)?.Test;

    /// <summary>The edges along one column.</summary>
    private sealed class Finder(Plan plan, TableStep table, int column, IReadOnlyList<ValueSet> reach)
    {
        private readonly int[] others = [.. table.Columns.Where(c => c != column)];

        internal IEnumerable<TableEdge> All()
        {
            var pieces = table.Rows.Select((row, at) => (Row: row, At: at, Test: TestOf(row, column) as BandTest)).Where(r => r.Test is not null)
                .SelectMany(r => r.Test!.Apart.Select(b => new Piece(r.At, [.. others.Select(o => TestOf(r.Row, o))], Least(b, column), Greatest(b, column))))
                .Where(p => p.Least <= p.Greatest).OrderBy(p => p.Least).ToList();
            return pieces.SelectMany(p => From(p, pieces)).GroupBy(e => e.Circumstances).OrderBy(g => g.Min(e => Math.Min(e.Below, e.Above))).SelectMany(g => g.OrderBy(e => e.At));
        }

        /// <summary>
        /// What comes next above a piece of a row. Rows that look at other columns differently may share it: each has an edge in its own circumstances, until
        /// there are none left.
        /// </summary>
        private IEnumerable<TableEdge> From(Piece below, List<Piece> pieces)
        {
            if (below.Greatest == decimal.MaxValue) yield break;
            var between = new List<Piece>();
            foreach (var above in pieces.Where(p => p.Least > below.Greatest && Meet(below, p)))
            {
                var isNext = !IsRoom(below.Greatest, above.Least) || !between.Exists(b => Meet(b, above));
                if (isNext && above.Row != below.Row) yield return Edge(below, above);
                if (Enumerable.Range(0, others.Length).All(o => above.Tests[o] is null || (below.Tests[o] is { } test && test.IsWithin(above.Tests[o]!)))) yield break;
                between.Add(above);
            }
        }

        /// <summary>Whether the line can come to a number between two others.</summary>
        private bool IsRoom(decimal below, decimal above) => new Band(below, false, above, false).Least(reach[column].Places) < above;

        private TableEdge Edge(Piece below, Piece above)
        {
            var asked = Circumstances(below.Row, above.Row);
            return new TableEdge(column, Written(plan, asked), below.Row, above.Row, below.Greatest, above.Least) { Asked = asked };
        }

        private bool Meet(Piece one, Piece other) => Enumerable.Range(0, others.Length).All(o => Meet(one.Tests[o], other.Tests[o], others[o]));

        private bool Meet(Test? one, Test? other, int line) => (one, other) switch
        {
            (AnswerTest a, AnswerTest b) => a.Picks.Zip(b.Picks).Any(p => p.First && p.Second) || (a.ScoreFrom is not null && b.ScoreFrom is not null),
            (BandTest a, BandTest b) => a.Apart.Any(x => b.Apart.Any(y => Math.Max(Least(x, line), Least(y, line)) <= Math.Min(Greatest(x, line), Greatest(y, line)))),
            _ => true,
        };

        private List<Condition.Part> Circumstances(int below, int above)
        {
            var (one, other) = (table.Rows[below].Condition.Parts, table.Rows[above].Condition.Parts);
            var both = one.Concat(other.Where(p => !Array.Exists(one, o => o.Step == p.Step))).Where(p => p.Step != column);
            return [.. both.Select(p => p with { Test = Narrower(TestOf(table.Rows[below], p.Step), TestOf(table.Rows[above], p.Step)) })];
        }

        private static Test Narrower(Test? one, Test? other)
        {
            if (one is null) return other ?? new AnyTest();
            if (other is null || one.IsWithin(other)) return one;
            return other.IsWithin(one) ? other : one with { Written = $"{one.Written} and {other.Written}", Alternatives = [] };
        }

        private decimal Least(Band band, int line) => band.Least(reach[line].Places) ?? decimal.MinValue;

        private decimal Greatest(Band band, int line) => band.Greatest(reach[line].Places) ?? decimal.MaxValue;
    }

    /// <summary>From one number to another of a row, and what the row asks of each other column.</summary>
    private sealed record Piece(int Row, Test?[] Tests, decimal Least, decimal Greatest);
}
