using System.Text;

namespace OpenRas.Rendering;

/// <summary>Words as Markdown shows them.</summary>
internal static class MarkdownText
{
    /// <summary>A definition's words are data: nothing in them may become mark-up.</summary>
    internal static string Escape(string words)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            // A dash or a number at the head of an item would begin a list of its own.
            var c = words[i];
            var isMarker = i + 1 < words.Length && words[i + 1] == ' ' && (i == 0 ? c is '-' or '+' : c is '.' or ')' && words.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0);
            if (isMarker) text.Append('\\');
            if (c is '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '#' or '~') text.Append('\\').Append(c);
            else if (c == '<') text.Append("&lt;");
            else if (c == '>') text.Append("&gt;");
            else if (c == '&') text.Append("&amp;");
            else text.Append(c == '\n' ? ' ' : c);
        }

        return text.ToString();
    }
}
