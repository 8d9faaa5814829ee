using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using nietras.SeparatedValues;

namespace OpenRas.Cli;

/// <summary>One row of a table of bands: from here to there so many points give this.</summary>
/// <param name="Row">Its row, counted as a spreadsheet counts.</param>
/// <param name="From">The least number of points.</param>
/// <param name="To">Where it ends; null where it has no end.</param>
/// <param name="IsUnder">Whether it ends below <paramref name="To"/>, and not with it.</param>
/// <param name="Gives">An amount in plain digits, or a word of the format.</param>
internal sealed record Band(int Row, decimal From, decimal? To, bool IsUnder, string Gives);

/// <summary>
/// A table of bands out of a spreadsheet, saved as CSV. Nothing is guessed: what cannot be read, and points that are in no row or in two, are
/// faults.
/// </summary>
internal sealed partial class BandsTable
{
    internal const string Explained = "Make the definition from a table of bands that a spreadsheet saved as CSV in UTF-8. "
        + "Its first row names the columns: `points` and `amount`; or `from`, `to` and `amount`; or `from`, `under` and `amount`. Other columns are left out. "
        + "Write points such as 0-9, 10 to under 20 or 70+. An empty `to` means that the band has no end. "
        + "Write amounts such as £1,123.20, or one of the words no-budget, unread and unpublished. "
        + "Every number of points must be in exactly one row.";

    private const int LargestFile = 1_048_576;
    private const string Columns = "write `points` and `amount`, or `from`, `to` and `amount`, or `from`, `under` and `amount`";

    private static readonly string[] Known = ["points", "from", "to", "under", "amount"];

