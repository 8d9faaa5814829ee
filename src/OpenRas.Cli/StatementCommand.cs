using System.CommandLine;
using System.CommandLine.Parsing;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary><c>ras statement</c>: the reasons for one person's amount, with room for what only a person knows.</summary>
internal sealed class StatementCommand : Command
{
    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition." };
    private readonly AnswersOptions given = new();
    private readonly WordOption<StatementLength> length = new("--length", "How much to print, short if you say nothing");
    private readonly FormatOption format = new("The format of the output.", "text", "markdown", "json", "html");
    private readonly Option<bool> record = new("--record")
    {
        Description = "Print the fields of an algorithmic transparency record that the definition can fill in. It needs no answers.",
    };

    private readonly Screen screen;

    internal StatementCommand(Screen screen)
        : base("statement", "Write the reasons for one person's amount. It is a draft until a person fills in what only a person knows.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        given.AddTo(this);
        foreach (var option in new Option[] { length, format, record }) Add(option);
        Validators.Add(Together);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (screen.Take(RasDefinition.Load(parsed.GetRequiredValue(definition))) is not { } ras) return ExitCodes.Errors;
        var written = parsed.GetRequiredValue(format);
        if (parsed.GetValue(record))
        {
            screen.Out.Write(written == "markdown" ? ras.ToTransparencyRecordMarkdown() : ras.ToTransparencyRecord());
            return ExitCodes.Done;
        }

        if (given.Of(parsed).Read(ras, screen) is not { } answers) return ExitCodes.Errors;
        var statement = ras.MakeStatement(answers);
        var much = parsed.GetValue(length) ?? StatementLength.Short;
        screen.Out.Write(written switch
        {
            "json" => statement.ToJson(),
            "markdown" => statement.ToMarkdown(much),
            "html" => statement.ToHtml(much),
            _ => statement.ToText(much),
        });
        return ExitCodes.Done;
    }

    private void Together(CommandResult result)
    {
        if (result.GetValue(record) && given.AreIn(result)) result.AddError("--record is about the rules alone; leave out the answers");
        if (result.GetValue(record) && result.GetValue(format) is "json" or "html") result.AddError("--record is printed as text or markdown");
        if (result.GetValue(format) == "json" && result.GetResult(length) is not null)
            result.AddError("json has all lines, so leave out --length");
    }
}
