using System.CommandLine;
using System.CommandLine.Invocation;

namespace OpenRas.Cli;

/// <summary><c>ras --completion SHELL</c>: prints the script that asks <c>ras</c> what may come next on a command line.</summary>
internal sealed class CompletionOption : Option<string>
{
    private static readonly (string Shell, string Script)[] Shells = [("bash", "ras.bash"), ("zsh", "ras.zsh"), ("powershell", "ras.ps1")];

    internal CompletionOption(Screen screen)
        : base("--completion")
    {
        Description = "Print a script for your shell. It completes commands, options, words and file names. "
            + "Its first lines say how to load it.";
        HelpName = string.Join('|', Shells.Select(s => s.Shell));
        Action = new Print(this, screen);
    }

    private sealed class Print(CompletionOption option, Screen screen) : SynchronousCommandLineAction
    {
        /// <summary>No command is named beside it.</summary>
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var shell = parseResult.GetResult(option)!.Tokens is [{ Value: var named }] ? named : "";
            if (Array.Find(Shells, s => s.Shell == shell).Script is not { } script)
                return new UsageError(screen, parseResult).Report("write --completion bash, zsh or powershell");
            using var text = new StreamReader(typeof(Print).Assembly.GetManifestResourceStream(script)!);
            screen.Out.Write(text.ReadToEnd());
            return ExitCodes.Done;
        }
    }
}
