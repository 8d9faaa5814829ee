using OpenRas.Analysis;

namespace OpenRas.Rendering.Svg;

/// <summary>
/// What is written beside a line of steps, each where it covers no line and no other label; what has no room is left out. First the jumps, the largest first,
/// beside their risers or within their own rows; then figures that have no room at the side; then what the lines behind are.
/// </summary>
internal sealed class Labels
{
    private const decimal Size = 11;
    private const decimal Off = 5;

    private readonly StepLine line;
    private readonly Scale across;
    private readonly Scale up;
    private readonly List<(decimal Left, decimal Top, decimal Right, decimal Bottom)> taken = [];

    internal Labels(StepLine line, Scale across, Scale up)
    {
        (this.line, this.across, this.up) = (line, across, up);
        for (var i = 0; i < line.Treads.Count; i++)
        {
            var (left, right) = (Left(i), Right(i));
            if (line.Treads[i].Figure is { } figure) taken.Add((left, up.Place(figure) - 1, right, up.Place(figure) + 1));
            else taken.Add((left, up.End, right, up.Start));
            if (i < line.Edges.Count && line.Edges[i] is { GivesBelow: { } from, GivesAbove: { } to } edge)
                taken.Add((edge.IsStraightLine ? across.Place(edge.EndOfRowBelow) : right - 1, Math.Min(up.Place(from), up.Place(to)), right + 1, Math.Max(up.Place(from), up.Place(to))));
        }
    }

    /// <summary>Where each jump begins or ends. One that does not stand left of its edge says which it belongs to.</summary>
    internal IEnumerable<(decimal X, decimal Y, string Words, string Anchor)> Jumps(Func<BandEdge, string> words)
    {
        foreach (var (edge, at) in line.Edges.Select((edge, at) => (edge, at)).Where(e => e.edge.Jump is not (null or 0)).OrderByDescending(e => Math.Abs(e.edge.Jump!.Value)))
        {
            var (x, left, right) = (across.Place(edge.StartOfRowAbove), words(edge), $"{words(edge)} at {Numbers.Plain(edge.StartOfRowAbove, grouped: true)}");
            foreach (var (isLeft, y) in Places(edge, Right(at) - Left(at) - Off > SvgText.WidthOf(left, Size), Right(at + 1) - Left(at + 1) - Off > SvgText.WidthOf(right, Size)))
            {
                var label = isLeft ? left : right;
                if (!Takes(isLeft ? x - SvgText.WidthOf(label, Size) - Off : x + Off, y, label)) continue;
                yield return (isLeft ? x - Off : x + Off, y, label, isLeft ? "end" : "start");
                break;
            }
        }
    }

    /// <summary>What steps give that cannot be read at the side, under the step or above it, where it is no wider than the step.</summary>
    internal IEnumerable<(decimal X, decimal Y, string Words, string Anchor)> Figures(Func<decimal, string?> words)
    {
        for (var i = 0; i < line.Treads.Count; i++)
        {
            if (line.Treads[i].Figure is not { } figure || words(figure) is not { } label || Right(i) - Left(i) - Off < SvgText.WidthOf(label, Size)) continue;
            foreach (var y in new[] { up.Place(figure) + 16, up.Place(figure) - 5 })
            {
                if (!Takes(Left(i) + Off, y, label)) continue;
                yield return (Left(i) + Off, y, label, "start");
                break;
            }
        }
    }

    /// <summary>At the right end of each line behind.</summary>
    internal IEnumerable<(decimal X, decimal Y, string Words, string Anchor)> Names(IEnumerable<StepLine> behind, Func<StepLine, string> words)
    {
        foreach (var other in behind)
        {
            if (other.Treads[^1].Figure is not { } figure) continue;
            foreach (var y in new[] { up.Place(figure) - 4, up.Place(figure) + 13 })
            {
                if (!Takes(across.End - SvgText.WidthOf(words(other), Size) - Off, y, words(other))) continue;
                yield return (across.End - Off, y, words(other), "end");
                break;
            }
        }
    }

    /// <summary>Whether there is room; what has it takes it.</summary>
    private bool Takes(decimal left, decimal y, string words)
    {
        var box = (Left: left, Top: y - Size + 1, Right: left + SvgText.WidthOf(words, Size), Bottom: y + 2);
        if (box.Left < across.Start || box.Right > across.End || box.Top < up.End - 14 || box.Bottom > up.Start || taken.Exists(t => t.Left < box.Right && t.Right > box.Left && t.Top < box.Bottom && t.Bottom > box.Top)) return false;
        taken.Add(box);
        return true;
    }

    private IEnumerable<(bool IsLeft, decimal Y)> Places(BandEdge edge, bool fitsBelow, bool fitsAbove)
    {
        var (from, to) = (up.Place(edge.GivesBelow!.Value), up.Place(edge.GivesAbove!.Value));
        var (high, low) = (Math.Min(from, to), Math.Max(from, to));
        var middle = ((high + low) / 2) + 4;
        if (low - high >= Size + 3) yield return (true, middle);
        if (low - high >= Size + 3) yield return (false, middle);
        if (fitsBelow) yield return (true, from - 5);
        if (fitsAbove) yield return (false, to - 5);
        if (fitsBelow) yield return (true, from + 14);
        if (fitsAbove) yield return (false, to + 14);
    }

    private decimal Left(int tread) => across.Place(line.Treads[tread].From ?? across.From);

    private decimal Right(int tread) => tread < line.Edges.Count ? across.Place(line.Edges[tread].StartOfRowAbove) : across.End;
}
