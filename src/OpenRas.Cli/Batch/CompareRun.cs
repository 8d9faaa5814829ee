using System.Globalization;

namespace OpenRas.Cli.Batch;

/// <summary>Calculates cases under two versions, adds up what changes, and prints what may be shared.</summary>
internal sealed class CompareRun(Screen screen, RasDefinition before, RasDefinition now)
{
    private const int RowsAtOnce = 2_000;
    private const string All = "all";
    private const string NoGroup = "";

    private static readonly decimal[] Shares = [0.05m, 0.25m, 0.5m, 0.75m, 0.95m];

    internal required string Cases { get; init; }

    internal string? Result { get; init; }

    internal string? Group { get; init; }

    internal string? Output { get; init; }

    internal IReadOnlyList<string> Keep { get; init; } = [];

    internal string? Map { get; init; }

    internal decimal? Budget { get; init; }

    internal bool IsExact { get; init; }

    internal bool IgnoresNotAsked { get; init; }

    /// <summary>The exit code.</summary>
    internal int Run()
    {
        if (ResultOf(before) is not { } old || ResultOf(now) is not { } latest) return ExitCodes.Errors;
        if (old.Unit != latest.Unit)
        {
            screen.Report($"the two results cannot be compared: one is in {old.Unit}, the other in {latest.Unit}");
            return ExitCodes.Errors;
        }

        using var bytes = CountedStream.Open(Cases);
        string[] beside = [.. Keep, .. Group is { } column ? [column] : Array.Empty<string>()];
        string[] asked = [.. CaseColumns.Asked(before).Union(CaseColumns.Asked(now))];
        using var source = CaseSource.Open(Cases, bytes, [.. asked, .. beside.Except(asked)]);
        var map = CodeMap.Read(Map, [before, now], out var wrong);
        if (source.Fault is { } fault) wrong = [fault];
        var calculators = new[] { before, now }.Select(d => Calculator(d, source, map, [.. beside, .. asked.Except(CaseColumns.Asked(d)).Intersect(source.Columns)], ref wrong)).ToList();
        foreach (var why in wrong.Distinct()) screen.Report(why);
        if (wrong.Count > 0) return ExitCodes.Errors;
        var groups = Compare(source, calculators, (old.Number, latest.Number));
        Print(groups, latest);
        return ExitCodes.Done;
    }

    /// <summary>The line of the result; null after an error has been reported.</summary>
    private FormLine? ResultOf(RasDefinition definition)
    {
        var results = definition.Calculate(definition.CheckAnswers().OrThrow()).Results.Where(r => r.Line > 0).ToList();
        var chosen = Result is null ? results.Find(r => r.Unit.IsMoney) : results.Find(r => r.Id == Result);
        if (chosen is { Unit.IsNumber: true }) return definition.Form[chosen.Line - 1];
        var known = string.Join(", ", results.Where(r => r.Unit.IsNumber).Select(r => r.Id));
        screen.Report($"{definition.Id} has no such result", known.Length > 0 ? $"Name one with --result: {known}." : null);
        return null;
    }

    private CaseCalculator Calculator(RasDefinition definition, CaseSource source, CodeMap map, IReadOnlyList<string> keep, ref IReadOnlyList<string> wrong)
    {
        var columns = CaseColumns.Of(definition, source.Columns, keep, map, out var faults);
        wrong = [.. wrong, .. faults];
        return new CaseCalculator(definition, columns, IgnoresNotAsked);
    }

    private SortedDictionary<string, Comparison> Compare(CaseSource source, List<CaseCalculator> calculators, (int Old, int New) lines)
    {
        var groups = new SortedDictionary<string, Comparison>(StringComparer.Ordinal);
        var at = Group is { } named ? source.Columns.ToList().IndexOf(named) : -1;
        int[] kept = [.. Keep.Select(k => source.Columns.ToList().IndexOf(k))];
        using var file = Output is null ? null : new PendingFile(Output);
        file?.Stream.Write(Header());
        var rejected = 0L;
        InOrder.Run(source.Read().Chunk(RowsAtOnce), Environment.ProcessorCount, rows => Array.ConvertAll(rows, Both), Take);
        file?.Finish();
        if (rejected > 0) screen.Error.WriteLine($"{Number(rejected)} {(rejected == 1 ? "row was" : "rows were")} left out, because of what could not be calculated. `ras batch` says why.");
        return groups;

        (RawCase Row, TwoAmounts? Amounts) Both(RawCase row)
        {
            var (old, latest) = (calculators[0].Calculate(row).Form, calculators[1].Calculate(row).Form);
            return old is null || latest is null ? (row, null) : (row, new(old.Lines[lines.Old - 1].Value, latest.Lines[lines.New - 1].Value));
        }

        void Take((RawCase Row, TwoAmounts? Amounts)[] lot)
        {
            var text = new CsvText(isRaw: false);
            foreach (var (row, amounts) in lot)
            {
                if (amounts is not { } both)
                {
                    rejected++;
                    continue;
                }

                var name = at < 0 ? NoGroup : row.Cells[at];
                if (!groups.TryGetValue(name, out var group)) groups[name] = group = new();
                group.Add(both);
                Write(text, row, kept, both);
            }

            file?.Stream.Write(text.ToBytes());
        }
    }

