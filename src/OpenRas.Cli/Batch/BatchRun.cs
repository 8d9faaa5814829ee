using System.Globalization;

namespace OpenRas.Cli.Batch;

/// <summary>Reads cases, calculates them on all cores, and writes them in their order. Memory has a bound, however many there are.</summary>
internal sealed class BatchRun(Screen screen, RasDefinition definition, BatchOptions options)
{
    private const int RowsAtOnce = 2_000;

    /// <summary>How long it took, once it is done.</summary>
    private string took = "";

    /// <summary>The exit code.</summary>
    internal int Run()
    {
        var files = new BatchFiles(options.Output, options.JsonLines);
        if (options.Output != CountedStream.Standard && files.WouldReplace(options.Cases, options.Definition, options.Map) is { } read)
        {
            screen.Report($"{read} is read, and would be written over", "Write another name after -o.");
            return ExitCodes.Errors;
        }

        using var bytes = CountedStream.Open(options.Cases);
        using var source = CaseSource.Open(options.Cases, bytes, [.. CaseColumns.Asked(definition), .. options.Keep]);
        var map = CodeMap.Read(options.Map, [definition], out var wrongMap);
        var columns = CaseColumns.Of(definition, source.Columns, options.Keep, map, out var wrong);
        foreach (var fault in new[] { source.Fault }.OfType<string>().Concat(wrongMap).Concat(source.Fault is null ? wrong : [])) screen.Report(fault);
        if (source.Fault is not null || wrongMap.Count + wrong.Count > 0) return ExitCodes.Errors;
        return options.Output == CountedStream.Standard ? ToStandardOutput(source, columns, bytes) : ToFiles(files, source, columns, bytes);
    }

    private int ToFiles(BatchFiles files, CaseSource source, CaseColumns columns, CountedStream bytes)
    {
        using var output = new PendingFile(files.Output);
        using var rejects = new PendingFile(files.Rejects);
        using var results = files.JsonLines is { } name ? new PendingFile(name) : null;
        var counts = All(source, columns, bytes, output.Stream, rejects.Stream, results?.Stream);
        using var meanings = new PendingFile(files.Columns);
        BatchManifest.Write(meanings.Stream, BatchManifest.Columns(Columns(columns), options.IsRaw));
        using var manifest = new PendingFile(files.Manifest);
        BatchManifest.Write(manifest.Stream, BatchManifest.Of(definition, options, bytes.Sha256, counts));
        foreach (var file in new[] { meanings, rejects, results, output, manifest }) file?.Finish();
        return Say(counts, $"; they are in {Cli.Written.Visible(files.Rejects)}");
    }

    private int ToStandardOutput(CaseSource source, CaseColumns columns, CountedStream bytes)
    {
        using var output = Console.OpenStandardOutput();
        return Say(All(source, columns, bytes, output, Stream.Null, null), "");
    }

    private IReadOnlyList<FormLine> Lines => options.HasLines
        ? definition.Form
        : [.. definition.Calculate(definition.CheckAnswers().OrThrow()).Results.Select(r => definition.Form[r.Line - 1]).DistinctBy(l => l.Number)];

    private IReadOnlyList<ResultColumn> Columns(CaseColumns columns) => ResultColumn.Of(definition, columns.Kept.Select(k => columns.Names[k]), Lines);

    private BatchCounts All(CaseSource source, CaseColumns columns, CountedStream bytes, Stream output, Stream rejects, Stream? results)
    {
        var calculator = new CaseCalculator(definition, columns, options.IgnoresNotAsked);
        var tables = new CaseTables(columns, Lines, options.IsRaw, results is not null);
        var progress = new BatchProgress(screen, CountedStream.LengthOf(options.Cases));
        var (counts, read) = (new BatchCounts(0, 0, 0, 0), 0L);
        output.Write(tables.Header(Columns(columns)));
        rejects.Write(tables.RejectsHeader());
        InOrder.Run(source.Read().Where(IsOurs).Chunk(RowsAtOnce), options.Threads, rows => tables.Write(Array.ConvertAll(rows, calculator.Calculate)), Take);
        progress.End();
        took = $"{progress.Took}, {progress.Rate(counts.Rows)}";
        return counts with { InAll = read };

        bool IsOurs(RawCase row)
        {
            read = row.Row;
            return options.Shard.Has(row);
        }

        void Take(CaseTables.Written written)
        {
            output.Write(written.Good);
            rejects.Write(written.Bad);
            results?.Write(written.Json);
            counts = new(read, counts.Rows + written.Rows, counts.Rejected + written.Rejected, counts.Ignored + written.Ignored);
            progress.Show(read, bytes.Count);
        }
    }

    private int Say(BatchCounts counts, string where)
    {
        if (counts.Ignored > 0) screen.Error.WriteLine($"{Number(counts.Ignored)} {(counts.Ignored == 1 ? "answer was" : "answers were")} left out, because the scheme does not ask for them.");
        var rows = counts.Rows == 1 ? "1 row" : $"{Number(counts.Rows)} rows";
        var rejects = counts.Rejected == 0 ? "" : where;
        screen.Error.WriteLine($"{rows}: {Number(counts.Rows - counts.Rejected)} calculated, {Number(counts.Rejected)} rejected{rejects}. {took}.");
        return counts.Rejected > 0 ? ExitCodes.Errors : ExitCodes.Done;
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
