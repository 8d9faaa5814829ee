namespace OpenRas.Rendering.Svg;

/// <summary>
/// Where the jumps are written: the largest first, each beside its riser or within its own row, and where it covers no line and no other label. Those
/// without room are left out.
/// </summary>
internal sealed class JumpLabels
{
    private const decimal Size = 11;
    private const decimal Off = 5;

    private readonly StepLine line;
    private readonly Scale across;
    private readonly Scale up;
    private readonly List<(decimal Left, decimal Top, decimal Right, decimal Bottom)> taken = [];

    internal JumpLabels(StepLine line, Scale across, Scale up)
    {
        (this.line, this.across, this.up) = (line, across, up);
        for (var i = 0; i < line.Treads.Count; i++)
        {
            var (left, right) = (Left(i), Right(i));
            if (line.Treads[i].Figure is { } figure) taken.Add((left, up.Place(figure) - 1, right, up.Place(figure) + 1));
            else taken.Add((left, up.End, right, up.Start));
            if (i < line.Edges.Count && line.Edges[i] is { From: { } from, To: { } to } edge)
                taken.Add((edge.IsStraightLine ? across.Place(edge.Top) : right - 1, Math.Min(up.Place(from), up.Place(to)), right + 1, Math.Max(up.Place(from), up.Place(to))));
        }
    }

    /// <summary>Where each label begins or ends.</summary>
    internal IEnumerable<(decimal X, decimal Y, string Words, string Anchor)> Place(Func<BandEdge, string> words)
    {
        foreach (var (edge, at) in line.Edges.Select((edge, at) => (edge, at)).Where(e => e.edge.Jump is not (null or 0)).OrderByDescending(e => Math.Abs(e.edge.Jump!.Value)))
        {
            var (x, width) = (across.Place(edge.At), SvgText.WidthOf(words(edge), Size));
            foreach (var (isLeft, y) in Places(edge, Right(at) - Left(at) - Off > width, Right(at + 1) - Left(at + 1) - Off > width))
            {
                var left = isLeft ? x - width - Off : x + Off;
                var box = (Left: left, Top: y - Size + 1, Right: left + width, Bottom: y + 2);
                if (box.Left < across.Start || box.Right > across.End || box.Top < up.End - 14 || box.Bottom > up.Start || taken.Exists(t => t.Left < box.Right && t.Right > box.Left && t.Top < box.Bottom && t.Bottom > box.Top)) continue;
                taken.Add(box);
                yield return (isLeft ? x - Off : x + Off, y, words(edge), isLeft ? "end" : "start");
                break;
            }
        }
    }

    private IEnumerable<(bool IsLeft, decimal Y)> Places(BandEdge edge, bool fitsBelow, bool fitsAbove)
    {
        var (from, to) = (up.Place(edge.From!.Value), up.Place(edge.To!.Value));
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

    private decimal Right(int tread) => tread < line.Edges.Count ? across.Place(line.Edges[tread].At) : across.End;
}