    private byte[] Header()
    {
        var text = new CsvText(isRaw: false).Plain("row");
        foreach (var column in Keep) text.Text(column);
        text.Plain("before").Plain("now").Plain("change").EndRow();
        return text.ToBytes();
    }

    private static void Write(CsvText text, RawCase row, int[] kept, TwoAmounts both)
    {
        text.Plain(Number(row.Row, grouped: false));
        foreach (var at in kept) text.Text(row.Cells[at]);
        text.Plain(Plain(both.Old)).Plain(Plain(both.New)).Plain(Plain(both.New - both.Old)).EndRow();
    }

    private void Print(SortedDictionary<string, Comparison> groups, FormLine line)
    {
        var all = Comparison.Sum(groups.Values);
        (string Name, Comparison Group)[] rows = [.. Group is null ? [] : groups.Select(g => (g.Key, g.Value)), (All, all)];
        var counts = new long[rows.Length, Comparison.Kinds.Length + 1];
        for (var row = 0; row < rows.Length; row++)
        {
            counts[row, 0] = rows[row].Group.Cases;
            for (var kind = 0; kind < Comparison.Kinds.Length; kind++) counts[row, kind + 1] = rows[row].Group.Counts[kind];
        }

        var hidden = IsExact ? new bool[rows.Length, Comparison.Kinds.Length + 1] : Shareable.Hidden(counts);
        screen.Out.WriteLine($"{before.Id} and {now.Id}: {line.Label}, {line.Unit}\n");
        Counted(rows, counts, hidden);
        screen.Out.WriteLine();
        Money(rows, hidden, line.Unit);
        screen.Out.WriteLine();
        Changes(all, line.Unit);
        if (!IsExact) screen.Out.WriteLine($"Fewer than {Shareable.Fewest} cases are not shown (-), nor what would tell them. Other counts are rounded to 5.");
    }

    private void Counted((string Name, Comparison Group)[] rows, long[,] counts, bool[,] hidden)
    {
        var table = new Table([Group ?? "group", "cases", .. Comparison.Kinds]);
        for (var row = 0; row < rows.Length; row++)
            table.Add([rows[row].Name, .. Enumerable.Range(0, counts.GetLength(1)).Select(c => Cell(row, c))]);
        table.Print(screen);

        string Cell(int row, int column)
        {
            if (hidden[row, column]) return Written.Nothing;
            return Number(IsExact ? counts[row, column] : Shareable.Rounded(counts[row, column]));
        }
    }

    private void Money((string Name, Comparison Group)[] rows, bool[,] hidden, RasUnit unit)
    {
        var table = new Table(Group ?? "group", "before, in all", "now, in all", "change", "per cent");
        for (var row = 0; row < rows.Length; row++)
        {
            var (name, group) = rows[row];
            if (Array.Exists(Enumerable.Range(0, hidden.GetLength(1)).ToArray(), c => hidden[row, c])) table.Add(name, Written.Nothing, Written.Nothing, Written.Nothing, Written.Nothing);
            else table.Add(name, Said(group.Old), Said(group.New), Said(group.New - group.Old), PerCent(group.New - group.Old, group.Old));
        }

        if (Budget is { } most) table.Add("budget", "", Said(most), Said(rows[^1].Group.New - most), PerCent(rows[^1].Group.New - most, most));
        table.Print(screen);

        // A sum of many amounts is not rounded by the scheme; nobody reads a tenth of a penny.
        string Said(decimal sum) => unit.Format(unit.IsMoney ? decimal.Round(sum, 2, MidpointRounding.AwayFromZero) : sum);
    }

    private void Changes(Comparison all, RasUnit unit)
    {
        var table = new Table("of the cases with both amounts", "change at most");
        foreach (var share in Shares)
        {
            if (all.Changes.At(share, IsExact ? 0 : Shareable.Fewest) is { } change) table.Add(RasUnit.Share.Format(share), unit.Format(change));
        }

        table.Print(screen);
    }

    private static string PerCent(decimal part, decimal whole) =>
        whole == 0 ? Written.Nothing : (part / whole * 100).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%";

    private static string? Plain(decimal? amount) => amount is { } value ? Numbers.Plain(value) : null;

    private static string Number(long number, bool grouped = true) => number.ToString(grouped ? "#,0" : "0", CultureInfo.InvariantCulture);
}
