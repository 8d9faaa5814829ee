using System.Globalization;
using System.Text.RegularExpressions;
using OpenRas.Tests.Reference;

namespace OpenRas.Tests.Properties;

/// <summary>
/// A printed form, read by the columns that docs/paper.md defines and by no word on it. Works each line of arithmetic out again from the figures that are
/// printed, and says what does not add up.
/// </summary>
internal sealed partial class Paper
{
    private const int Width = 80;
    private const int PartIndent = 7;

    private readonly List<string> faults = [];
    private readonly Dictionary<int, BigRational> figures = [];
    private readonly List<Line> lines = [];

    private Paper(string text)
    {
        foreach (var row in text.Split('\n')) Read(row);
        foreach (var line in lines) Check(line);
    }

    /// <summary>One line of the form: its figure, as printed, and the rows below that have one.</summary>
    internal sealed record Line(int Number)
    {
        internal string Printed { get; set; } = "";

        /// <summary>Something stands below its label already.</summary>
        internal bool IsBegun { get; set; }

        internal List<(string From, string Figure)> Parts { get; } = [];
    }

    internal static Paper Read(Allocation form) => new(form.ToText());

    internal static Paper ReadText(string text) => new(text);

    internal IReadOnlyList<Line> Lines => lines;

    /// <summary>Everything that does not come out as printed.</summary>
    internal IReadOnlyList<string> Faults => faults;

    /// <summary>How many rows were worked out again.</summary>
    internal int Rows { get; private set; }

    private void Read(string row)
    {
        if (Numbered().Match(row) is { Success: true } numbered)
        {
            lines.Add(new Line(int.Parse(numbered.Groups[1].Value, CultureInfo.InvariantCulture)));
            if (row.Length == Width && Cells(row).Skip(2).LastOrDefault() is { } printed) lines[^1].Printed = printed;
            return;
        }

        var (indent, cells) = (row.Length - row.TrimStart().Length, Cells(row));
        if (row.Length != Width && lines.Count > 0 && indent >= PartIndent) lines[^1].IsBegun = true;
        if (row.Length != Width) return;
        if (cells[0] == "=") Other(cells);
        else if (indent < PartIndent) return;
        else if (lines.Count > 0 && lines[^1] is { Printed: "", IsBegun: false } && indent > PartIndent && cells.Count == 1) lines[^1].Printed = cells[0];
        else if (lines.Count > 0) Add(lines[^1], Part(indent, cells));
    }

    private static void Add(Line line, (string From, string Figure) part)
    {
        line.Parts.Add(part);
        line.IsBegun = true;
    }

    /// <summary>A row that begins where parts begin has a label in its first cell.</summary>
    private static (string From, string Figure) Part(int indent, List<string> cells)
    {
        var own = indent == PartIndent ? cells.Skip(1).ToList() : cells;
        return own.Count > 1 ? (own[^2], own[^1]) : ("", own.LastOrDefault(""));
    }

    /// <summary>A result in another period: a line times how often.</summary>
    private void Other(List<string> cells)
    {
        if (cells.Count < 3 || LineTimes().Match(cells[^2]) is not { Success: true } from || FigureOf(cells[^1]) is not { } printed) return;
        Rows++;
        if (Printed(from.Groups["line"].Value) is not { } of || of * Number(from.Groups["times"].Value) != printed) faults.Add($"{cells[^2]} is not {cells[^1]}");
    }

    private BigRational? Printed(string line)
    {
        var number = int.Parse(line, CultureInfo.InvariantCulture);
        return lines.Find(l => l.Number == number) is { } found ? FigureOf(found.Printed) : null;
    }

