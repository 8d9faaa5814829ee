namespace OpenRas.Cli;

/// <summary>What the tool tells the shell. A result without an amount is an answer, not a failure.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;

    /// <summary>Errors in a definition, in the answers or about the date; an example that does not hold; what --strict refuses; or the output could not be written.</summary>
    internal const int Errors = 1;

    /// <summary>The command line itself.</summary>
    internal const int Usage = 2;

    internal const string Explained = "Exit code 0: done, even if a result has no amount. Exit code 1: errors in a definition, the answers or the date; an example that fails; or something that --strict refuses. Exit code 2: we cannot understand the command line.";
}
