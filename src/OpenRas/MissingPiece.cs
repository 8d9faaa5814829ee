namespace OpenRas;

/// <summary>A piece of the scheme that is not in the file, and the question that would obtain it.</summary>
/// <param name="What">The piece, such as "How points become money".</param>
/// <param name="Ask">What to write to the council.</param>
public sealed record MissingPiece(string What, string Ask);
