using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenRas.Cli;

/// <summary><c>ras check</c>: loads definitions, and says what is wrong with them.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "A definition, or a folder. The command searches the folder and all folders below it.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Fail the check for a warning as for an error, unless it is a finding that the definition acknowledges.",
    };

    private readonly Option<bool> coverage = new("--coverage")
    {
        Description = "Show which rows of tables and price bands no example uses, and which tests no example answers with yes or with no.",
    };

    private readonly FormatOption format = new(
        "The format of what is found. Sites that host code can show sarif next to the lines of a file. "
            + "With --coverage, json gives the coverage of one definition.",
        "text",
        "json",
        "sarif");

    private readonly Option<string?> explain = new("--explain")
    {
        Description = "Explain the code of a message, and nothing else: its cause, an example, and what to do.",
        HelpName = "RASnnnn",
    };

    private readonly MemoryOption mostMemory = new("128MB for each definition");
    private readonly Screen screen;

    internal CheckCommand(Screen screen)
        : base("check", "Check definitions, and say what is wrong, where, and what to write instead. Calculate the examples next to them. "
            + "Print findings: what a reader should know about the rules. For a file, each finding has its place and what to do. "
            + "For a folder, each has one line, and gaps and overlaps between versions are findings too.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(paths);
        Add(paths);
        foreach (var option in new Option[] { strict, coverage, format, explain, mostMemory }) Add(option);
        Validators.Add(result =>
        {
            var isExplained = result.GetResult(explain) is not null;
            if (isExplained && result.Children.Count(c => c is not OptionResult { Implicit: true }) > 1)
                result.AddError("--explain explains one code; write nothing else with it");
            if (!isExplained && result.GetResult(paths) is not { Tokens.Count: > 0 })
                result.AddError("name a definition or a folder to check");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(explain) is { } code)
        {
            if (Explanation.Of(code) is not { } page)
                return new UsageError(screen, parsed).Report($"there is no code `{code}`; write a code such as RAS6001");
            screen.Out.Write(page.Printed);
            return ExitCodes.Done;
        }

        var report = new CheckReport(parsed.GetRequiredValue(paths), parsed.GetValue(strict), screen);
        var (asked, isCovered) = (parsed.GetRequiredValue(format), parsed.GetValue(coverage));
        if (isCovered && (asked == "sarif" || (asked == "json" && (report.IsOfFolder || report.Files.Count != 1))))
            return new UsageError(screen, parsed).Report("`--coverage` gives text, or the json of one definition");
        report.Find(parsed.GetValue(mostMemory), screen);
        if (isCovered && asked == "json") PrintCoverage(report);
        else if (asked == "json") screen.Out.Write(CheckJson.Render(report));
        else if (asked == "sarif") screen.Out.Write(CheckSarif.Render(report));
        else new CheckText(report, screen).Print(isCovered);
        return report.Passes ? ExitCodes.Done : ExitCodes.Errors;
    }

    /// <summary>Nothing else may be in that text, so what was found goes to the other stream.</summary>
    private void PrintCoverage(CheckReport report)
    {
        screen.Report([.. report.All]);
        report.Files[0].PrintCoverage(report.ExamplesOf(report.Files[0]), isJson: true, screen);
    }
}