    /// <summary>A word of the format, and how a form prints it.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["no-budget"] = "no-budget", ["no budget"] = "no-budget",
        ["unread"] = "unread", ["not read"] = "unread",
        ["unpublished"] = "unpublished", ["not published"] = "unpublished",
    };

    private readonly List<string> faults = [];
    private readonly List<string> leftOut = [];
    private readonly List<Band> bands = [];
    private readonly string per;

    private BandsTable(string name, string per) => (Name, this.per) = (name, per);

    /// <summary>The name of the file, without its folder.</summary>
    internal string Name { get; }

    /// <summary>In the order of points.</summary>
    internal IReadOnlyList<Band> Bands => bands;

    /// <summary>What cannot be read, each with its row.</summary>
    internal IReadOnlyList<string> Faults => faults;

    /// <summary>The columns that the table has beside those that are read.</summary>
    internal IReadOnlyList<string> LeftOut => leftOut;

    /// <summary>How many decimal places its points have.</summary>
    internal int Decimals => bands.SelectMany(b => new[] { b.From, b.To ?? 0 }).Max(n => n.Scale);

    /// <summary>Reads the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="per">The period of the amounts: week or year.</param>
    internal static BandsTable Read(string path, string per)
    {
        var table = new BandsTable(Path.GetFileName(path), per);
        if (table.Text(path) is { } text) table.ReadRows(text);
        if (table.faults.Count == 0) table.Compare();
        return table;
    }

    private string? Text(string path)
    {
        if (new FileInfo(path).Length > LargestFile) return Fault("the file is larger than 1 MiB");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Fault("the file is not UTF-8; in the spreadsheet, save it as \"CSV UTF-8\"");
        }
    }

    private string? Fault(string what)
    {
        faults.Add(what);
        return null;
    }

    private void ReadRows(string text)
    {
        var blank = text.TakeWhile(char.IsWhiteSpace).Count(c => c == '\n');
        var csv = Sep.Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true });
        using var reader = csv.FromText(text.TrimStart());
        string[]? names = null;
        var row = blank;
        foreach (var cells in reader)
        {
            row++;
            var written = new string[cells.ColCount];
            for (var i = 0; i < written.Length; i++) written[i] = cells[i].ToString().Trim();
            if (Array.TrueForAll(written, w => w.Length == 0)) continue;
            if (names is not null) ReadRow(row, names, written);
            else if ((names = Header(row, written)) is null) return;
        }

        if (names is null) Fault($"the file is empty; {Columns}");
        else if (bands.Count == 0 && faults.Count == 0) Fault("the table has no row under its header");
    }

    /// <summary>The names of the columns; null where they are not those of a table of bands.</summary>
    private string[]? Header(int row, string[] written)
    {
        string[] names = [.. written.Select(n => n.ToLowerInvariant())];
        var read = names.Where(Known.Contains).Order(StringComparer.Ordinal).ToList();
        leftOut.AddRange(written.Where(n => n.Length > 0 && !Known.Contains(n.ToLowerInvariant())));
        if (string.Join(' ', read) is "amount points" or "amount from to" or "amount from under") return names;
        Fault($"row {row} must name the columns, and has {string.Join(", ", written.Select(n => $"`{n}`"))}; {Columns}");
        return null;
    }

    private void ReadRow(int row, string[] names, string[] written)
    {
        if (written.Length != names.Length)
        {
            Fault($"row {row} has {Written.Count(written.Length, "cell")}, and the header has {Written.Count(names.Length)}; "
                + "put quotes around an amount with a comma in it");
            return;
        }

        var cells = names.Zip(written).Where(c => Known.Contains(c.First)).ToDictionary(c => c.First, c => c.Second);
        var gives = Gives(row, cells["amount"]);
        var band = cells.TryGetValue("points", out var points)
            ? Points(row, points)
            : Ends(row, cells["from"], cells.GetValueOrDefault("to"), cells.GetValueOrDefault("under"));
        if (gives is not null && band is not null) bands.Add(band with { Gives = gives });
    }

    private Band? Points(int row, string written)
    {
        var match = PointsPattern().Match(written);
        if (match.Success)
        {
            var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
            return Ends(row, from, to.Length > 0 || match.Groups["open"].Success ? to : from, match.Groups["under"].Value);
        }

        Fault($"row {row}: `{written}` is not a band; write 0-9, 10 to under 20 or 70+. "
            + "If the spreadsheet has made a date of it, use the columns `from` and `to`");
        return null;
    }

    private Band? Ends(int row, string from, string? to, string? under)
    {
        var end = string.IsNullOrEmpty(under) ? to ?? "" : under;
        if (Number(from) is not { } least || (end.Length > 0 && Number(end) is null))
        {
            Fault($"row {row}: `{(Number(from) is null ? from : end)}` is not a number of points; write plain digits such as 10 or 10.5");
            return null;
        }

        var most = end.Length > 0 ? Number(end) : null;
        var isUnder = !string.IsNullOrEmpty(under);
        if (most is null || most > least || (most == least && !isUnder)) return new(row, least, most, isUnder, "");
        Fault($"row {row}: the band ends at {end}, before it begins at {from}");
        return null;
    }

    private static decimal? Number(string written) =>
        NumberPattern().IsMatch(written)
            ? decimal.Parse(written.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : null;

    private string? Gives(int row, string written)
    {
        if (Words.TryGetValue(written, out var word)) return word;
        if (Amount.Parse(written) is not { } amount)
            return Fault($"row {row}: `{written}` is not an amount; write one such as £1,123.20, or no-budget, unread or unpublished");
        if (new[] { "", "£", $"£ a {per}", $"a {per}" }.Contains(amount.Unit)) return amount.Value.ToString(CultureInfo.InvariantCulture);
        return Fault($"row {row}: `{written}` is not in £ a {per}; with --per you can say week or year");
    }

    /// <summary>Points that are in two rows, or in none.</summary>
    private void Compare()
    {
        bands.Sort((a, b) => (a.From, a.Row).CompareTo((b.From, b.Row)));
        var step = new decimal(1, 0, 0, false, (byte)Decimals);
        foreach (var (below, above) in bands.Zip(bands.Skip(1)))
        {
            var rows = $"rows {Math.Min(below.Row, above.Row)} and {Math.Max(below.Row, above.Row)}";
            var next = below.To is { } to ? to + (below.IsUnder ? 0 : step) : (decimal?)null;
            if (next is null || above.From < next)
                Fault($"{rows} both have {BandsStarter.Said(above.From)} points; every number of points must be in one row");
            else if (above.From > next)
                Fault($"{rows}: no row has {Hole(next.Value, above.From, step)} points; add a row, "
                    + "with unread as its amount if you do not know it");
        }
    }

    private static string Hole(decimal first, decimal beyond, decimal step)
    {
        var last = beyond - step;
        return first >= last ? BandsStarter.Said(first) : $"{BandsStarter.Said(first)} to {BandsStarter.Said(last)}";
    }

    [GeneratedRegex("^(?:[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:[.][0-9]{1,6})?\\z")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(
        "^(?<from>[0-9.,]+)(?: *(?<open>[+]|and over|and above|or more)"
        + "| to under (?<under>[0-9.,]+)| *(?:[-\u2013\u2014]| to ) *(?<to>[0-9.,]+)|)\\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex PointsPattern();
}
