namespace OpenRas;

/// <summary>Who wrote a definition file.</summary>
public enum FileAuthor
{
    /// <summary>The authority whose scheme it is.</summary>
    Authority,

    /// <summary>Somebody else, who worked from what was published. The authority has not endorsed it, and everything printed says so.</summary>
    Transcribed,
}
