using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering.Svg;

/// <summary>Points against money, table by table and circumstance by circumstance, and where the steps are. Stands alone, has no script, and can be printed in black.</summary>
internal sealed class ProfilePicture
{
    private const decimal Width = 800;
    private const decimal Margin = 20;
    private const decimal Height = 180;

    /// <summary>Black, greys and a pattern, so that nothing is lost in print.</summary>
    private static readonly string[] Styles =
    [
        "text { font-family: Arial, Helvetica, sans-serif; fill: #000; font-size: 12px }",
        ".title { font-size: 15px; font-weight: bold }",
        ".heading { font-size: 14px; font-weight: bold }",
        ".strong { font-weight: bold }",
        ".small { font-size: 11px }",
        ".halo { paint-order: stroke; stroke: #fff; stroke-width: 4px }",
        ".name { fill: #555; font-size: 11px; paint-order: stroke; stroke: #fff; stroke-width: 4px }",
        ".jump { paint-order: stroke; stroke: #fff; stroke-width: 4px; font-weight: bold }",
        ".axis { stroke: #000; stroke-width: 1 }",
        ".guide { stroke: #ccc; stroke-width: 0.5 }",
        ".step { stroke: #000; stroke-width: 3 }",
        ".unreached { stroke: #000; stroke-width: 2; stroke-dasharray: 3 5 }",
        ".riser { stroke: #000; stroke-width: 1 }",
        ".behind { stroke: #bbb; stroke-width: 1.5 }",
        ".bar { fill: #666 }",
        ".hollow { fill: none; stroke: #000; stroke-dasharray: 3 3 }",
    ];

    private readonly SvgText svg = new();
    private readonly RasProfile profile;
    private readonly Language language;
    private readonly PictureWords words;
    private readonly string hatch;
    private decimal y = Margin;

    private ProfilePicture(RasProfile profile, Language language) =>
        (this.profile, this.language, words, hatch) = (profile, language, language.Profile.Picture, profile.Definition.Id + "-hatch");

    internal static string Render(RasProfile profile, Language language) => new ProfilePicture(profile, language).All();

    private string All()
    {
        var definition = profile.Definition;
        var tables = profile.Tables.Where(t => t.Line.Unit.IsNumber && t.Rows.Any(r => r.Figure is not null)).ToList();
        Head();
        foreach (var table in tables)
        {
            Heading(table);
            foreach (var along in StepLine.Of(table).GroupBy(l => l.Along)) Panels(table, along.Key, [.. along]);
            if (table.Edges.Count == 0) Bars(table);
            else foreach (var row in table.Rows.Where((_, at) => !table.Edges.Any(e => e.RowBelow == at || e.RowAbove == at))) Paragraph(words.WithoutEdge(Form(row), row), 12, "");
        }

        foreach (var other in profile.Tables.Except(tables)) Paragraph(words.NotDrawn(other), 12, "");
        if (tables.Count == 0) Paragraph(words.Nothing(definition), 12, "strong");
        Key(tables);
        var name = definition.Id + "-picture";
        var described = new ReadingHead(definition, language).Notices().Select(n => n.Text).Concat(tables.Select(words.Described));
        var (width, height) = (SvgText.At(Width), SvgText.At(y + Margin));
        var head = new SvgText();
        head.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{name}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-desc\">");
        head.Raw($"<title id=\"{name}-title\">{SvgText.Escape(words.Title(definition))}</title>");
        head.Raw($"<desc id=\"{name}-desc\">{SvgText.Escape(string.Join(" ", described))}</desc>");

