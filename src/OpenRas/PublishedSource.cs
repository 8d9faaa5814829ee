namespace OpenRas;

/// <summary>A publication that figures of a definition were read in.</summary>
public sealed record PublishedSource
{
    internal PublishedSource(string id, string title, string? publisher, string? url, string? read)
    {
        Id = id;
        Title = title;
        Publisher = publisher;
        Url = url;
        Read = read;
    }

    /// <summary>The name by which lines cite it.</summary>
    public string Id { get; }

    /// <summary>The title, as published.</summary>
    public string Title { get; }

    /// <summary>Who published it; null when not stated.</summary>
    public string? Publisher { get; }

    /// <summary>Its address; null when it has none.</summary>
    public string? Url { get; }

    /// <summary>The day on which it was read, as <c>yyyy-MM-dd</c>, or the month; null when not stated.</summary>
    public string? Read { get; }
}
