namespace OpenRas;

/// <summary>Who wrote a definition file.</summary>
public enum Author
{
    /// <summary>The council whose scheme it is.</summary>
    Council,

    /// <summary>Somebody else, from what was published. The council has not endorsed it, and everything printed says so.</summary>
    Transcribed,
}
