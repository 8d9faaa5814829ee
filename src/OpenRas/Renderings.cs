using OpenRas.Diagnostics;
using OpenRas.Rendering;

namespace OpenRas;

/// <summary>What people read: an allocation or a diagnostic as text, Markdown or JSON. The same input gives the same bytes everywhere; lines end in a line feed.</summary>
public static class Renderings
{
    /// <summary>The printed form: results, every line with its working, and what must be said with it. Plain text in columns.</summary>
    public static string ToText(this Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return TextRenderer.Render(allocation);
    }

    /// <summary>The same as Markdown, with a table.</summary>
    public static string ToMarkdown(this Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return MarkdownRenderer.Render(allocation);
    }

    /// <summary>The same as JSON, contract 1; its schema is docs/contract/allocation-1.schema.json.</summary>
    public static string ToJson(this Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return JsonRenderer.Render(allocation);
    }

    /// <summary>A diagnostic with the line it speaks of, a caret, other places, help, and the page of its code.</summary>
    public static string ToText(this Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return DiagnosticRenderer.Render(diagnostic);
    }

    /// <summary>Several diagnostics, an empty line between them.</summary>
    public static string ToText(this IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(DiagnosticRenderer.Render));
}
