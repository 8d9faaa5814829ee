using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering.Svg;

/// <summary>One line of steps in its frame; the other lines of the table stand behind it in grey.</summary>
internal sealed class Panel(SvgText svg, RasDefinition definition, Language words, RasUnit unit, Scale across, Scale up, Horizon horizon)
{
    private const decimal Small = 11;
    private const decimal Riser = 1;

    private readonly RasUnit bare = new(unit.Thing, null, null);

    internal void Draw(StepLine line, IEnumerable<StepLine> others, string hatch)
    {
        var blanks = line.Treads.Select((tread, at) => (tread, at)).Where(t => t.tread.Figure is null).ToList();
        foreach (var (tread, at) in blanks) svg.Hatched(Left(tread), up.End, Right(line, at) - Left(tread), up.Start - up.End, hatch);
        var figures = Axes(line);
        var behind = others.ToList();
        foreach (var other in behind) Steps(other, "behind", "behind", "behind");
        foreach (var (tread, at) in blanks) Word(words.Profile.Gives(tread.Row), Left(tread), Right(line, at));
        var labels = new Labels(line, across, up);
        foreach (var (x, y, label, anchor) in labels.Jumps(e => words.Profile.Jump(unit, e))) svg.Words(x, y, label, "small jump", anchor);
        Steps(line, "step", "unreached", "riser");
        foreach (var (x, y, label, anchor) in labels.Figures(f => figures.Contains(f) || f == 0 ? null : bare.Format(f))) svg.Words(x, y, label, "small halo", anchor);
        foreach (var (x, y, label, anchor) in labels.Names(behind, l => words.Conditions.Answers(definition, l.Circumstances))) svg.Words(x, y, label, "name", anchor);
        foreach (var edge in line.Edges) svg.Line(across.Place(edge.StartOfRowAbove), up.Start, across.Place(edge.StartOfRowAbove), up.Start + 4, "axis");
    }

    /// <summary>The figures that have room at the side.</summary>
    private List<decimal> Axes(StepLine line)
    {
        svg.Line(across.Start, up.Start, across.End, up.Start, "axis");
        svg.Line(across.Start, up.Start, across.Start, up.End, "axis");
        var figures = line.Treads.Select(t => t.Figure).OfType<decimal>().ToList();
        var written = up.WithRoom(figures.OrderDescending().Take(1).Concat(figures.Order().Take(1)).Append(0).Concat(figures.OrderDescending()), _ => Small + 2).ToList();
        foreach (var figure in written)
        {
            svg.Words(across.Start - 6, up.Place(figure) + 4, figure == 0 ? Zero(words, bare, line) : bare.Format(figure), "small", "end");
            svg.Line(across.Start, up.Place(figure), across.End, up.Place(figure), "guide");
        }

        foreach (var at in across.WithRoom(line.Edges.Select(e => e.StartOfRowAbove).Prepend(across.From).Concat(horizon.IsGreatest ? [across.To] : []), v => SvgText.WidthOf(Numbers.Plain(v, grouped: true), Small) + 6))
            svg.Words(across.Place(at), up.Start + 16, Numbers.Plain(at, grouped: true), "small", "middle");
        return written;
    }

    private void Steps(StepLine line, string reached, string unreached, string riser)
    {
        for (var i = 0; i < line.Treads.Count; i++)
        {
            var (tread, next) = (line.Treads[i], i < line.Edges.Count ? line.Edges[i] : null);
            var to = next is null ? across.To : End(next);
            if (tread.Figure is { } figure)
            {
                svg.Line(across.Place(tread.From ?? across.From), up.Place(figure), across.Place(to), up.Place(figure), tread.Row.IsReached is false ? unreached : reached);
                if (next is null && horizon.IsOpen && reached == "step") svg.Raw($"<path d=\"M{SvgText.At(across.End)} {SvgText.At(up.Place(figure) - 5)}l9 5l-9 5z\"/>");
            }

            if (next is not { GivesBelow: { } from, GivesAbove: { } becomes }) continue;
            var style = next.IsStraightLine ? reached : riser;
            if (next.IsStraightLine || Joins(next)) svg.Line(across.Place(next.IsStraightLine ? next.EndOfRowBelow : next.StartOfRowAbove), up.Place(from), across.Place(next.StartOfRowAbove), up.Place(becomes), style);
        }
    }

    /// <summary>Nothing but what the decimal places leave lies between the two rows.</summary>
    private static bool Joins(BandEdge edge) => !edge.IsStraightLine && edge.StartOfRowAbove - edge.EndOfRowBelow <= Riser;

    private static decimal End(BandEdge edge) => Joins(edge) ? edge.StartOfRowAbove : edge.EndOfRowBelow;

    private decimal Left(Tread tread) => across.Place(tread.From ?? across.From);

    private decimal Right(StepLine line, int tread) => tread < line.Edges.Count ? across.Place(line.Edges[tread].StartOfRowAbove) : across.End;

    /// <summary>What comes out where no figure does, upright where there is little room; left out where there is none.</summary>
    private void Word(string given, decimal left, decimal right)
    {
        const decimal Leading = Small + 3;
        var (width, height) = (right - left, up.Start - up.End);
        var isUpright = width < 90;
        var (along, aside) = isUpright ? (height, width) : (width, height);
        var lines = TextWrap.Lines(given, SvgText.LettersIn(along - 8, Small)).ToList();
        if (lines.Exists(l => SvgText.WidthOf(l, Small) > along) || lines.Count * Leading > aside) return;
        for (var i = 0; i < lines.Count; i++)
        {
            var off = ((i - ((lines.Count - 1) / 2m)) * Leading) + 4;
            var (x, y) = ((left + right) / 2, (up.Start + up.End) / 2);
            if (isUpright) svg.Words(x + off, y, lines[i], "small halo", "middle", isUpright);
            else svg.Words(x, y + off, lines[i], "small halo", "middle");
        }
    }

    /// <summary>No budget is no amount of £0, and is never printed so.</summary>
    internal static string Zero(Language words, RasUnit bare, StepLine line)
    {
        var nothing = line.Treads.Where(t => t.Figure == 0 && t.Row.Figure is null).Select(t => words.Common.Outcome(t.Row.Outcome)).Distinct();
        var zero = words.Common.Quantity(bare, 0);
        return words.Common.Any(line.Treads.Any(t => t.Row.Figure == 0) ? nothing.Prepend(zero) : nothing.DefaultIfEmpty(zero));
    }
}
