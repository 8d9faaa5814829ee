using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace OpenRas.Cli;

/// <summary><c>--most-memory</c>: how much all tables of the command together may take.</summary>
internal sealed class MemoryOption : Option<long?>
{
    private static readonly (string Name, long Bytes)[] Units = [("GB", 1_000_000_000), ("MB", 1_000_000)];

    /// <param name="usually">What they may take where nothing is said, as it is written.</param>
    internal MemoryOption(string usually)
        : base("--most-memory")
    {
        Description = $"How much memory the tables of this command may take together, such as 500MB or 2GB. Without it, they may take {usually}. The command says what it could not prove or count within that.";
        HelpName = "SIZE";
        CustomParser = Parse;
    }

    private static long? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        foreach (var (name, bytes) in Units.Where(u => written.EndsWith(u.Name, StringComparison.OrdinalIgnoreCase)))
        {
            if (decimal.TryParse(written[..^name.Length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1_000_000) return (long)Math.Ceiling(number * bytes);
        }

        result.AddError($"`{written}` is not a size; write --most-memory 500MB or --most-memory 2GB");
        return null;
    }
}
