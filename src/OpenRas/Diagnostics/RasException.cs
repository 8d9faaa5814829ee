namespace OpenRas.Diagnostics;

/// <summary>Something was asked for that errors prevent. It carries them; its own message quotes nothing, so that it may be logged.</summary>
public sealed class RasException : Exception
{
    internal RasException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => d.WithoutText))) => Diagnostics = diagnostics;

    /// <summary>All that was found, in the order of the text. Their messages may quote an answer.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