        // Named, so that a page with several pictures has them apart.
        head.Raw($"<style>{string.Join(' ', Styles.Select(s => $"#{name} {s}"))}</style>");
        head.Raw($"<defs><pattern id=\"{hatch}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#999\" stroke-width=\"1\"/></pattern></defs>");
        head.Raw("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        return head.ToString() + svg + "</svg>\n";
    }

    private void Head()
    {
        var head = new ReadingHead(profile.Definition, language);
        Paragraph(head.Identity, 15, "title");
        foreach (var notice in head.Standing()) Paragraph(notice.Text, 12, "strong");
        Paragraph(head.Origin, 12, "");
    }

    private void Heading(TableProfile table)
    {
        y += 22;
        Paragraph(words.Heading(table), 14, "heading");
    }

    private void Panels(TableProfile table, FormLine along, IReadOnlyList<StepLine> lines)
    {
        var unit = new RasUnit(table.Line.Unit.Thing, null, null);
        var figures = lines.SelectMany(l => l.Treads).Select(t => t.Figure).OfType<decimal>().ToList();
        if (figures.Count == 0) return;
        var left = Margin + 12 + figures.Select(unit.Format).Concat(lines.Select(l => Panel.Zero(language, unit, l))).Max(w => SvgText.WidthOf(w, 11));
        var horizon = Horizon.Of(profile, along, lines);
        foreach (var line in lines)
        {
            y += 8;
            if (line.Circumstances.Count > 0) Paragraph(language.Conditions.Of(profile.Definition, line.Circumstances), 12, "strong");
            var top = y + 18;
            var across = new Scale(horizon.From, horizon.To, left, Width - Margin - 12);
            var up = new Scale(Math.Min(0, figures.Min()), Math.Max(figures.Max(), 1), top + Height, top);
            new Panel(svg, profile.Definition, language, table.Line.Unit, across, up, horizon).Draw(line, lines.Where(l => l != line), hatch);
            y = top + Height + 20;
        }

        Paragraph(words.Across(along), 12, "");
    }

    private void Bars(TableProfile table)
    {
        const decimal Labels = 300;
        var most = Math.Max(1, table.Rows.Max(r => r.Figure) ?? 0);
        var across = new Scale(0, most, Margin + Labels, Width - Margin - 120);
        foreach (var row in table.Rows)
        {
            y += 6;
            var top = y;
            Paragraph(Form(row), 12, "", Labels - 10);
            if (row.Figure is > 0) svg.Box(across.Start, top + 3, across.Place(row.Figure.Value) - across.Start, 12, row.IsReached is false ? "hollow" : "bar");
            svg.Words((row.Figure is > 0 ? across.Place(row.Figure.Value) : across.Start) + 6, top + 13, language.Profile.Gives(row), "small");
        }
    }

    /// <summary>Only of the marks that are used.</summary>
    private void Key(List<TableProfile> tables)
    {
        var lines = tables.SelectMany(StepLine.Of).ToList();
        if (lines.Count == 0) return;
        var (step, unreached, blank, behind) = words.Key;
        y += 14;
        Entry(() => svg.Line(Margin, y + 10, Margin + 40, y + 10, "step"), step);
        if (lines.SelectMany(l => l.Treads).Any(t => t.Row.IsReached is false)) Entry(() => svg.Line(Margin, y + 10, Margin + 40, y + 10, "unreached"), unreached);
        if (lines.SelectMany(l => l.Treads).Any(t => t.Figure is null)) Entry(() => svg.Hatched(Margin, y + 2, 40, 14, hatch), blank);
        if (lines.GroupBy(l => l.Along).Any(g => g.Count() > 1)) Entry(() => svg.Line(Margin, y + 10, Margin + 40, y + 10, "behind"), behind);

        void Entry(Action mark, string says)
        {
            mark();
            svg.Words(Margin + 52, y + 14, says, "");
            y += 18;
        }
    }

    private string Form(RowProfile row) => row.Asks.Count > 0 ? language.Conditions.Of(profile.Definition, row.Asks) : row.When;

    private void Paragraph(string text, decimal size, string style, decimal width = Width - (2 * Margin))
    {
        foreach (var line in TextWrap.Lines(text, SvgText.LettersIn(width, size)))
        {
            y += size + 4;
            svg.Words(Margin, y - 4, line, style);
        }
    }
}
