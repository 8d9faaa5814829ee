using System.Text;
using static OpenRas.Rendering.MarkdownText;

namespace OpenRas.Rendering;

/// <summary>A page as Markdown.</summary>
internal static class PageMarkdown
{
    internal static string Render(Page page)
    {
        var text = new StringBuilder();
        foreach (var block in page.Blocks)
        {
            // The blocks of a form say themselves how far they stand apart.
            if (text.Length > 0 && block is not (FormLinesBlock or DecisionsBlock or OpenBlock or FormFootBlock)) text.Append('\n');
            text.Append(Block(block));
        }

        return text.ToString();
    }

    private static string Block(Block block) => block switch
    {
        ResultsBlock results => string.Join("  \n", results.Results.Select(r => $"**{Escape(r.Label)}:** {Escape(r.Printed)}")) + "\n",
        HeadingBlock heading => $"{new string('#', heading.Depth + 2)} {Escape(heading.Words)}\n",
        LinesBlock lines => string.Join("  \n", lines.Lines.Select(Escape)) + "\n",
        ItemsBlock items => string.Concat(items.Items.Select(i => $"* {Escape(i.First)}  \n  {Escape(i.Second)}\n")),
        GridBlock grid => Grid(grid),
        CommandsBlock commands => $"```sh\n{string.Concat(commands.Commands.Select(c => string.Join(' ', c) + "\n"))}```\n",
        PictureBlock picture => $"{Escape(picture.Words)}\n",
        RuledBlock ruled => string.Join("  \n", Enumerable.Repeat(new string('_', RuledBlock.Width), ruled.Count)) + "\n",
        FormHeadBlock head => FormMarkdown.Head(head),
        FormLinesBlock lines => FormMarkdown.Lines(lines),
        DecisionsBlock decisions => FormMarkdown.Decisions(decisions),
        OpenBlock open => FormMarkdown.Open(open),
        FormFootBlock foot => FormMarkdown.Foot(foot),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Grid(GridBlock grid)
    {
        var text = new StringBuilder();
        Row(grid.Columns.Select(c => c.Heading));
        text.Append('|').AppendJoin('|', grid.Columns.Select(c => c.IsFigure ? "--:" : "---")).Append("|\n");
        foreach (var row in grid.Rows) Row(row);
        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");
    }
}
