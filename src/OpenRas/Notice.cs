namespace OpenRas;

/// <summary>A sentence or two that must be said with a figure.</summary>
public sealed record Notice
{
    internal Notice(NoticeKind kind, string text) => (Kind, Text) = (kind, text);

    /// <summary>What it is about, for programs.</summary>
    public NoticeKind Kind { get; }

    /// <summary>The words, for people.</summary>
    public string Text { get; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
