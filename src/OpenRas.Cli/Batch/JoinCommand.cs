using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using nietras.SeparatedValues;

namespace OpenRas.Cli.Batch;

/// <summary><c>ras batch join</c>: the shards of a run as one, the same bytes as of a run that had none.</summary>
internal sealed class JoinCommand : Command
{
    /// <summary>What parts of one run have alike.</summary>
    private static readonly string[] Alike = ["engine", "definition", "input", BatchManifest.Options];

    private readonly Argument<string[]> parts = new("PARTS")
    {
        Description = "The outputs of all parts, in any order. The files beside them are read too.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write.", HelpName = "OUT.csv", Required = true };
    private readonly Option<string?> jsonLines = new("--json-lines") { Description = "The file for the whole results, if the parts have them.", HelpName = "FILE.jsonl" };
    private readonly Screen screen;

    internal JoinCommand(Screen screen)
        : base("join", "Put the parts of a run together that `--shard` made.")
    {
        this.screen = screen;
        Add(parts);
        Add(output);
        Add(jsonLines);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var names = parsed.GetRequiredValue(parts);
        var manifests = names.Select(n => JsonNode.Parse(File.ReadAllText(new BatchFiles(n, null).Manifest))!.AsObject()).ToList();
        if (WhyNot(manifests) is { } why)
        {
            screen.Report(why);
            return ExitCodes.Errors;
        }

        var results = names.Zip(manifests).Select(p => (string?)p.Second[BatchManifest.Results] is { } name ? Path.Combine(Path.GetDirectoryName(p.First) ?? "", name) : null).ToList();
        var from = names.Zip(results).Select(p => new BatchFiles(p.First, p.Second)).ToList();
        Join(from, manifests, new BatchFiles(parsed.GetRequiredValue(output), results.Contains(null) ? null : parsed.GetValue(jsonLines)));
        return ExitCodes.Done;
    }

    /// <summary>They are not all parts of one run; null where they are.</summary>
    private static string? WhyNot(List<JsonObject> manifests)
    {
        var shards = manifests.Select(m => (string?)m[BatchManifest.Shard] is { } shard ? Shard.Parse(shard) : null).ToList();
        if (shards.Contains(null)) return "one of these files is no part of a run, because it was made without --shard";
        var of = shards[0]!.Of;
        if (shards.Exists(s => s!.Of != of)) return "these are parts of different runs: one has more parts than another";
        var missing = Enumerable.Range(1, of).Except(shards.Select(s => s!.Number)).ToList();
        if (missing.Count > 0) return string.Create(CultureInfo.InvariantCulture, $"part {missing[0]}/{of} is missing");
        if (shards.Count > of) return "a part is there twice";
        return manifests.Any(m => Same(m) != Same(manifests[0])) ? "these are parts of different runs: the rules, the input or the options differ" : null;
    }

    private static string Same(JsonObject manifest) => string.Join('\n', Alike.Select(k => manifest[k]!.ToJsonString()));

    private static void Join(List<BatchFiles> from, List<JsonObject> manifests, BatchFiles to)
    {
        using var output = new PendingFile(to.Output);
        Merge([.. from.Select(f => f.Output)], output.Stream);
        using var rejects = new PendingFile(to.Rejects);
        Merge([.. from.Select(f => f.Rejects)], rejects.Stream);
        using var results = to.JsonLines is { } name ? new PendingFile(name) : null;
        if (results is not null) MergeLines([.. from.Select(f => f.JsonLines!)], results.Stream);
        using var columns = new PendingFile(to.Columns);
        using (var same = File.OpenRead(from[0].Columns)) same.CopyTo(columns.Stream);
        using var manifest = new PendingFile(to.Manifest);
        BatchManifest.Write(manifest.Stream, Sum(manifests, to));
        foreach (var file in new[] { columns, rejects, results, output, manifest }) file?.Finish();
    }

    private static JsonObject Sum(List<JsonObject> manifests, BatchFiles to)
    {
        var all = manifests[0].DeepClone().AsObject();
        all[BatchManifest.Shard] = null;
        all[BatchManifest.Results] = to.JsonLines is { } results ? Path.GetFileName(results) : null;
        all[BatchManifest.Command] = BatchManifest.CommandOf(
            (string)all["definition"]!["file"]!,
            (string)all["input"]!["file"]!,
            to.Output,
            to.JsonLines,
            all[BatchManifest.Options]!.AsArray().Select(o => (string)o!));
        foreach (var count in all[BatchManifest.Rows]!.AsObject().Select(c => c.Key).ToList())
            all[BatchManifest.Rows]![count] = manifests.Sum(m => (long)m[BatchManifest.Rows]![count]!);
        return all;
    }

    /// <summary>Row by row, the one with the least number first. Each is copied as it is written.</summary>
    private static void Merge(string[] files, Stream to)
    {
        var readers = files.Select(f => Sep.Reader(o => o with { HasHeader = false, DisableColCountCheck = true }).FromFile(f)).ToList();
        using var writer = new StreamWriter(to, leaveOpen: true) { NewLine = "\n" };
        var next = new PriorityQueue<SepReader, (long Row, int Reader)>();
        for (var at = 0; at < readers.Count; at++)
        {
            readers[at].MoveNext();
            if (at == 0) Copy(readers[at]);
            Wait(readers[at], at);
        }

        while (next.TryDequeue(out var reader, out var place))
        {
            Copy(reader);
            Wait(reader, place.Reader);
        }

        foreach (var reader in readers) reader.Dispose();

        void Copy(SepReader reader)
        {
            writer.Write(reader.Current.Span);
            writer.WriteLine();
        }

        void Wait(SepReader reader, int at)
        {
            if (reader.MoveNext()) next.Enqueue(reader, (long.Parse(reader.Current[0].Span, CultureInfo.InvariantCulture), at));
        }
    }

    private static void MergeLines(string[] files, Stream to)
    {
        var readers = files.Select(f => new StreamReader(f)).ToList();
        using var writer = new StreamWriter(to, leaveOpen: true) { NewLine = "\n" };
        var next = new PriorityQueue<(StreamReader Reader, string Line), long>();
        foreach (var reader in readers) Wait(reader);
        while (next.TryDequeue(out var first, out _))
        {
            writer.WriteLine(first.Line);
            Wait(first.Reader);
        }

        foreach (var reader in readers) reader.Dispose();

        void Wait(StreamReader reader)
        {
            if (reader.ReadLine() is not { } line) return;
            var number = line.AsSpan(line.IndexOf(':', StringComparison.Ordinal) + 1);
            next.Enqueue((reader, line), long.Parse(number[..number.IndexOf(',')], CultureInfo.InvariantCulture));
        }
    }
}
