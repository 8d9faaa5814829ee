namespace OpenRas.Fuzz;

/// <summary>The library did what it says it never does.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
