namespace OpenRas.Diagnostics;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>A fact worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably not what the writer meant. Never stops anything.</summary>
    Warning,

    /// <summary>What was asked for cannot be had until this is fixed.</summary>
    Error,
}
