using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OpenRas.Cli;

/// <summary>The help of a command, and under it command lines to try.</summary>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["batch"] = ["ras batch make ras-definitions/illustrative/borsetshire-2026.yaml -n 10"],
        ["calculate"] = ["ras calculate ras-definitions/kensington-and-chelsea/ras-2009.yaml --answer points=16"],
        ["check"] = ["ras check ras-definitions/norfolk/short-breaks-primary.yaml"],
        ["check-award"] = ["ras check-award ras-definitions/kensington-and-chelsea/ras-2009.yaml --answer points=22 --figure 142.02 --per week"],
        ["list"] = ["ras list ras-definitions --word norfolk --for children"],
        ["new"] = ["ras new --authority \"Borsetshire County Council\" --in-force 2026-04-01"],
        ["profile"] = ["ras profile ras-definitions/norfolk/short-breaks-primary.yaml"],
        ["prove"] = ["ras prove ras-definitions/norfolk/short-breaks-primary.yaml"],
        ["statement"] = ["ras statement ras-definitions/illustrative/ready-reckoner-2026.yaml --answer weekday=2.25"],
        ["what-if"] =
        [
            "ras what-if ras-definitions/illustrative/ready-reckoner-2026.yaml --answer weekday=2.25",
            "ras what-if ras-definitions/illustrative/ready-reckoner-2026.yaml --reach 150",
        ],
    };

    internal static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExample((HelpAction)option.Action!);
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is RootCommand root) return Invoke(parseResult, root, output);
        var code = help.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command.Name, out var examples))
            output.Write($"Example:\n  {string.Join("\n  ", examples)}\n\n");
        return code;
    }

    private int Invoke(ParseResult parseResult, RootCommand root, TextWriter output)
    {
        using var written = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = written;
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(FirstCommands.Divide(written.ToString(), root));
        return code;
    }
}
