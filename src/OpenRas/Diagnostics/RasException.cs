namespace OpenRas.Diagnostics;

/// <summary>Thrown when you ask for a value and errors prevent it. It carries the errors. Its own message quotes nothing, so you may log it.</summary>
public sealed class RasException : Exception
{
    internal RasException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => d.WithoutText))) => Diagnostics = diagnostics;

    /// <summary>All that was found, in the order of the text. Their messages may quote an answer.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
