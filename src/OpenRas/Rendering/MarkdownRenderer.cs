using System.Text;
using OpenRas.Sheets;
using static OpenRas.Rendering.MarkdownText;

namespace OpenRas.Rendering;

/// <summary>The printed form as Markdown.</summary>
internal static class MarkdownRenderer
{
    internal static string Render(Allocation allocation)
    {
        var definition = allocation.Definition;
        var text = new StringBuilder();
        foreach (var result in allocation.Results) text.Append("**").Append(Escape(result.Label)).Append(":** ").Append(Escape(result.Printed)).Append("  \n");
        if (RenderedHead.Pointer(allocation) is { } pointer) text.Append(Escape(pointer)).Append("  \n");
        text.Append('\n').AppendJoin("  \n", allocation.Head.Select(Escape)).Append("  \n");
        text.Append(Escape(RenderedHead.Identity(definition))).Append("  \n").AppendJoin(' ', allocation.Origin.Select(Escape)).Append("\n\n");
        if (allocation.Lines.Count > 0) text.Append("| | Line | Working | Value | |\n|--:|---|---|--:|---|\n");
        foreach (var line in allocation.Lines) Line(text, line);
        Decided(text, allocation);
        if (allocation.Lines.Count > 0) text.Append('\n');
        foreach (var notice in allocation.Foot.Concat(RenderedHead.Sources(allocation))) text.Append("* ").Append(Escape(notice)).Append('\n');
        if (definition.Missing.Count > 0) text.Append('\n').Append(RenderedHead.Missing).Append("\n\n");
        foreach (var piece in definition.Missing) text.Append("* ").Append(Escape(piece.What)).Append("  \n  ask: ").Append(Escape(piece.Ask)).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, Line line)
    {
        var working = string.Join("<br>", new[] { line.Working, line.Rounding is { } r && !r.EndsWith("no change", StringComparison.Ordinal) ? r : "" }.Where(w => w.Length > 0).Select(Escape));
        var below = RenderedHead.Remarks(line).Concat(
        [
            line.IsReasonStated ? "reason: " + line.Reason : "",
        ]).Concat(line.Sources.Select(s => "source: " + s.Title)).Concat(line.Notes.Select(n => "note: " + n)).Where(w => w.Length > 0).Select(Escape);
        Row(text, line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Escape(line.Label), working, Escape(line.Printed), string.Join("<br>", below));
        for (var i = 0; i < line.Parts.Count; i++)
            Row(text, "", $"{RenderedHead.Letter(i)} {Escape(line.Parts[i].Label)}", Escape(line.Parts[i].Working), Escape(line.Parts[i].Printed), "");
    }

    private static void Decided(StringBuilder text, Allocation allocation)
    {
        var results = ActsShown.ByResult(allocation).ToList();
        if (results.Count == 0) return;
        text.Append("\n**").Append(ActsShown.Title).Append("**\n\n| | Figure | Difference | |\n|---|--:|---|---|\n");
        foreach (var (result, changes, final) in results)
        {
            Row(text, Escape(result.Label + ", as calculated"), Escape(ActsShown.Calculated(result)), "", "");
            foreach (var change in changes) Act("changed", change);
            if (final is null) continue;
            Act("final", final.Decision);
            Row(text, "", "", Escape(final.Printed), "");
        }

        void Act(string what, Change change) => Row(text, what, Escape(change.Short), Escape(ActsShown.Remark(change)), string.Join("<br>", ActsShown.Below(change).Select(Escape)));
    }

    private static void Row(StringBuilder text, params string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
