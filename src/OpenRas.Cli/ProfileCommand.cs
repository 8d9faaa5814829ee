using System.CommandLine;
using OpenRas.Analysis;

namespace OpenRas.Cli;

/// <summary><c>ras profile</c>: facts over all complete answer sheets.</summary>
internal sealed class ProfileCommand : Command
{
    private readonly Argument<string> definition = new("DEFINITION") { Description = "A definition." };
    private readonly FormatOption format = new("The format of the facts. svg draws each table with its edges.", "text", "markdown", "json", "svg");
    private readonly MemoryOption mostMemory = new("1GB");
    private readonly Screen screen;

    internal ProfileCommand(Screen screen)
        : base("profile", "Show facts about all complete sets of answers: what they give, what each answer can change, the rows of each table and the jumps between them.")
    {
        this.screen = screen;
        UsageError.RefuseOptions(definition);
        Add(definition);
        Add(format);
        Add(mostMemory);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (screen.Take(RasDefinition.Load(parsed.GetRequiredValue(definition))) is not { } ras) return ExitCodes.Errors;
        var profile = Read(ras, parsed.GetValue(mostMemory));
        screen.Out.Write(parsed.GetRequiredValue(format) switch
        {
            "json" => profile.ToJson(),
            "markdown" => profile.ToMarkdown(),
            "svg" => profile.ToSvg(),
            _ => profile.ToText(),
        });
        return ExitCodes.Done;
    }

    private RasProfile Read(RasDefinition ras, long? most)
    {
        using var progress = new Progress(screen, "Counting sets of answers");
        return most is null ? ras.Profile() : ras.Profile(most.Value);
    }
}
