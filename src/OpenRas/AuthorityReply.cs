using OpenRas.Words;

namespace OpenRas;

/// <summary>What the authority said about a definition of its scheme. Immutable.</summary>
public sealed record AuthorityReply
{
    internal AuthorityReply(string who, string on, string said, PublishedSource source)
    {
        Who = who;
        On = on;
        Said = said;
        Source = source;
    }

    /// <summary>The day or the month, as the file writes it: <c>2026-11-20</c>, <c>2026-11</c>.</summary>
    public string On { get; }

    /// <summary>The authority's own words.</summary>
    public string Said { get; }

    /// <summary>The publication that has these words.</summary>
    public PublishedSource Source { get; }

    /// <summary>As it is printed: <c>Borsetshire County Council replied in November 2026: "..." (source: ...)</c>.</summary>
    public string Printed => Language.English.Form.Replied(this);

    internal string Who { get; }
}
