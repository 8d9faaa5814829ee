using nietras.SeparatedValues;

namespace OpenRas.Cli.Batch;

/// <summary>
/// Cases from a table of text. The separator is the one that the first row has. A row that is not what a table of text may be is one fault, at
/// its line: nothing in it is guessed.
/// </summary>
internal sealed class CsvCases : CaseSource
{
    private const string NoQuote = "a quotation mark is not closed, or is in the middle of a cell; this row reaches to line {0}";
    private const char Replaced = '\uFFFD';

    private readonly SepReader reader;
    private readonly string[] columns = [];

    internal CsvCases(TextReader text)
    {
        reader = Sep.Reader(o => o with
        {
            HasHeader = false,
            DisableColCountCheck = true,
            CreateToString = SepToString.PoolPerCol(),
        }).From(text);
        if (!reader.MoveNext())
        {
            Fault = "there is no first row with the names of the columns";
            return;
        }

        var header = Cells(reader.Current, reader.Current.ColCount);
        if (header is null) Fault = "the first row, with the names of the columns, has a quotation mark that is not closed";
        columns = [.. (header ?? []).Select(c => c.Trim('\uFEFF', ' '))];
    }

    internal override IReadOnlyList<string> Columns => columns;

    internal override string? Fault { get; }

    public override void Dispose() => reader.Dispose();

    internal override IEnumerable<RawCase> Read()
    {
        // Rows are counted without the header; lines with it.
        for (var row = 1L; reader.MoveNext(); row++) yield return Row(reader.Current, row);
    }

    private RawCase Row(SepReader.Row row, long number)
    {
        var line = row.LineNumberFrom;
        if (Cells(row, columns.Length) is not { } cells)
        {
            var to = Written.Count(line + row.Span.TrimEnd("\r\n").Count('\n'));
            return Faulty(NoQuote.Replace("{0}", to, StringComparison.Ordinal), row.Span.ToString());
        }

        if (row.Span.IsEmpty) return Faulty("the row is empty", "");
        if (row.ColCount != columns.Length)
        {
            var count = $"it has {Written.Count(row.ColCount, "cell")}, and the first row has {Written.Count(columns.Length)}";
            return Faulty(count, row.Span.ToString());
        }

        if (cells.AsSpan().SequenceEqual(columns)) return Faulty("it is the row with the names of the columns again", row.Span.ToString());
        if (Array.Exists(cells, c => c.Contains(Replaced, StringComparison.Ordinal)))
            return Faulty("it has letters in another encoding than UTF-8", row.Span.ToString());
        return new RawCase(number, line, cells);

        RawCase Faulty(string why, string raw) => new(number, line, Array.Empty<string>()) { Fault = why, Raw = raw };
    }

    /// <summary>The first cells of a row; null where a quotation mark is not where it may be.</summary>
    private static string[]? Cells(SepReader.Row row, int most)
    {
        var cells = new string[Math.Min(most, row.ColCount)];
        for (var at = 0; at < row.ColCount; at++)
        {
            var span = row[at].Span;
            var isQuoted = span.Contains('"');
            if (isQuoted && !IsWhole(span)) return null;
            if (at < cells.Length) cells[at] = isQuoted ? Unquoted(span) : row[at].ToString();
        }

        return cells;
    }

    private static bool IsWhole(ReadOnlySpan<char> cell)
    {
        if (cell.Length < 2 || cell[0] != '"' || cell[^1] != '"') return false;
        var inner = cell[1..^1];
        for (var at = 0; at < inner.Length; at++)
        {
            if (inner[at] == '"' && (++at == inner.Length || inner[at] != '"')) return false;
        }

        return true;
    }

    private static string Unquoted(ReadOnlySpan<char> cell) => cell[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
}
