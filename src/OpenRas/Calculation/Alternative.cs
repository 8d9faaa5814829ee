namespace OpenRas.Calculation;

/// <summary>One of the things that a test accepts, as the file writes it; with <paramref name="IsOrMore"/> everything above it too.</summary>
internal sealed record Alternative(string Named, bool IsOrMore);
