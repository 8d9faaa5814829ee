using System.Buffers;

namespace OpenRas.Rendering;

/// <summary>
/// The blocks of a filled form as plain text of 80 columns. A figure ends in the last column, at least two spaces from what stands before it, and nothing else
/// does: <c>docs/paper.md</c> says how the printed arithmetic is read back.
/// </summary>
internal sealed class FormText(Utf8Text text, Func<Tone, string, string>? paint)
{
    private const int Width = 80;

    /// <summary>Words end before the column in which figures end.</summary>
    private const int WidthOfWords = Width - 2;

    /// <summary>Where a part says which line it comes from.</summary>
    private const int FromColumn = 46;
    private const int NarrowestLabel = 20;
    private const string Gap = "  ";
    private const string Indent = "     ";
    private const string PartIndent = "       ";

    internal void Head(FormHeadBlock head)
    {
        foreach (var (label, printed) in head.Results) Wrapped("", $"{label}: {printed}", "  ", Tone.Result);
        if (head.Opening.Count > 0) Write("");
        foreach (var sentence in head.Opening) Wrapped("", sentence, "  ");
        Write("");
        foreach (var caution in head.Cautions.SkipLast(1)) Wrapped("", caution, "  ");
        Wrapped("", head.Cautions[^1], "  ", Tone.Standing);
        Wrapped("", head.Identity, "  ");
        Wrapped("", head.Origin, "  ");
    }

    internal void Lines(FormLinesBlock block)
    {
        Write("");
        foreach (var row in block.Rows) Row(row);
        if (block.Others.Count > 0) Write("");
        foreach (var other in block.Others) Cells("  =  ", other.Label, other.Working, new(other.Printed));
    }

    internal void Decisions(DecisionsBlock block)
    {
        Write("");
        Write(block.Title + ":");
        foreach (var result in block.Results)
        {
            Write("");
            Cells(Indent, result.Label, "", new(result.Figure));
            foreach (var change in result.Changes)
            {
                Cells(Indent, change.What, change.Difference, new(change.Figure));
                foreach (var below in change.Under) Wrapped(PartIndent, below, PartIndent);
            }

            if (result.Way is { } way) Wrapped(Indent, way, Indent);
        }
    }

    internal void Open(OpenBlock open)
    {
        Write("");
        Write(open.Title);
        foreach (var (asked, choices) in open.Questions)
        {
            Wrapped("  ", asked, "    ");
            foreach (var choice in choices) Wrapped("    ", choice, "      ");
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
        if (foot.Cited is not { } cited) return;
        Write("");
        Wrapped("", cited, "  ");
    }

    /// <summary>A line that other forms have too is laid out once.</summary>
    private void Row(FormRow row)
    {
        if (!row.IsKept || paint is not null)
        {
            Line(row);
            return;
        }

        if (row.Text is null)
        {
            var own = new ArrayBufferWriter<byte>();
            new FormText(new Utf8Text(own), paint).Line(row);
            row.Text = own.WrittenSpan.ToArray();
        }

        text.Write(row.Text);
    }

    private void Line(FormRow row)
    {
        var number = Painted(Tone.Number, Numbers.Plain(row.Number).PadLeft(3)) + Gap;
        var hasRoom = row.Headline?.Length <= WidthOfWords - PartIndent.Length;
        Cells(number, row.Label, "", hasRoom ? new(row.Headline!) : row.Value, Indent.Length);
        if (row.Headline is { } headline && !hasRoom) Wrapped(PartIndent, headline, PartIndent);
        if (row.Working.Length > 0) Wrapped(PartIndent, row.Working, PartIndent);
        foreach (var part in row.Parts) Cells(PartIndent, part.Label, part.Working, new(part.Printed));
        foreach (var below in row.Below) Wrapped(PartIndent, below.Words, PartIndent, below.Tone);
    }

    /// <summary>A label, where its figure comes from, and the figure. What finds no room beside the label stands below it.</summary>
    private void Cells(string before, string label, string from, Marked figure, int? indent = null)
    {
        var wide = indent ?? before.Length;
        label = Collapsed(label);
        var right = Right(from, figure, out var shown);
        if (right.Length > Width - PartIndent.Length)
        {
            Below(before, label, from, figure, wide);
            return;
        }

        if (right.Length == 0)
        {
            Wrapped(before, label, new string(' ', wide));
            return;
        }

        var room = from.Length > 0 ? Math.Min(FromColumn, Width - right.Length) - wide - Gap.Length : Width - wide - right.Length - Gap.Length;
        if (room < Math.Min(label.Length, NarrowestLabel))
        {
            Wrapped(before, label, new string(' ', wide));
            Write(new string(' ', Math.Max(wide, Width - right.Length)) + shown);
            return;
        }

        var gap = -1;
        foreach (var line in TextWrap.Lines(label, room))
        {
            if (gap >= 0)
            {
                Write(new string(' ', wide) + line);
                continue;
            }

            gap = Math.Max(Gap.Length, Width - right.Length - wide - line.Length);
            Write(string.Concat(before, line, new string(' ', gap), shown));
        }
    }

    /// <summary>What is too long for one row, piece by piece: words as words, and a figure in its column.</summary>
    private void Below(string before, string label, string from, Marked figure, int wide)
    {
        Wrapped(before, label, new string(' ', wide));
        var indent = new string(' ', Math.Max(wide, PartIndent.Length) + 2);
        if (from.Length > 0) Wrapped(indent, from, indent);
        if (figure.Words.Length == 0) return;
        if (figure.Words.Length > Width - indent.Length) Wrapped(indent, figure.Words, indent, figure.Tone);
        else Write(new string(' ', Width - figure.Words.Length) + Painted(figure.Tone, figure.Words));
    }

    /// <summary>The cells to the right of a label, ending in the last column; words without a figure end before it.</summary>
    private string Right(string from, Marked figure, out string shown)
    {
        shown = "";
        if (from.Length == 0 && figure.Words.Length == 0) return "";
        if (from.Length == 0)
        {
            shown = Painted(figure.Tone, figure.Words);
            return figure.Words;
        }

        var between = new string(' ', Math.Max(Gap.Length, Width - FromColumn - from.Length - figure.Words.Length));
        shown = from + between + Painted(figure.Tone, figure.Words);
        return from + between + figure.Words;
    }

    /// <summary>Two spaces part one cell from the next.</summary>
    private static string Collapsed(string words) =>
        !words.Contains(Gap, StringComparison.Ordinal) && words.Trim(' ').Length == words.Length ? words : string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private string Painted(Tone tone, string words)
    {
        if (paint is null || tone == Tone.Plain || words.Length == 0) return words;
        return paint(tone, words);
    }

    private void Wrapped(string indent, string words, string next, Tone tone = Tone.Plain)
    {
        var before = indent;
        var wide = Math.Max(indent.Length, next.Length);
        foreach (var line in TextWrap.Lines(words, WidthOfWords - wide))
        {
            Write(before + Painted(tone, line));
            before = next;
        }
    }

    private void Write(string line) => text.WriteLine(line);
}
