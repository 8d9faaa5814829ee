using System.Security.Cryptography;
using System.Text;

namespace OpenRas.Syntax;

/// <summary>
/// What a file says, without how it is laid out: JSON with every scalar as a string, keys sorted, no white space, in UTF-8. Its SHA-256 names a
/// definition. Specified in docs/format.md, so that other languages can recompute it.
/// </summary>
internal static class CanonicalForm
{
    private const string Questions = "questions";

    /// <summary>The keys at the top of a file by which an amount can change.</summary>
    private static readonly string[] Rules = ["format", "currency", "unanswered", Questions, "form", "results", "contradicts"];

    /// <summary>Keys whose words are printed and change no figure.</summary>
    private static readonly string[] Printed = ["label", "ask", "note", "source", "basis", "reason", "prices-of", "more-agreed-by", "domain", "household-fact", "asks-willingness", "stands-for", "paid-by"];

    /// <summary>A key of a question that changes no figure. Elsewhere it can be the name of a line, and is then a rule.</summary>
    private const string Needs = "outcomes";

    internal static string Digest(Node node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))).ToLowerInvariant();
    }

    /// <summary>The same of the rules alone: without what a file says of itself and of its sources, and without the words that only print.</summary>
    internal static string RulesDigest(MapNode root)
    {
        var said = root.Entries.Where(e => Rules.Contains(e.Key.Text)).Select(e => e.Key.Text == Questions ? new Pair(e.Key, WithoutNeeds(e.Value)) : e);
        var rules = new MapNode([.. said], root.Span);
        return Digest(Bare(rules));
    }

    /// <summary>The same without what a question says of the law, which no line looks at.</summary>
    private static Node WithoutNeeds(Node questions) => questions is ListNode list ? new ListNode([.. list.Items.Select(One)], list.Span) : questions;

    private static Node One(Node question) =>
        question is MapNode map ? new MapNode([.. map.Entries.Where(e => e.Key.Text != Needs)], map.Span) : question;

    private static Node Bare(Node node) => node switch
    {
        ListNode list => new ListNode([.. list.Items.Select(Bare)], list.Span),
        MapNode map => new MapNode([.. map.Entries.Where(e => !Printed.Contains(e.Key.Text)).Select(e => new Pair(e.Key, Bare(e.Value)))], map.Span),
        _ => node,
    };

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
