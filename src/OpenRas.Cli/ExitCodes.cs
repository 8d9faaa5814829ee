namespace OpenRas.Cli;

/// <summary>What the tool tells the shell. A result without an amount is an answer, not a failure.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;

    /// <summary>Errors in a definition, in the answers or about the date; an example that does not hold; what --strict refuses; or the output could not be written.</summary>
    internal const int Errors = 1;

    /// <summary>The command line itself.</summary>
    internal const int Usage = 2;

    internal const string Explained = "Exit codes: 0 done, also when a result has no amount; 1 errors in a definition, in the answers or about the date, an example that does not hold, or what --strict refuses; 2 a command line that cannot be understood.";
}
