using System.Text;
using static OpenRas.Rendering.MarkdownText;

namespace OpenRas.Rendering;

/// <summary>The blocks of a filled form as Markdown.</summary>
internal static class FormMarkdown
{
    internal static string Head(FormHeadBlock head)
    {
        var text = new StringBuilder();
        foreach (var (label, printed) in head.Results) text.Append("**").Append(Escape(label)).Append(":** ").Append(Escape(printed)).Append("  \n");
        if (head.Opening.Count > 0) text.Append('\n').AppendJoin("  \n", head.Opening.Select(Escape)).Append('\n');
        text.Append('\n').AppendJoin("  \n", head.Cautions.Select(Escape)).Append("  \n");
        return text.Append(Escape(head.Identity)).Append("  \n").Append(Escape(head.Origin)).Append("\n\n").ToString();
    }

    internal static string Lines(FormLinesBlock block)
    {
        var (line, working, value) = block.Columns;
        var text = new StringBuilder($"| | {line} | {working} | {value} |\n|--:|---|---|--:|\n");
        foreach (var row in block.Rows) Line(text, row);
        foreach (var other in block.Others) Row(text, "=", Escape(other.Label), Escape(other.Working), Escape(other.Printed));
        return text.ToString();
    }

    internal static string Decisions(DecisionsBlock block)
    {
        var (figure, difference) = block.Columns;
        var text = new StringBuilder($"\n**{block.Title}**\n\n| | {difference} | {figure} | |\n|---|--:|--:|---|\n");
        foreach (var result in block.Results)
        {
            Row(text, Escape(result.Label), "", Escape(result.Figure), "");
            foreach (var change in result.Changes) Row(text, change.What, Escape(change.Difference), Escape(change.Figure), Joined(change.Under));
            if (result.Way is { } way) Row(text, "", "", "", Escape(way));
        }

        return text.ToString();
    }

    internal static string Open(OpenBlock open)
    {
        var text = new StringBuilder($"\n{open.Title}\n\n");
        foreach (var (asked, choices) in open.Questions) text.Append("* ").AppendJoin("<br>", choices.Prepend(asked).Select(Escape)).Append('\n');
        return text.ToString();
    }

    internal static string Foot(FormFootBlock foot)
    {
        var text = new StringBuilder(foot.IsBelowLines ? "\n" : "");
        foreach (var notice in foot.Notices.Concat(foot.Sources)) text.Append("* ").Append(Escape(notice)).Append('\n');
        if (foot.Pieces.Count > 0) text.Append('\n').Append(foot.Missing).Append("\n\n");
        foreach (var piece in foot.Pieces)
            text.Append("* ").Append(Escape(piece.What)).Append("  \n  ").Append(foot.Ask).Append(Escape(piece.Ask)).Append('\n');
        if (foot.Cited is { } cited) text.Append('\n').Append(Escape(cited)).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormRow row)
    {
        Row(text, Numbers.Plain(row.Number), Escape(row.Label), Joined(row.Below.Select(b => b.Words).Prepend(row.Working)), Escape(row.Headline ?? row.Value.Words));
        foreach (var part in row.Parts) Row(text, "", Escape(part.Label), Escape(part.Working), Escape(part.Printed));
    }

    private static string Joined(IEnumerable<string> words) => string.Join("<br>", words.Where(w => w.Length > 0).Select(Escape));

    private static void Row(StringBuilder text, params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
