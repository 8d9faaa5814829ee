using System.Globalization;
using System.Text;

namespace OpenRas;

/// <summary>
/// Writes JSON strings in the one way that the digests and the contract fix: only quote, backslash and control characters are escaped, all else stands
/// as it is. The framework's writer escapes by the Unicode tables of its version, so its bytes differ between versions.
/// </summary>
internal static class JsonText
{
    internal static void Quote(StringBuilder to, string text)
    {
        to.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => to.Append("\\\""),
                '\\' => to.Append("\\\\"),
                '\b' => to.Append("\\b"),
                '\f' => to.Append("\\f"),
                '\n' => to.Append("\\n"),
                '\r' => to.Append("\\r"),
                '\t' => to.Append("\\t"),
                < ' ' => to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => to.Append(c),
            };
        }

        to.Append('"');
    }
}
