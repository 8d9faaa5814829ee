using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>What one input alone can do to a line: all others stand, and what is asked stays the same.</summary>
/// <param name="Most">The two sheets that differ the most; null where none do.</param>
/// <param name="MostByOne">Those that differ the most by one level.</param>
/// <param name="ChangesOutcome">It can change what the line comes out as: an amount, nothing, a word.</param>
internal sealed record Turning(Turn? Most, Turn? MostByOne, bool ChangesOutcome)
{
    /// <summary>None was seen.</summary>
    internal static readonly Turning Nothing = new(null, null, ChangesOutcome: false);

    /// <summary>The same, and two sheets more of which this input was turned.</summary>
    internal Turning With(Step line, Sheet one, Sheet other, bool isByOne)
    {
        var (from, to) = (one.Cells[line.Index], other.Cells[line.Index]);
        var turning = this with { ChangesOutcome = ChangesOutcome || Worth.Kind(line, from) != Worth.Kind(line, to) };
        if (Worth.Of(from) is not { } less || Worth.Of(to) is not { } more || less == more) return turning;
        var turn = less < more ? new Turn(one, other, more - less) : new Turn(other, one, less - more);
        return turning with { Most = Wider(Most, turn), MostByOne = isByOne ? Wider(MostByOne, turn) : MostByOne };
    }

    private static Turn Wider(Turn? known, Turn turn) => known?.Difference >= turn.Difference ? known : turn;

    internal static Turning Of(Filling filling, int line, Changes changes)
    {
        var (most, mostByOne, changesOutcome) = (-1, -1, false);
        for (var at = 0; at < changes.Count; at++)
        {
            var (from, to, isByOne) = changes[at];
            changesOutcome |= Worth.Kind(filling.Plan.Steps[line], from) != Worth.Kind(filling.Plan.Steps[line], to);
            if (Difference(at) is not { } difference) continue;
            if (most < 0 || difference > Difference(most)) most = at;
            if (isByOne && (mostByOne < 0 || difference > Difference(mostByOne))) mostByOne = at;
        }

        return new Turning(Sheets(most), Sheets(mostByOne), changesOutcome);

        decimal? Difference(int at) => Worth.Of(changes[at].From) is { } from && Worth.Of(changes[at].To) is { } to && from != to ? Math.Abs(to - from) : null;

        Turn? Sheets(int at)
        {
            if (at < 0) return null;
            var (one, other) = changes.Sheets(filling, at);
            return Worth.Of(changes[at].From) < Worth.Of(changes[at].To) ? new Turn(one, other, Difference(at)!.Value) : new Turn(other, one, Difference(at)!.Value);
        }
    }
}

/// <summary>Two sheets that differ by one answer, and by it in what a line comes out as.</summary>
/// <param name="From">With the smaller amount.</param>
/// <param name="To">With the larger.</param>
/// <param name="Difference">Between the two amounts.</param>
internal sealed record Turn(Sheet From, Sheet To, decimal Difference);
