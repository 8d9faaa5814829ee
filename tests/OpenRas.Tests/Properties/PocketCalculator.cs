using System.Globalization;
using System.Text.RegularExpressions;
using OpenRas.Tests.Reference;

namespace OpenRas.Tests.Properties;

/// <summary>
/// Works a printed form out again from what is printed on it and nothing else: each line from the figures of the lines it names. Says what it cannot
/// make.
/// </summary>
internal sealed partial class PocketCalculator(PrintedForm form, IReadOnlySet<int> read)
{
    private const string Q = @"-?£?[0-9][0-9,]*(?:\.[0-9]+)?%?";

    private readonly Dictionary<int, BigRational> values = [];

    /// <summary>What is printed of each test, by the number of its line.</summary>
    private readonly Dictionary<string, string> tests = [];

    /// <summary>Everything that does not come out as printed. Numbers in <paramref name="read"/> are questions, figures and tables: read, not worked out.</summary>
    internal List<string> Faults()
    {
        var faults = new List<string>();
        foreach (var row in form.Rows)
        {
            var value = ValueIn(row.Value);
            if (value is { } printed) values[row.Number] = printed;
            var fault = row.Parts.Any(p => p.Value is "yes" or "no" or "not known") ? Tested(row) : value is null ? WhyNone(row) : Check(row, values[row.Number]);
            if (fault is not null) faults.Add($"line {row.Number} (`{row.Working}` makes `{row.Value}`, {row.Remark}): {fault}");
        }

        return [.. faults, .. form.Head.SelectMany(Results)];
    }

    private string? WhyNone(PrintedForm.Row row)
    {
        if (Closed().Match(row.Working) is { Success: true } closed) return tests.GetValueOrDefault(closed.Groups[1].Value) == "no" ? null : "that test is not printed as not met";
        if (read.Contains(row.Number)) return null;
        return Blank().IsMatch(row.Working) || Blank().IsMatch(row.Value) ? null : "no figure, and no reason why not";
    }

    private string? Check(PrintedForm.Row row, BigRational value)
    {
        var working = row.Working.Replace("the source rounds here; how was not read", "", StringComparison.Ordinal).Trim();
        var (whole, exact, divisor, rounding) = Rounded(working, row.Remark);
        var body = ReadAs().Replace(whole, "");
        if (rounding is not null && rounding.Apply((exact ?? value) / divisor) != value) return "is not what it says it is rounded from";
        if (body == "given as a total") return null;
        if (Straight().Match(body) is { Success: true } straight) return OnLine(straight, exact ?? value, divisor);
        if (Bands().Matches(body).FirstOrDefault(m => !IsIn(m)) is { } band) return $"{band.Value} is not true, or of no line above";
        if (read.Contains(row.Number)) return null;
        var made = body.Length == 0 ? Parts(row) : Make(body);
        if (made is not { } result) return "cannot be worked out";
        if (result.Number != (exact ?? value) || result.DividedBy != divisor) return "does not come out";
        return Changed(row, value);
    }

    /// <summary>Takes off <c>= £93.915 rounded to 0.01, half up</c> and <c>= 37.5 ÷ 3 rounded ...</c>; a remark says <c>rounded to ...: no change</c>.</summary>
    private static (string Body, BigRational? Exact, BigRational Divisor, Rounding? Rounding) Rounded(string working, string remark)
    {
        if (Unchanged().Match(remark) is { Success: true } same) return (working, null, BigRational.One, Read(same));
        if (Ending().Match(working) is not { Success: true } end) return (working, null, BigRational.One, null);
        var divisor = end.Groups["by"].Success ? Number(end.Groups["by"].Value) : BigRational.One;
        return (end.Groups["body"].Value, Number(end.Groups["exact"].Value), divisor, Read(end));

        static Rounding Read(Match match) => new(Number(match.Groups["to"].Value), match.Groups["mode"].Value.Replace("half to even", "half-even", StringComparison.Ordinal).Replace(' ', '-'));
    }

    private BigRational? At(string line) => values.TryGetValue(int.Parse(line, CultureInfo.InvariantCulture), out var value) ? value : null;

    private bool IsIn(Match match)
    {
        var number = Number(match.Groups["value"].Value);
        var isIn = match.Groups["bands"].Value.Split(" or ").Any(b => Reference.Band.Parse(b).Passes(Cell.Of(number)));
        return isIn && values.ContainsValue(number);
    }

    /// <summary>A figure at the beginning of a text, whatever its unit.</summary>
    private static BigRational? ValueIn(string text) => Quantity().Match(text) is { Success: true } match ? Number(match.Groups[1].Value) : null;

    private static BigRational Number(string text)
    {
        var isShare = text.EndsWith('%');
        var number = BigRational.Parse(text.TrimEnd('%').Replace("£", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal));
        return isShare ? number / BigRational.Parse("100") : number;
    }

    [GeneratedRegex(@"^(?:leaves |takes off )?(" + Q + @")(?: |\z)")]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^(?:(?<body>.*) = |)(?<exact>" + Q + @")(?: ÷ (?<by>[0-9.]+))? rounded to (?<to>[0-9.]+), (?<mode>half up|half down|half to even|up|down)\z")]
    private static partial Regex Ending();

    [GeneratedRegex(@"rounded to (?<to>[0-9.]+), (?<mode>half up|half down|half to even|up|down): no change")]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"(?<=^|; )(?<value>" + Q + @") is (?:in )?(?<bands>(?:over |under )?" + Q + @"[^;:]*)")]
    private static partial Regex Bands();

    [GeneratedRegex(@"^$|does not apply|not asked|not answered|not supplied|not published|not read|referred|exceptional|no budget|not eligible|unclear|can be read two ways|not reached")]
    private static partial Regex Blank();
}
