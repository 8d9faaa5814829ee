namespace OpenRas.Diagnostics;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>A fact worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Probably not what the writer meant. It never stops anything.</summary>
    Warning,

    /// <summary>You cannot have what you asked for until this is fixed.</summary>
    Error,
}
