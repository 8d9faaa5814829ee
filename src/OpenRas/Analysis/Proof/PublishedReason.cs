namespace OpenRas.Analysis;

/// <summary>The reason that a scheme itself gives for a decrease, as its definition acknowledges it. It changes no verdict. Immutable.</summary>
public sealed class PublishedReason
{
    internal PublishedReason(string text, PublishedSource source)
    {
        Text = text;
        Source = source;
    }

    /// <summary>The reason, in a sentence.</summary>
    public string Text { get; }

    /// <summary>Where it was published.</summary>
    public PublishedSource Source { get; }

    /// <summary>Both, as they are printed: <c>The scheme gives this reason: ... (source: ...)</c>.</summary>
    public string Printed => Words.Language.English.Proof.Published(this);
}
