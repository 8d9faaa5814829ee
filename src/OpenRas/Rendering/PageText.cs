using System.Buffers;
using System.Text;

namespace OpenRas.Rendering;

/// <summary>A page as plain text in columns.</summary>
internal sealed class PageText
{
    private const int Width = 100;
    private const int Narrowest = 12;
    private const string Gap = "   ";

    private readonly Utf8Text text;
    private readonly FormText form;
    private Block? before;

    private PageText(IBufferWriter<byte> to, Func<Tone, string, string>? paint)
    {
        text = new Utf8Text(to);
        form = new FormText(text, paint);
    }

    /// <param name="page">What to print.</param>
    /// <param name="paint">For a terminal: words and their tone, with what makes the tone seen; null for plain text.</param>
    internal static string Render(Page page, Func<Tone, string, string>? paint = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Render(page, bytes, paint);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The same as UTF-8, written to where the caller wants it.</summary>
    internal static void Render(Page page, IBufferWriter<byte> to, Func<Tone, string, string>? paint = null)
    {
        var laid = new PageText(to, paint);
        foreach (var block in page.Blocks) laid.Add(block);
    }

    private void Add(Block block)
    {
        var isApart = block is HeadingBlock || before is GridBlock or CommandsBlock;
        if (before is not (null or HeadingBlock) && isApart) Write("");
        var indent = new string(' ', 2 * block.Depth);
        switch (block)
        {
            case ResultsBlock results:
                foreach (var (label, printed) in results.Results) Wrapped("", $"{label}: {printed}", "  ");
                break;
            case HeadingBlock heading:
                Wrapped(indent, heading.Words, indent + "  ");
                break;
            case LinesBlock sentences:
                foreach (var line in sentences.Lines) Wrapped(indent, line, block.Depth == 0 ? "  " : indent);
                break;
            case ItemsBlock items:
                foreach (var (first, second) in items.Items)
                {
                    Wrapped(indent + "- ", first, indent + "  ");
                    Wrapped(indent + "  ", second, indent + "  ");
                }

                break;
            case GridBlock grid:
                Grid(grid, indent);
                break;
            case CommandsBlock commands:
                foreach (var command in commands.Commands) Command(command, indent);
                break;
            case PictureBlock picture:
                if (before is not null) Write("");
                Wrapped(indent, picture.Words, indent);
                break;
            case RuledBlock ruled:
                for (var i = 0; i < ruled.Count; i++) Write(indent + new string('_', RuledBlock.Width));
                break;
            case FormHeadBlock head:
                form.Head(head);
                break;
            case FormLinesBlock lines:
                form.Lines(lines);
                break;
            case DecisionsBlock decisions:
                form.Decisions(decisions);
                break;
            case OpenBlock open:
                form.Open(open);
                break;
            case FormFootBlock foot:
                form.Foot(foot);
                break;
        }

        before = block;
    }

    private void Grid(GridBlock grid, string indent)
    {
        var headings = grid.Columns.Select(c => c.Heading).ToArray();
        IEnumerable<string[]> all = headings.All(h => h.Length == 0) ? grid.Rows : grid.Rows.Prepend(headings);
        var widths = Widths(grid, [.. all], Width - indent.Length);
        foreach (var row in all)
        {
            var cells = row.Select((c, i) => TextWrap.Lines(c, widths[i]).ToList()).ToList();
            for (var line = 0; line < cells.Max(c => c.Count); line++)
                Write(indent + string.Join(Gap, cells.Select((c, i) => Aligned(line < c.Count ? c[line] : "", widths[i], grid.Columns[i].IsFigure))));
        }
    }

    /// <summary>As wide as the longest cell; where that is too much together, the widest columns of words give way.</summary>
    private static int[] Widths(GridBlock grid, List<string[]> rows, int width)
    {
        var widths = grid.Columns.Select((_, i) => rows.Max(r => r[i].Length)).ToArray();
        while (widths.Sum() + (Gap.Length * (widths.Length - 1)) > width)
        {
            var widest = Enumerable.Range(0, widths.Length).Where(i => !grid.Columns[i].IsFigure).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : widths[i]);
            if (widest < 0 || widths[widest] <= Narrowest) break;
            widths[widest]--;
        }

        return widths;
    }

    private static string Aligned(string cell, int width, bool isFigure) => isFigure ? cell.PadLeft(width) : cell.PadRight(width);

    /// <summary>Broken as a shell reads on.</summary>
    private void Command(IReadOnlyList<string> parts, string indent)
    {
        var line = new StringBuilder(indent).Append(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            if (line.Length + part.Length + 3 > Width)
            {
                Write(line + " \\");
                line.Clear().Append(indent).Append("   ");
            }

            line.Append(' ').Append(part);
        }

        Write(line.ToString());
    }

    private void Wrapped(string indent, string words, string next)
    {
        var lines = TextWrap.Lines(words, Width - indent.Length, Math.Max(0, next.Length - indent.Length)).ToList();
        for (var i = 0; i < lines.Count; i++) Write((i == 0 ? indent : next) + lines[i]);
    }

    private void Write(string line) => text.WriteLine(line);
}
