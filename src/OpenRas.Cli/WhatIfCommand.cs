using System.CommandLine;
using System.CommandLine.Parsing;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary><c>ras what-if</c>: what one result would be if answers were different.</summary>
internal sealed class WhatIfCommand : Command
{
    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition." };
    private readonly AnswersOptions given = new();
    private readonly Option<string?> result = new("--result") { Description = "The result to look at, by the name of its line. Without it, the first result in money.", HelpName = "ID" };
    private readonly Option<Amount?> reach = new("--reach") { Description = "An amount, such as 150 or \"£1,000 a week\". Show the smallest number of changed answers that gives this amount or more. Without answers, show the smallest number of answers.", HelpName = "AMOUNT", CustomParser = Amount };
    private readonly FormatOption format = new("The format of the output.", "text", "markdown", "json");
    private readonly MemoryOption mostMemory = new("1GB");
    private readonly Screen screen;

    internal WhatIfCommand(Screen screen)
        : base("what-if", "Show how the rules work from one set of answers: what the amount becomes if one answer changes, and the nearest edges. This is not advice on how to answer.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        given.AddTo(this);
        foreach (var option in new Option[] { result, reach, format, mostMemory }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (screen.Take(RasDefinition.Load(parsed.GetRequiredValue(definition))) is not { } ras) return ExitCodes.Errors;
        if (given.Of(parsed).Read(ras, screen) is not { } answers) return ExitCodes.Errors;
        var results = ras.Calculate(answers).Results;
        var asked = parsed.GetValue(result);
        if (results is [{ Line: 0 }]) return Refused($"`{ras.Id}` has no form, so no answer changes anything: {results[0].Printed}");
        if (asked is not null && !results.Any(r => r.Id == asked)) return Refused($"there is no result `{asked}`; the results are {string.Join(", ", results.Select(r => r.Id))}");
        var amount = parsed.GetValue(reach);
        var looked = results.FirstOrDefault(r => asked is null ? r.Unit.IsMoney : r.Id == asked) ?? results[0];
        if (amount?.WhyNot(looked) is { } why) return Refused(why);
        var reading = Read(ras, answers, asked, amount?.Value, parsed.GetValue(mostMemory));
        screen.Out.Write(parsed.GetRequiredValue(format) switch
        {
            "json" => reading.ToJson(),
            "markdown" => reading.ToMarkdown(),
            _ => reading.ToText(),
        });
        return ExitCodes.Done;
    }

    private WhatIf Read(RasDefinition ras, AnswerSet answers, string? asked, decimal? amount, long? most)
    {
        using var progress = new Progress(screen, "Looking at other answers");
        return most is null ? ras.AskWhatIf(answers, asked, amount) : ras.AskWhatIf(answers, asked, amount, most.Value);
    }

    private int Refused(string why)
    {
        screen.Report(why);
        return ExitCodes.Errors;
    }

    private static Amount? Amount(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (Cli.Amount.Parse(written) is { } amount) return amount;
        result.AddError($"`{written}` is not an amount; write --reach 150, --reach 1,000.50 or --reach \"£150 a week\"");
        return null;
    }
}
