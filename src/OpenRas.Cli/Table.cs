using Spectre.Console;

namespace OpenRas.Cli;

/// <summary>
/// Rows of text under headings. On a terminal a drawn table, or, where words would have to be broken to fit, one block a row; elsewhere plain aligned
/// columns.
/// </summary>
internal sealed class Table(params string[] headings)
{
    private const int Gap = 2;

    private readonly List<string[]> rows = [];

    private IEnumerable<string[]> All => rows.Prepend(headings);

    internal void Add(params string[] cells) => rows.Add([.. cells.Select(Written.Visible)]);

    internal void Print(Screen screen)
    {
        if (!screen.IsTerminal) Align(screen.Out);
        else if (headings.Select((_, i) => LongestWord(i) + Gap + 1).Sum() < Console.WindowWidth) Draw(screen);
        else Stack(screen.Out);
    }

    private void Align(TextWriter to)
    {
        var widths = headings.Select((_, i) => All.Max(r => r[i].Length)).ToArray();
        foreach (var row in All) to.WriteLine(string.Join("  ", row.Select((c, i) => IsCount(i) ? c.PadLeft(widths[i]) : c.PadRight(widths[i]))).TrimEnd());
    }

    private void Stack(TextWriter to)
    {
        var width = headings.Max(h => h.Length);
        foreach (var row in rows)
        {
            to.WriteLine(row[0]);
            for (var i = 1; i < row.Length; i++) to.WriteLine($"  {headings[i].PadRight(width)}  {row[i]}");
            to.WriteLine();
        }
    }

    private void Draw(Screen screen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(screen.Out),
            Ansi = screen.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = Console.WindowWidth;
        var drawn = new Spectre.Console.Table().Border(TableBorder.Horizontal);
        for (var i = 0; i < headings.Length; i++)
        {
            drawn.AddColumn(new TableColumn(new Text(headings[i], new Style(decoration: Decoration.Bold)))
            {
                Alignment = IsCount(i) ? Justify.Right : Justify.Left,
                NoWrap = !All.Any(r => r[i].Contains(' ', StringComparison.Ordinal)),
                Padding = new Padding(0, 0, Gap, 0),
            });
        }

        foreach (var row in rows) drawn.AddRow(row.Select(c => new Text(c)));
        console.Write(drawn);
    }

    private int LongestWord(int column) => All.SelectMany(r => r[column].Split(' ')).Max(w => w.Length);

    /// <summary>A column of numbers stands to the right.</summary>
    private bool IsCount(int column) => rows.TrueForAll(r => r[column].All(char.IsAsciiDigit));
}
