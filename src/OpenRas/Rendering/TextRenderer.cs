using System.Globalization;
using System.Text;
using OpenRas.Sheets;

namespace OpenRas.Rendering;

/// <summary>The printed form in columns: number, label, working, value, remark.</summary>
internal sealed class TextRenderer
{
    private const int WidestHead = 120;
    private const int WidestLabel = 40;
    private const int WidestWorking = 54;
    private const int WidestNotice = 110;
    private const string Between = "     ";

    private readonly StringBuilder text = new();
    private readonly int labelWidth;
    private readonly int workingWidth;
    private readonly int valueWidth;

    private TextRenderer(Allocation allocation)
    {
        var lines = allocation.Lines;
        labelWidth = Math.Min(WidestLabel, lines.Select(l => l.Label.Length).Concat(lines.SelectMany(l => l.Parts.Select((p, i) => Lettered(i, p.Label).Length))).DefaultIfEmpty(0).Max());
        workingWidth = Math.Min(WidestWorking, lines.Select(l => l.Working.Length).Concat(lines.SelectMany(l => l.Parts).Select(p => p.Working.Length)).DefaultIfEmpty(0).Max());
        valueWidth = lines.Where(l => l.Unit.IsNumber).Select(l => l.Printed.Length).Concat(lines.SelectMany(l => l.Parts).Select(p => p.Printed.Length)).DefaultIfEmpty(0).Max();
    }

    internal static string Render(Allocation allocation) => new TextRenderer(allocation).All(allocation);

    private string All(Allocation allocation)
    {
        var definition = allocation.Definition;
        var results = allocation.Results.Select(r => r.ToString()).ToList();
        var head = string.Join(Between, results);
        foreach (var line in head.Length <= WidestHead ? [head] : results) Write(line);
        if (RenderedHead.Pointer(allocation) is { } pointer) Write(pointer);
        Write(string.Join(Between, allocation.Head));
        Write(RenderedHead.Identity(definition));
        Write(string.Join(' ', allocation.Origin));
        if (allocation.Lines.Count > 0) Write("");
        foreach (var line in allocation.Lines) Line(line);
        Decided(allocation);
        var sources = RenderedHead.Sources(allocation);
        var notices = allocation.Foot.ToList();
        if (notices.Count > 0) Write("");
        foreach (var notice in notices) Wrapped("", notice, WidestNotice, "  ");
        if (definition.Missing.Count > 0) Write("");
        if (definition.Missing.Count > 0) Write(RenderedHead.Missing);
        foreach (var piece in definition.Missing)
        {
            Wrapped("  - ", piece.What, WidestNotice, "    ");
            Wrapped("    ask: ", piece.Ask, WidestNotice, "    ");
        }

        if (sources.Count > 0) Write("");
        foreach (var source in sources) Wrapped("", source, WidestNotice, "  ");
        return text.ToString();
    }

    private void Line(Line line)
    {
        var number = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(3);
        var remark = string.Join("   ", RenderedHead.Remarks(line));
        var working = line.Rounding is { } rounding && !rounding.EndsWith("no change", StringComparison.Ordinal) ? [line.Working, rounding] : new[] { line.Working };
        Row(number, line.Label, working, line.Printed, remark);
        for (var i = 0; i < line.Parts.Count; i++)
        {
            var part = line.Parts[i];
            Row("   ", Lettered(i, part.Label), [part.Working], part.Printed, "", hang: "   ");
        }

        if (line.IsReasonStated) Wrapped("     ", "reason: " + line.Reason, WidestNotice, "     ");
        foreach (var source in line.Sources) Write($"     source: {source.Title}");
        foreach (var note in line.Notes) Wrapped("     ", "note: " + note, WidestNotice, "     ");
    }

    private void Decided(Allocation allocation)
    {
        var results = ActsShown.ByResult(allocation).ToList();
        if (results.Count == 0) return;
        Write("");
        Write(ActsShown.Title + ":");
        var label = results.Max(r => r.Result.Label.Length + ", as calculated".Length);
        var value = ActsShown.Of(allocation).Select(c => c.Short.Length).Concat(results.Select(r => r.Result.Amount is null ? 0 : ActsShown.Calculated(r.Result).Length)).Max();
        foreach (var (result, changes, final) in results)
        {
            Write("");
            Write($"     {(result.Label + ", as calculated").PadRight(label)}  {ActsShown.Calculated(result).PadLeft(value)}");
            foreach (var change in changes) Act("changed", change);
            if (final is null) continue;
            Act("final", final.Decision);
            Wrapped("     ", final.Printed, WidestNotice, "     ");
        }

        void Act(string what, Change change)
        {
            Write($"     {what.PadRight(label)}  {change.Short.PadLeft(value)}   {ActsShown.Remark(change)}");
            foreach (var below in ActsShown.Below(change)) Wrapped("       ", below, WidestNotice, "       ");
        }
    }

    private void Row(string number, string label, IReadOnlyList<string> workings, string value, string remark, string hang = "")
    {
        var labels = TextWrap.Lines(label, labelWidth, hang.Length).ToList();
        var working = workings.SelectMany(w => TextWrap.Lines(w, workingWidth)).ToList();
        if (working.Count > 1 && working[0].Length == 0) working.RemoveAt(0);
        for (var i = 0; i < Math.Max(labels.Count, working.Count); i++)
        {
            var row = new StringBuilder(i == 0 ? number : "   ").Append("  ");
            row.Append((i < labels.Count ? (i > 0 ? hang : "") + labels[i] : "").PadRight(labelWidth)).Append("  ");
            row.Append((i < working.Count ? working[i] : "").PadRight(workingWidth));
            if (i == 0) row.Append("  ").Append(value.PadLeft(valueWidth)).Append(remark.Length > 0 ? "   " + remark : "");
            Write(row.ToString());
        }
    }

    private static string Lettered(int index, string label) => $"{RenderedHead.Letter(index)}  {label}";

    private void Wrapped(string indent, string words, int width, string next)
    {
        var first = true;
        foreach (var line in TextWrap.Lines(words, width))
        {
            Write((first ? indent : next) + line);
            first = false;
        }
    }

    private void Write(string line) => text.Append(line.TrimEnd()).Append('\n');
}
