namespace OpenRas.Oracle;

/// <summary>The pages do not say what comes out here, so no figure is claimed.</summary>
public sealed class SilentException(string what) : Exception($"docs/ is silent: {what}.");
