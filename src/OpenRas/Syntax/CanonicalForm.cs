using System.Security.Cryptography;
using System.Text;

namespace OpenRas.Syntax;

/// <summary>
/// What a file says, without how it is laid out: JSON with every scalar as a string, keys sorted, no white space, in UTF-8. Its SHA-256 names a
/// definition. Specified in docs/format.md, so that other languages can recompute it.
/// </summary>
internal static class CanonicalForm
{
    internal static string Digest(Node node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    private static void Write(StringBuilder to, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                JsonText.Quote(to, scalar.Text);
                break;
            case ListNode list:
                to.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0) to.Append(',');
                    Write(to, list.Items[i]);
                }

                to.Append(']');
                break;
            case MapNode map:
                to.Append('{');
                var first = true;
                foreach (var entry in map.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal))
                {
                    if (!first) to.Append(',');
                    first = false;
                    JsonText.Quote(to, entry.Key.Text);
                    to.Append(':');
                    Write(to, entry.Value);
                }

                to.Append('}');
                break;
        }
    }
}
