using System.Globalization;
using System.Text;
using OpenRas.Diagnostics;

namespace OpenRas.Rendering;

/// <summary>A diagnostic as a good compiler prints it.</summary>
internal static class DiagnosticRenderer
{
    private const int WidestExcerpt = 160;

    internal static string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder().Append(diagnostic).Append('\n');
        if (!diagnostic.Span.IsNowhere) Excerpt(text, diagnostic, diagnostic.Span, diagnostic.Label);
        foreach (var related in diagnostic.Related) Excerpt(text, diagnostic, related.Span, related.Label);
        if (diagnostic.Help is { } help) text.Append("   help: ").Append(help).Append('\n');
        return text.Append("   more: ").Append(diagnostic.Explained).Append('\n').ToString();
    }

    private static void Excerpt(StringBuilder text, Diagnostic diagnostic, SourceSpan span, string? label)
    {
        var line = diagnostic.Source.Line(span.Line);
        var length = Math.Max(1, (span.EndLine == span.Line ? span.EndColumn : line.Length + 1) - span.Column);
        var start = span.Column - 1;
        var cut = Math.Max(0, Math.Min(start - (WidestExcerpt / 4), line.Length - WidestExcerpt));
        var shown = Printable.Of(line.Substring(cut, Math.Min(WidestExcerpt, line.Length - cut)));
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append(number).Append(" | ").Append(cut > 0 ? "..." : "").Append(shown).Append('\n');
        text.Append("      | ").Append(' ', start - cut + (cut > 0 ? 3 : 0)).Append('^', Math.Min(length, WidestExcerpt - Math.Min(WidestExcerpt - 1, start - cut)));
        if (label is not null) text.Append(' ').Append(label);
        text.Append('\n');
    }
}