    private void Check(Line line)
    {
        if (FigureOf(line.Printed) is not { } printed) return;
        figures[line.Number] = printed;
        var rows = line.Parts.Where(p => Signed().IsMatch(p.Figure)).ToList();
        if (rows.Count == 0) return;
        var sum = BigRational.Zero;
        foreach (var (from, figure) in rows)
        {
            var (sign, number, by) = Taken(figure);
            if (!IsFrom(from, number, sum)) faults.Add($"line {line.Number}: {from} is not {figure}");
            sum = Next(sum, sign, number / by);
            Rows++;
        }

        if (sum != printed) faults.Add($"line {line.Number}: its rows lead to {sum}, not to {line.Printed}");
    }

    private static BigRational Next(BigRational sum, string sign, BigRational number) => sign switch
    {
        "-" => sum - number,
        "×" => sum * number,
        "÷" => sum / number,
        "≥" => sum < number ? number : sum,
        "≤" => sum > number ? number : sum,
        "=" => number,
        _ => sum + number,
    };

    /// <summary>Whether a number is what the cell beside it makes: of a line, or as a share of the figure so far.</summary>
    private bool IsFrom(string from, BigRational number, BigRational sum)
    {
        if (from.Length == 0) return true;
        if (Counted().Match(from) is { Success: true } counted && number == BigRational.Parse(Numbers.Plain(counted.Groups["line"].Captures.Count))) return true;
        if (Made(from) is not { } made) return false;
        return Abs(made) == Abs(number) || Abs(made * sum) == Abs(number);
    }

    private BigRational? Made(string from)
    {
        if (Rest().Match(from) is { Success: true } rest) return BigRational.One - Made(rest.Groups[1].Value);
        if (LineTimes().Match(from) is { Success: true } line)
        {
            if (!figures.TryGetValue(int.Parse(line.Groups["line"].Value, CultureInfo.InvariantCulture), out var figure)) return null;
            return line.Groups["times"].Success ? figure * Number(line.Groups["times"].Value) : figure;
        }

        var factors = from.Split(" × ").Select(FigureOf).ToList();
        return factors.Aggregate((BigRational?)BigRational.One, (product, factor) => product * factor);
    }

    private static BigRational Abs(BigRational number) => number < BigRational.Zero ? BigRational.Zero - number : number;

    private static (string Sign, BigRational Number, BigRational By) Taken(string figure)
    {
        var match = Signed().Match(figure);
        return (match.Groups["sign"].Value, Number(match.Groups["number"].Value), match.Groups["by"].Success ? Number(match.Groups["by"].Value) : BigRational.One);
    }

    /// <summary>The last number in a cell, whatever words and unit are around it.</summary>
    private static BigRational? FigureOf(string cell) => Figure().Matches(cell) is { Count: > 0 } found ? Number(found[^1].Value) : null;

    private static BigRational Number(string text)
    {
        var digits = NotDigits().Replace(text, "");
        var number = BigRational.Parse(digits);
        if (text.Contains('%', StringComparison.Ordinal)) number /= BigRational.Parse("100");
        return text.StartsWith('-') ? BigRational.Zero - number : number;
    }

    private static List<string> Cells(string row) => [.. Cell().Matches(row).Select(m => m.Value)];

    [GeneratedRegex(@"^ {0,2}([0-9]{1,3})  \S")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Cell();

    [GeneratedRegex(@"-?(?:[^\s0-9,.%-]+ ?)?[0-9][0-9,]*(?:\.[0-9]+)?%?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:(?<sign>[+×÷≥≤=-]) )?(?<number>-?(?:[^\s0-9,.%-]+ ?)?[0-9][0-9,]*(?:\.[0-9]+)?%?)(?: ÷ (?<by>[0-9.,]+))?\z")]
    private static partial Regex Signed();

    [GeneratedRegex(@"^line (?<line>[0-9]+)(?: × (?<times>[0-9.,]+))?\z")]
    private static partial Regex LineTimes();

    [GeneratedRegex(@"^100% less (.+)\z")]
    private static partial Regex Rest();

    [GeneratedRegex(@"^lines? (?<line>[0-9]+)(?:, (?<line>[0-9]+))*\z")]
    private static partial Regex Counted();

    [GeneratedRegex(@"[^0-9.]")]
    private static partial Regex NotDigits();
}
