using System.Text;

namespace OpenRas.Rendering;

/// <summary>The blocks of a filled form as plain text in columns: number, label, working, value, remark.</summary>
internal sealed class FormText(StringBuilder text, Func<Tone, string, string>? paint)
{
    private const int WidestHead = 120;
    private const int WidestLabel = 40;
    private const int WidestWorking = 54;
    private const int WidestNotice = 110;
    private const string Between = "     ";
    private const string Gap = "   ";

    private int labelWidth;
    private int workingWidth;
    private int valueWidth;

    internal void Head(FormHeadBlock head)
    {
        var results = head.Results.Select(r => r.Named).ToList();
        var joined = string.Join(Between, results);
        foreach (var line in joined.Length <= WidestHead ? [joined] : results) Write(Painted(Tone.Result, line));
        if (head.Pointer is { } pointer) Write(pointer);
        Write(string.Join(Between, head.Standing.SkipLast(1).Append(Painted(Tone.Standing, head.Standing[^1]))));
        Write(head.Identity);
        Write(head.Origin);
    }

    internal void Lines(FormLinesBlock block)
    {
        var parts = block.Rows.SelectMany(r => r.Parts).ToList();
        labelWidth = Widest(block.Rows.Select(r => r.Label).Concat(parts.Select(Lettered)), WidestLabel);
        workingWidth = Widest(block.Rows.Select(r => r.Working[0]).Concat(parts.Select(p => p.Part.Working)), WidestWorking);
        var figures = block.Rows.Where(r => r.IsNumber).Select(r => r.Value.Words);
        valueWidth = Widest(figures.Concat(parts.Select(p => p.Part.Printed)), int.MaxValue);
        Write("");
        foreach (var row in block.Rows) Line(row);
    }

    internal void Decisions(DecisionsBlock block)
    {
        Write("");
        Write(block.Title + ":");
        var label = block.Results.Max(r => r.Label.Length);
        var changes = block.Results.SelectMany(r => r.Changes).Select(c => c.Figure.Length);
        var value = changes.Concat(block.Results.Select(r => r.IsFigure ? r.Figure.Length : 0)).Max();
        foreach (var result in block.Results)
        {
            Write("");
            Write($"{Between}{result.Label.PadRight(label)}  {result.Figure.PadLeft(value)}");
            foreach (var change in result.Changes)
            {
                Write($"{Between}{change.What.PadRight(label)}  {change.Figure.PadLeft(value)}{Gap}{change.Remark}");
                foreach (var below in change.Under) Wrapped("       ", below, "       ");
            }

            if (result.Way is { } way) Wrapped(Between, way, Between);
        }
    }

    internal void Foot(FormFootBlock foot)
    {
        if (foot.Notices.Count > 0) Write("");
        foreach (var notice in foot.Notices) Wrapped("", notice, "  ");
        if (foot.Pieces.Count > 0) Write("");
        if (foot.Pieces.Count > 0) Write(foot.Missing);
        foreach (var piece in foot.Pieces)
        {
            Wrapped("  - ", piece.What, "    ");
            Wrapped("    " + foot.Ask, piece.Ask, "    ");
        }

        if (foot.Sources.Count > 0) Write("");
        foreach (var source in foot.Sources) Wrapped("", source, "  ");
    }

    private static int Widest(IEnumerable<string> cells, int most) => Math.Min(most, cells.Select(c => c.Length).DefaultIfEmpty(0).Max());

    private static string Lettered((string Letter, LinePart Part) part) => $"{part.Letter}  {part.Part.Label}";

    private void Line(FormRow row)
    {
        var number = Numbers.Plain(row.Number).PadLeft(3);
        Row(Painted(Tone.Number, number), row.Label, row.Working, row.Value, row.Remarks, "");
        foreach (var part in row.Parts) Row("   ", Lettered(part), [part.Part.Working], new(part.Part.Printed), [], "   ");
        foreach (var below in row.Below)
        {
            if (below.IsWhole) Write(Between + below.Words);
            else Wrapped(Between, below.Words, Between);
        }
    }

    private void Row(string number, string label, IReadOnlyList<string> workings, Marked value, IReadOnlyList<Marked> remarks, string hang)
    {
        var labels = TextWrap.Lines(label, labelWidth, hang.Length).ToList();
        var working = workings.SelectMany(w => TextWrap.Lines(w, workingWidth)).ToList();
        if (working.Count > 1 && working[0].Length == 0) working.RemoveAt(0);
        for (var i = 0; i < Math.Max(labels.Count, working.Count); i++)
        {
            var row = new StringBuilder(i == 0 ? number : "   ").Append("  ");
            row.Append((Cell(labels, i, hang) ?? "").PadRight(labelWidth)).Append("  ");
            row.Append((Cell(working, i, "") ?? "").PadRight(workingWidth));
            if (i == 0) Value(row, value, remarks);
            Write(row.ToString());
        }
    }

    private void Value(StringBuilder row, Marked value, IReadOnlyList<Marked> remarks)
    {
        row.Append("  ").Append(' ', Math.Max(0, valueWidth - value.Words.Length)).Append(Painted(value.Tone, value.Words));
        if (remarks.Count > 0) row.Append(Gap).AppendJoin(Gap, remarks.Select(r => Painted(r.Tone, r.Words)));
    }

    /// <summary>The lines after the first hang; null past the last.</summary>
    private static string? Cell(List<string> lines, int at, string hang)
    {
        if (at >= lines.Count) return null;
        return at > 0 ? hang + lines[at] : lines[at];
    }

    private string Painted(Tone tone, string words)
    {
        if (paint is null || tone == Tone.Plain || words.Length == 0) return words;
        return paint(tone, words);
    }

    private void Wrapped(string indent, string words, string next)
    {
        var before = indent;
        foreach (var line in TextWrap.Lines(words, WidestNotice))
        {
            Write(before + line);
            before = next;
        }
    }

    private void Write(string line) => text.Append(line.TrimEnd()).Append('\n');
}
