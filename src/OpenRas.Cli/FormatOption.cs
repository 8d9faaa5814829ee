using System.CommandLine;

namespace OpenRas.Cli;

/// <summary><c>--format</c>: one of a few words, of which the first is meant when nothing is said.</summary>
internal sealed class FormatOption : Option<string>
{
    internal FormatOption(string description, params string[] formats)
        : base("--format")
    {
        Description = description;
        HelpName = string.Join('|', formats);
        DefaultValueFactory = _ => formats[0];
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !formats.Contains(t.Value)))
                result.AddError($"`{token.Value}` is not a format; the formats are {string.Join(", ", formats)}");
        });
    }
}
