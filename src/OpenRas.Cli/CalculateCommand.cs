using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary><c>ras calculate</c>: fills in the form of one definition, and prints it.</summary>
internal sealed class CalculateCommand : Command
{
    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition, or a folder of definitions. In a folder, --on chooses the version in force, and --scheme chooses the scheme." };
    private readonly AnswersOptions given = new();
    private readonly FormatOption format = new("The format of the printed form.", "text", "markdown", "json");
    private readonly Option<DateOnly?> on = new("--on") { Description = "The day to calculate for.", HelpName = "yyyy-MM-dd", CustomParser = Day };
    private readonly Option<string?> scheme = new("--scheme") { Description = "The scheme to calculate with, in a folder of several schemes. Use it with --on.", HelpName = "NAME" };
    private readonly Option<bool> evenOutside = new("--even-outside") { Description = "Calculate even for a day on which the definition is not in force. The form then says so." };
    private readonly Option<bool> blank = new("--blank")
    {
        Description = "Print a file of answers that nobody has filled in, with each question and its choices as comments. "
            + "Fill it in, and give it as ANSWERS.",
    };

    private readonly Option<bool> ask = new("--ask")
    {
        Description = "Ask one question after another, and then print the form. You can go back.",
    };

    private readonly Option<string?> save = new("--save")
    {
        Description = "A new file in which to keep the answers that --ask gets.",
        HelpName = "FILE.yaml",
    };

    private readonly Option<bool> verify = new("--verify") { Description = "Compare ANSWERS, a result in JSON, with the result that the definition gives now. Exit with 1 if a figure differs." };
    private readonly Screen screen;

    internal CalculateCommand(Screen screen)
        : base("calculate", "Fill in the form of a definition, and print the results and every line of working.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        given.AddTo(this);
        foreach (var option in new Option[] { format, on, scheme, evenOutside, blank, ask, save, verify }) Add(option);
        Validators.Add(Together);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(definition);
        var day = parsed.GetValue(on);
        var choice = new DefinitionChoice(path, parsed.GetValue(scheme), day);
        if (choice.WhyNone is { } why) return new UsageError(screen, parsed).Report(why);
        if (choice.Read(screen) is not { } ras) return ExitCodes.Errors;

        if (parsed.GetValue(blank))
        {
            screen.Out.Write(ras.ToBlankAnswers());
            return ExitCodes.Done;
        }

        if (parsed.GetValue(verify)) return Verify(ras, given.Of(parsed));
        var date = day is { } d ? screen.Take(ras.CheckDate(d, parsed.GetValue(evenOutside))) : null;
        var isOutside = day is not null && date is null;
        if (isOutside && parsed.GetValue(ask)) return ExitCodes.Errors;
        var answers = parsed.GetValue(ask) ? Ask(ras, path, parsed.GetValue(save)) : given.Of(parsed).Read(ras, screen);
        if (answers is null || isOutside) return ExitCodes.Errors;

        var allocation = ras.Calculate(answers, date);
        screen.Out.Write(parsed.GetRequiredValue(format) switch
        {
            "json" => allocation.ToJson(),
            "markdown" => allocation.ToMarkdown(),
            _ => screen.HasColour ? Colours.Paint(allocation) : allocation.ToText(),
        });
        return ExitCodes.Done;
    }

    private AnswerSet? Ask(RasDefinition ras, string path, string? file)
    {
        if (file is not null && Path.Exists(file))
        {
            screen.Report($"`{file}` already exists", "Write another name after --save.");
            return null;
        }

        var answers = Interview.Hold(ras, screen);
        if (file is null) return answers;
        NewFile.WritePrivate(file, FilledIn(ras, answers));
        var next = $"ras calculate {Written.ForShell(path)} {Written.ForShell(file)}";
        screen.Error.WriteLine($"{Written.Visible(file)}: written\nNext: {next}\n");
        return answers;
    }

    /// <summary>A blank file of answers with these in it, so that the choices stay next to each.</summary>
    private static string FilledIn(RasDefinition ras, AnswerSet answers) => answers.Values.Aggregate(
        ras.ToBlankAnswers(),
        (text, answer) => text.Replace($"\n  {answer.Key}:\n", $"\n  {answer.Key}: \"{answer.Value}\"\n", StringComparison.Ordinal));

    private int Verify(RasDefinition ras, AnswersInput kept)
    {
        if (kept.ReadText(screen) is not { } json || screen.Take(ras.Verify(json, kept.Name)) is not { } found) return ExitCodes.Errors;
        screen.Out.WriteLine(found.Printed);
        foreach (var difference in found.Differences) screen.Out.WriteLine(Written.Visible($"{difference}"));
        return found.Sameness == Sameness.Different ? ExitCodes.Errors : ExitCodes.Done;
    }

    private void Together(CommandResult result)
    {
        if (result.GetValue(verify) && !given.HasOnlyFile(result)) result.AddError("--verify compares one result; name the file and give no --answer");
        if (result.GetValue(verify) && result.GetResult(on) is not null) result.AddError("--verify calculates for the day of the result; leave out --on");
        if (result.GetValue(blank) && (given.AreIn(result) || result.GetValue(verify) || result.GetResult(format) is { Implicit: false }))
            result.AddError("--blank prints a file without answers; leave out the answers, --format and --verify");
        if (result.GetValue(ask) && (given.AreIn(result) || result.GetValue(verify) || result.GetValue(blank)))
            result.AddError("--ask gets the answers from you; leave out the answers, --blank and --verify");
        if (result.GetResult(save) is not null && !result.GetValue(ask))
            result.AddError("--save keeps the answers that --ask gets; add --ask");
        if (result.GetResult(on) is not null) return;
        foreach (var option in new Option[] { scheme, evenOutside }.Where(o => result.GetResult(o) is not null))
            result.AddError($"{option.Name} needs a day; add --on yyyy-MM-dd");
    }

    private static DateOnly? Day(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"`{written}` is not a day; write --on yyyy-MM-dd, such as --on 2026-04-01");
        return null;
    }
}
