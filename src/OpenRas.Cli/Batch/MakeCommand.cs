using System.CommandLine;

namespace OpenRas.Cli.Batch;

/// <summary><c>ras batch make</c>: made sets of answers, so that nobody needs those of people.</summary>
internal sealed class MakeCommand : Command
{
    private const int RowsAtOnce = 2_000;
    private const string Standard = "-";

    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition." };
    private readonly Option<long> count = new("-n") { Description = "How many.", HelpName = "NUMBER", DefaultValueFactory = _ => 1_000 };
    private readonly Option<ulong> seed = new("--seed")
    {
        Description = "Any number. The same seed gives the same answers on every machine.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The file to write, in CSV; - for standard output.",
        HelpName = "CASES.csv",
        DefaultValueFactory = _ => Standard,
    };

    private readonly Screen screen;

    internal MakeCommand(Screen screen)
        : base("make", "Write made sets of answers to a scheme, to try it on. They are no people, and say nothing of any.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        foreach (var option in new Option[] { count, seed, output }) Add(option);
        Validators.Add(result =>
        {
            if (result.GetResult(count) is { Implicit: false } && result.GetValue(count) < 0) result.AddError("-n is 0 or more");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (screen.Take(RasDefinition.Load(parsed.GetRequiredValue(definition))) is not { } ras) return ExitCodes.Errors;
        var made = new MadeCases(ras, parsed.GetValue(seed));
        if (made.Columns.Count == 0)
        {
            screen.Report($"{ras.Id} asks no question, so there are no answers to make");
            return ExitCodes.Errors;
        }

        var path = parsed.GetRequiredValue(output);
        if (path == Standard)
        {
            using var standard = Console.OpenStandardOutput();
            return Write(standard, made, parsed.GetValue(count));
        }

        using var file = new PendingFile(path);
        var code = Write(file.Stream, made, parsed.GetValue(count));
        if (code == ExitCodes.Done) file.Finish();
        return code;
    }

    private int Write(Stream to, MadeCases made, long count)
    {
        var text = Row(new CsvText(isRaw: true), made.Columns);
        for (var row = 1L; row <= count; row++)
        {
            if (made.Next() is not { } cells)
            {
                screen.Report("almost all sets of answers contradict themselves, so none was found");
                return ExitCodes.Errors;
            }

            Row(text, cells);
            if (row % RowsAtOnce != 0) continue;
            to.Write(text.ToBytes());
            text = new CsvText(isRaw: true);
        }

        to.Write(text.ToBytes());
        return ExitCodes.Done;
    }

    private static CsvText Row(CsvText text, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells) text.Text(cell);
        text.EndRow();
        return text;
    }
}
