using System.CommandLine;

namespace OpenRas.Cli;

/// <summary><c>ras schema</c>: prints the JSON Schema of a definition.</summary>
internal sealed class SchemaCommand : Command
{
    internal SchemaCommand(Screen screen)
        : base("schema", "Print the JSON Schema of a definition. Editors use it to complete and check what you write.") =>
        SetAction(_ =>
        {
            screen.Out.Write(RasDefinition.Schema);
            return ExitCodes.Done;
        });
}
