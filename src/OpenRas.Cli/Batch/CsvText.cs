using System.Text;

namespace OpenRas.Cli.Batch;

/// <summary>A table of text as it is written: commas, lines that end in a line feed, and quotation marks where a cell needs them.</summary>
/// <param name="isRaw">A text that begins like a formula is written as it is, and not with an apostrophe in front that keeps a spreadsheet from running it.</param>
internal sealed class CsvText(bool isRaw)
{
    private const string BeginsFormula = "=+-@\t\r";
    private const string NeedsQuotes = ",\"\r\n";

    private readonly StringBuilder text = new();
    private bool hasCells;

    /// <summary>A number, a word of ours, or nothing.</summary>
    internal CsvText Plain(string? cell)
    {
        if (hasCells) text.Append(',');
        hasCells = true;
        text.Append(cell);
        return this;
    }

    /// <summary>Anything that somebody else wrote.</summary>
    internal CsvText Text(string cell)
    {
        var isFormula = !isRaw && cell.Length > 0 && BeginsFormula.Contains(cell[0], StringComparison.Ordinal);
        var guarded = isFormula ? "'" + cell : cell;
        var isQuoted = guarded.AsSpan().IndexOfAny(NeedsQuotes) >= 0;
        return Plain(isQuoted ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded);
    }

    internal void EndRow()
    {
        text.Append('\n');
        hasCells = false;
    }

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
