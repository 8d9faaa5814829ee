using System.CommandLine;

namespace OpenRas.Cli;

/// <summary><c>ras schema</c>: prints the JSON Schema of a definition.</summary>
internal sealed class SchemaCommand : Command
{
    internal SchemaCommand(Screen screen)
        : base("schema", "Prints the JSON Schema of a definition, by which editors complete and check while one writes.") =>
        SetAction(_ =>
        {
            screen.Out.Write(RasDefinition.Schema);
            return ExitCodes.Done;
        });
}
