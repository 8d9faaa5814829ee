using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenRas.Cli.Batch;

/// <summary><c>ras batch</c>: one scheme for many cases.</summary>
internal sealed class BatchCommand : Command
{
    private const string Ignore = "ignore";

    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition." };
    private readonly Argument<string> cases = new("CASES")
    {
        Description = "The cases: a table in CSV, whose first row names a question in each column, or a file that ends in .jsonl "
            + "with one JSON object a line. Write - for a CSV table from standard input.",
    };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The file to write, in CSV. Others are written beside it: rejects, what each column is, and what was run. "
            + "Write - for standard output, without the others.",
        HelpName = "OUT.csv",
        Required = true,
    };

    private readonly Option<string[]> keep = new("--keep")
    {
        Description = "A column to keep beside the result, such as the number of a case. You can repeat this option.",
        HelpName = "COLUMN",
    };

    private readonly Option<string?> map = new("--map")
    {
        Description = "A table in CSV that says which question a column answers, and which answer a code means. "
            + "Its columns are column, question, code and answer.",
        HelpName = "MAP.csv",
    };

    private readonly Option<bool> lines = new("--lines") { Description = "Write every line of the form, and not the results alone." };
    private readonly Option<string> notAsked = new("--not-asked")
    {
        Description = "If a row answers a question that is not asked: reject the row, or leave the answer out and count it.",
        DefaultValueFactory = _ => "error",
    };

    private readonly Option<bool> raw = new("--raw")
    {
        Description = "Write texts as they are. Without it, a text that begins like a formula has an apostrophe in front, so that no spreadsheet runs it.",
    };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "How many cores to use. The output is the same for any number.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<string?> jsonLines = new("--json-lines")
    {
        Description = "Also write each whole result in JSON, one on each line, with the number of its row.",
        HelpName = "FILE.jsonl",
    };

    private readonly Option<Shard?> shard = new("--shard")
    {
        Description = "Calculate only one of several parts, such as 3/40. `ras batch join` puts the parts together.",
        HelpName = "PART/PARTS",
        CustomParser = Part,
    };

    private readonly Screen screen;

    internal BatchCommand(Screen screen)
        : base("batch", "Calculate many cases of one scheme: a table of answers in, a table of amounts out.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(new CompareCommand(screen));
        Add(new MakeCommand(screen));
        Add(new JoinCommand(screen));
        Add(definition);
        Add(cases);
        notAsked.AcceptOnlyFromAmong("error", Ignore);
        foreach (var option in new Option[] { output, keep, map, lines, notAsked, raw, jsonLines, shard, threads }) Add(option);
        Validators.Add(result =>
        {
            if (result.GetResult(threads) is { Implicit: false } && result.GetValue(threads) < 1) result.AddError("--threads is 1 or more");
            if (result.GetResult(shard) is not null && result.GetValue(output) == "-") result.AddError("--shard needs files, so that the parts can be joined; write -o OUT.csv");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var options = new BatchOptions
        {
            Definition = parsed.GetRequiredValue(definition),
            Cases = parsed.GetRequiredValue(cases),
            Output = parsed.GetRequiredValue(output),
            Keep = parsed.GetValue(keep) ?? [],
            Map = parsed.GetValue(map),
            HasLines = parsed.GetValue(lines),
            IgnoresNotAsked = parsed.GetValue(notAsked) == Ignore,
            IsRaw = parsed.GetValue(raw),
            JsonLines = parsed.GetValue(jsonLines),
            Shard = parsed.GetValue(shard) ?? Shard.Whole,
            Threads = parsed.GetValue(threads),
        };
        if (screen.Take(RasDefinition.Load(options.Definition)) is not { } ras) return ExitCodes.Errors;
        if (ras.Form.Count > 0) return new BatchRun(screen, ras, options).Run();
        screen.Report($"{ras.Id} has no form, so nothing can be calculated", "`ras check` says what is missing.");
        return ExitCodes.Errors;
    }

    private static Shard? Part(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Shard.Parse(written) is { } shard) return shard;
        result.AddError($"`{written}` is not a part; write --shard 3/40 for the third of forty");
        return null;
    }
}
