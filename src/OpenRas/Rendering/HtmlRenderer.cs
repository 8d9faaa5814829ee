using System.Text;

namespace OpenRas.Rendering;

/// <summary>A page as one file of HTML: no script, no other file, readable on a phone and printed on A4.</summary>
internal static class HtmlRenderer
{
    private const string Style = """
        body{font:1rem/1.5 system-ui,sans-serif;color:#111;background:#fff;max-width:46rem;margin:0 auto;padding:1rem}
        h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}
        h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;border-top:2px solid #111;padding-top:.5rem}
        h3{font-size:1rem;margin:1rem 0 .25rem}
        p{margin:.4rem 0;overflow-wrap:anywhere}
        .scroll{overflow-x:auto;margin:.5rem 0}
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #767676}
        .figure{text-align:right;font-variant-numeric:tabular-nums}
        td.figure{white-space:nowrap}
        .ruled{margin:1rem 0;border:0}
        .ruled span{display:block;height:2.2rem;border-bottom:1px solid #767676}
        .picture{border:2px dashed #767676;padding:2rem 1rem;margin:1.5rem 0 .5rem;text-align:center}
        pre{white-space:pre-wrap;background:#f3f3f3;padding:.5rem}
        dt{font-weight:bold;margin-top:.5rem}
        dd{margin:0}
        @page{size:A4;margin:18mm}
        @media screen and (max-width:40rem){td.figure{white-space:normal}th,td{padding:.3rem .25rem}table{font-size:.95rem}}
        @media print{h2{margin-top:1rem;border-top-width:1px}p{margin:.2rem 0}th,td{padding:.2rem .4rem}body{max-width:none;padding:0;font-size:10.5pt}h1,h2,h3{break-after:avoid}tr,.ruled,.picture{break-inside:avoid}.scroll{overflow:visible}}

        """;

    internal static string Render(Page page)
    {
        var title = page.Blocks.OfType<HeadingBlock>().FirstOrDefault()?.Words ?? "";
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>").Append(Escape(title))
            .Append("</title>\n<style>\n").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        foreach (var block in page.Blocks) text.Append(Block(block)).Append('\n');
        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Block(Block block) => block switch
    {
        HeadingBlock heading => $"<h{heading.Depth + 1}>{Escape(heading.Words)}</h{heading.Depth + 1}>",
        LinesBlock lines => Joined(lines.Lines, l => $"<p>{Escape(l)}</p>"),
        ResultsBlock results => Joined(results.Results, r => $"<p><strong>{Escape(r.Label)}:</strong> {Escape(r.Printed)}</p>"),
        ItemsBlock items => $"<dl>\n{Joined(items.Items, i => $"<dt>{Escape(i.First)}</dt><dd>{Escape(i.Second)}</dd>")}\n</dl>",
        GridBlock grid => Grid(grid),
        CommandsBlock commands => $"<pre>{Joined(commands.Commands, c => Escape(string.Join(' ', c)))}</pre>",
        RuledBlock ruled => $"<div class=\"ruled\">{string.Concat(Enumerable.Repeat("<span></span>", ruled.Count))}</div>",
        PictureBlock picture => $"<p class=\"picture\">{Escape(picture.Words)}</p>",

        // The blocks of a form are laid out by their own columns, and no page in HTML has them yet.
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A wide table scrolls by itself, and can be reached with the keyboard to do so.</summary>
    private static string Grid(GridBlock grid)
    {
        var head = Row("th scope=\"col\"", grid, [.. grid.Columns.Select(c => c.Heading)]);
        var rows = Joined(grid.Rows, r => Row("td", grid, r));
        return $"<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n{head}\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table></div>";
    }

    private static string Row(string tag, GridBlock grid, IReadOnlyList<string> cells) =>
        $"<tr>{string.Concat(cells.Select((c, i) => $"<{tag}{(grid.Columns[i].IsFigure ? " class=\"figure\"" : "")}>{Escape(c)}</{tag[..2]}>"))}</tr>";

    private static string Joined<T>(IEnumerable<T> items, Func<T, string> write) => string.Join('\n', items.Select(write));

    private static string Escape(string words) => words
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
