namespace OpenRas;

/// <summary>A piece of the scheme that is not in the file, and the question that would obtain it.</summary>
public sealed record MissingPiece
{
    internal MissingPiece(string what, string ask)
    {
        What = what;
        Ask = ask;
    }

    /// <summary>The piece, such as "How points become money".</summary>
    public string What { get; }

    /// <summary>What to write to the council.</summary>
    public string Ask { get; }
}
