using System.CommandLine;
using System.CommandLine.Parsing;

namespace OpenRas.Cli;

/// <summary>How a command line names answers: a file, standard input, or one by one.</summary>
internal sealed class AnswersOptions
{
    private readonly Argument<string?> file = new("ANSWERS") { Description = "A YAML or JSON file of answers, or a case file that also has the later changes. Write - for standard input.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> named = new("--answers") { Description = "Another way to name the ANSWERS file.", HelpName = "FILE" };
    private readonly Option<(string Id, string Value)[]> single = new("--answer")
    {
        Description = "One answer, or a total that may be given. You can repeat this option. For a real person use a file, because a shell remembers what you type.",
        HelpName = "id=value",
        CustomParser = Singles,
    };

    internal void AddTo(Command command)
    {
        UsageError.RefuseOptions(file);
        command.Add(file);
        command.Add(named);
        command.Add(single);
        command.Validators.Add(result =>
        {
            if (result.GetResult(file) is { Tokens.Count: > 0 } && result.GetResult(named) is not null)
                result.AddError("you have named two files of answers; write either ANSWERS or --answers FILE");
        });
    }

    /// <summary>Whether answers come from one file alone.</summary>
    internal bool HasOnlyFile(CommandResult result) => (result.GetValue(file) ?? result.GetValue(named)) is not null && result.GetResult(single) is null;

    /// <summary>Whether any answer is named.</summary>
    internal bool AreIn(CommandResult result) =>
        (result.GetValue(file) ?? result.GetValue(named)) is not null || result.GetResult(single) is not null;

    internal AnswersInput Of(ParseResult parsed) => new(parsed.GetValue(file) ?? parsed.GetValue(named), parsed.GetValue(single) ?? []);

    private static (string Id, string Value)[] Singles(ArgumentResult result)
    {
        var singles = new List<(string, string)>();
        foreach (var written in result.Tokens.Select(t => t.Value))
        {
            if (written.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } id, { Length: > 0 } value] && !written.Any(char.IsControl)) singles.Add((id, value));
            else result.AddError($"`{written}` is not an answer; write --answer id=value, such as --answer washing=some");
        }

        return [.. singles];
    }
}
