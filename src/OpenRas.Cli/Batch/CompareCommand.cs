using System.CommandLine;

namespace OpenRas.Cli.Batch;

/// <summary><c>ras batch compare</c>: what another version of a scheme does to many cases.</summary>
internal sealed class CompareCommand : Command
{
    private const string Ignore = "ignore";

    private readonly Argument<string> before = new("OLD") { Description = "The definition as it was." };
    private readonly Argument<string> now = new("NEW") { Description = "The definition as it is, or may become." };
    private readonly Argument<string> cases = new("CASES") { Description = "The cases, as `ras batch` reads them. A question that only one of the two has may be a column too." };
    private readonly Option<string?> result = new("--result") { Description = "The result to compare, by the name of its line in both. Without it, the first result in money.", HelpName = "ID" };
    private readonly Option<string?> group = new("--group") { Description = "A column by whose words the cases are put into groups.", HelpName = "COLUMN" };
    private readonly Option<string?> output = new("--output", "-o") { Description = "Also write both amounts of each case to this file, for your eyes only.", HelpName = "OUT.csv" };
    private readonly Option<string[]> keep = new("--keep") { Description = "A column to keep in that file. You can repeat this option.", HelpName = "COLUMN" };
    private readonly Option<string?> map = new("--map") { Description = "Names and codes of a case system, as `ras batch` reads them.", HelpName = "MAP.csv" };
    private readonly Option<decimal?> budget = new("--budget") { Description = "An amount to put next to the totals, in the period of the result.", HelpName = "AMOUNT" };
    private readonly Option<bool> exact = new("--exact") { Description = "Show every count as it is. The tables are then personal data, if the cases are of people." };
    private readonly Option<string> notAsked = new("--not-asked")
    {
        Description = "If a row answers a question that is not asked: reject the row, or leave the answer out.",
        DefaultValueFactory = _ => "error",
    };

    private readonly Screen screen;

    internal CompareCommand(Screen screen)
        : base("compare", "Show what another version of a scheme does to many cases: how many get more or less, by group, and in all.")
    {
        this.screen = screen;
        Add(before);
        Add(now);
        Add(cases);
        notAsked.AcceptOnlyFromAmong("error", Ignore);
        foreach (var option in new Option[] { result, group, output, keep, map, budget, exact, notAsked }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (Load(parsed, before) is not { } old || Load(parsed, now) is not { } latest) return ExitCodes.Errors;
        var run = new CompareRun(screen, old, latest)
        {
            Cases = parsed.GetRequiredValue(cases),
            Result = parsed.GetValue(result),
            Group = parsed.GetValue(group),
            Output = parsed.GetValue(output),
            Keep = parsed.GetValue(keep) ?? [],
            Map = parsed.GetValue(map),
            Budget = parsed.GetValue(budget),
            IsExact = parsed.GetValue(exact),
            IgnoresNotAsked = parsed.GetValue(notAsked) == Ignore,
        };
        return run.Run();
    }

    private RasDefinition? Load(ParseResult parsed, Argument<string> path) => screen.Take(RasDefinition.Load(parsed.GetRequiredValue(path)));
}
