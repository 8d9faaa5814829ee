using System.Globalization;
using System.Text;
using System.Text.Json;
using nietras.SeparatedValues;
using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>Many cases of one scheme: none lost, none misread, the same amounts as one by one.</summary>
[Trait("Speed", "Slow")]
public sealed class BatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Cases => $"{folder.Path}/cases.csv";

    private string Output => $"{folder.Path}/out.csv";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_row_has_the_amount_that_one_calculation_gives()
    {
        File.WriteAllText(Cases, "points\n16\n22\n");

        Batch(KensingtonAndChelsea).Exits(0);

        Assert.Equal(["row,indicative.outcome,indicative", "1,amount,82.91", "2,amount,112.21"], File.ReadAllLines(Output));
        Assert.StartsWith("Indicative amount: £112.21 a week", Run("calculate", KensingtonAndChelsea, "--answer", "points=22").Exits(0).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Borsetshire)]
    [InlineData(Norfolk)]
    [InlineData(Devon)]
    public void Made_cases_are_the_same_each_time_and_every_line_is_that_of_the_library(string definition)
    {
        Run("batch", "make", definition, "-n", "300", "--seed", "7", "-o", Cases).Exits(0);
        Assert.Equal(File.ReadAllText(Cases), Run("batch", "make", definition, "-n", "300", "--seed", "7").Exits(0).Out);
        Assert.NotEqual(File.ReadAllText(Cases), Run("batch", "make", definition, "-n", "300", "--seed", "8").Exits(0).Out);

        Batch(definition, "--lines").Exits(0);

        var ras = RasDefinition.Load(Path.Combine(Root, definition)).OrThrow();
        var (cases, rows) = (Table(Cases), Table(Output));
        Assert.Equal(301, rows.Count);
        for (var row = 1; row < rows.Count; row++)
        {
            var given = cases[0].Zip(cases[row]).Where(c => c.Second.Length > 0).Select(c => (c.First, c.Second)).ToArray();
            var form = ras.Calculate(ras.CheckAnswers(given).OrThrow());
            var expected = form.Lines.Select(l => (Numbers: l.Value, Words: l.Value is null ? l.Text ?? "" : null));
            var found = form.Lines.Select((l, at) => (Cell: rows[row][2 + (2 * at)], l.Value)).Select(c =>
                (Numbers: c.Value is null ? (decimal?)null : decimal.Parse(c.Cell, CultureInfo.InvariantCulture), Words: c.Value is null ? c.Cell : null));
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void Any_number_of_threads_writes_the_same_bytes()
    {
        Run("batch", "make", Borsetshire, "-n", "10000", "-o", Cases).Exits(0);
        Batch(Borsetshire, "--threads", "1").Exits(0);
        var one = File.ReadAllBytes(Output);

        Batch(Borsetshire, "--threads", "7").Exits(0);

        Assert.Equal(one, File.ReadAllBytes(Output));
    }

    /// <summary>What a table of text must not be. Each row is in one of the two tables.</summary>
    [Fact]
    public void A_bad_row_is_rejected_at_its_line_and_the_next_is_calculated()
    {
        File.WriteAllText(Cases, "points,case\n16,a\n\n22\n\"a\"b,1\n16,\"x\ny\"\npoints,case\nabc,2\n\uFFFD,3\n22,\"open\n16,3\n");

        var ran = Batch(KensingtonAndChelsea, "--keep", "case").Exits(1);

        Assert.Equal("row,case,indicative.outcome,indicative\n1,a,amount,82.91\n5,\"x\ny\",amount,82.91\n", File.ReadAllText(Output));
        var rejects = Table($"{folder.Path}/out.rejects.csv");
        Assert.Equal(["2", "3", "4", "6", "7", "8", "9"], rejects.Skip(1).Select(r => r[0]));
        Assert.Equal(["3", "4", "5", "8", "9", "10", "11"], rejects.Skip(1).Select(r => r[1]));
        Assert.Equal(("points", "points", "abc"), (rejects[5][2], rejects[5][3], rejects[5][6]));
        Assert.Contains("9 rows: 2 calculated, 7 rejected; they are in", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_is_no_answer_and_never_a_zero()
    {
        File.WriteAllText(Cases, "points,case\n,1\n");

        Batch(KensingtonAndChelsea, "--keep", "case").Exits(0);

        Assert.EndsWith("\n1,1,not-determined,\n", File.ReadAllText(Output), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_may_be_given_by_its_printed_text_or_by_a_code_of_a_map()
    {
        var question = RasDefinition.Load(Path.Combine(Root, Borsetshire)).OrThrow().Questions.First(q => q.Id == "washing");
        File.WriteAllText(Cases, "WASH\n2\n3\n");
        File.WriteAllText($"{folder.Path}/map.csv", $"column,question,code,answer\nWASH,washing,2,{question.Answers[1].Id}\nWASH,washing,3,\n");
        Batch(Borsetshire, "--map", $"{folder.Path}/map.csv", "--lines").Exits(0);
        var coded = Table(Output);
        File.WriteAllText(Cases, $"washing\n\"{question.Answers[1].Text}\"\n{question.Answers[1].Id}\n");

        Batch(Borsetshire, "--lines").Exits(0);

        var rows = Table(Output);
        Assert.Equal(rows[1].Skip(1), rows[2].Skip(1));
        Assert.Equal(coded[1], rows[1]);
        Assert.NotEqual(coded[1].Skip(1), coded[2].Skip(1));
    }

    [Fact]
    public void A_column_that_is_no_question_is_named_before_anything_is_calculated()
    {
        File.WriteAllText(Cases, "points,name\n16,a\n");

        Assert.Contains("the column `name` is no question of this scheme; name it with --keep", Batch(KensingtonAndChelsea).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("there is no column `age` to keep", Batch(KensingtonAndChelsea, "--keep", "age").Exits(1).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void An_answer_to_a_question_that_is_not_asked_rejects_its_row_or_is_left_out_and_counted()
    {
        File.WriteAllText(Cases, "children,parenting\nno,some\n");

        Run("batch", "ras-definitions/illustrative/adult-social-care-2026.yaml", Cases, "-o", Output).Exits(1);
        Assert.Equal(["row,line,column,question,code,reason,input.children,input.parenting,input"], File.ReadAllLines($"{folder.Path}/out.rejects.csv")[..1]);

        var ran = Run("batch", "ras-definitions/illustrative/adult-social-care-2026.yaml", Cases, "-o", Output, "--not-asked", "ignore").Exits(0);
        Assert.Contains("1 answer was left out", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1", "=1+1")]
    [InlineData("-5", "'-5", "-5")]
    [InlineData("@x", "'@x", "@x")]
    [InlineData("plain", "plain", "plain")]
    public void A_text_that_begins_like_a_formula_is_never_run(string kept, string guarded, string raw)
    {
        File.WriteAllText(Cases, $"points,case\n16,{kept}\n");

        Batch(KensingtonAndChelsea, "--keep", "case").Exits(0);
        Assert.Equal(guarded, Table(Output)[1][1]);

        Batch(KensingtonAndChelsea, "--keep", "case", "--raw").Exits(0);
        Assert.Equal(raw, Table(Output)[1][1]);
    }

    [Fact]
    public void Beside_the_output_stand_what_was_run_and_what_each_column_is()
    {
        Run("batch", "make", KensingtonAndChelsea, "-n", "1000", "-o", Cases).Exits(0);
        Batch(KensingtonAndChelsea).Exits(0);

        using var manifest = JsonDocument.Parse(File.ReadAllBytes($"{folder.Path}/out.manifest.json"));
        using var columns = JsonDocument.Parse(File.ReadAllBytes($"{folder.Path}/out.columns.json"));
        Assert.Equal(RasDefinition.Load(Path.Combine(Root, KensingtonAndChelsea)).OrThrow().Digest, manifest.RootElement.GetProperty("definition").GetProperty("digest").GetString());
        Assert.Equal(1000, manifest.RootElement.GetProperty("rows").GetProperty("read").GetInt32());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Cases))), manifest.RootElement.GetProperty("input").GetProperty("sha256").GetString());
        Assert.Equal(["row", "indicative.outcome", "indicative"], columns.RootElement.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
    }

    /// <summary>Answers of few people could be guessed from a digest.</summary>
    [Fact]
    public void A_small_input_has_no_digest_and_all_files_are_for_their_owner()
    {
        File.WriteAllText(Cases, "points\n16\n");
        Batch(KensingtonAndChelsea).Exits(0);

        using var manifest = JsonDocument.Parse(File.ReadAllBytes($"{folder.Path}/out.manifest.json"));
        Assert.Equal(JsonValueKind.Null, manifest.RootElement.GetProperty("input").GetProperty("sha256").ValueKind);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "out.*"))
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Encodings_and_separators_of_a_spreadsheet_are_read()
    {
        const string table = "points;case\r\n16;ä\r\n";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            File.WriteAllText(Cases, table, encoding);
            Batch(KensingtonAndChelsea, "--keep", "case").Exits(0);
            Assert.Equal("row,case,indicative.outcome,indicative\n1,ä,amount,82.91\n", File.ReadAllText(Output));
        }

        File.WriteAllBytes(Cases, Encoding.Latin1.GetBytes(table));
        Assert.Contains("1 row: 0 calculated, 1 rejected", Batch(KensingtonAndChelsea, "--keep", "case").Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_one_object_a_line_is_read_too()
    {
        var lines = $"{folder.Path}/cases.jsonl";
        File.WriteAllText(lines, "{\"points\": 16, \"case\": \"a\"}\n\n{\"points\": null}\n{\"pionts\": 1}\n[1]\n{\"points\": 1, \"points\": 2}\n{\n");

        Run("batch", KensingtonAndChelsea, lines, "-o", Output, "--keep", "case").Exits(1);

        Assert.Equal("row,case,indicative.outcome,indicative\n1,a,amount,82.91\n2,,not-determined,\n", File.ReadAllText(Output));
        Assert.Equal(["3", "4", "5", "6"], Table($"{folder.Path}/out.rejects.csv").Skip(1).Select(r => r[0]));
    }

    [Fact]
    public void Standard_input_and_output_take_the_place_of_files()
    {
        var ran = Run(["batch", KensingtonAndChelsea, "-", "-o", "-"], "points\n16\n").Exits(0);

        Assert.Equal("row,indicative.outcome,indicative\n1,amount,82.91\n", ran.Out);
        Assert.StartsWith("1 row: 1 calculated, 0 rejected.", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_that_are_joined_are_the_bytes_of_one_run()
    {
        Run("batch", "make", Borsetshire, "-n", "9000", "-o", Cases).Exits(0);
        File.AppendAllText(Cases, "older\n" + string.Concat(Enumerable.Repeat("nobody,,,,,,,\n", 3000)));
        Batch(Borsetshire, "--json-lines", $"{folder.Path}/out.jsonl").Exits(1);
        foreach (var part in new[] { 2, 3, 1 })
        {
            Run("batch", Borsetshire, Cases, "-o", $"{folder.Path}/part{part}.csv", "--shard", $"{part}/3", "--json-lines", $"{folder.Path}/part{part}.jsonl").Exits(1);
        }

        string[] parts = [$"{folder.Path}/part2.csv", $"{folder.Path}/part1.csv", $"{folder.Path}/part3.csv"];
        Run(["batch", "join", .. parts, "-o", $"{folder.Path}/all.csv", "--json-lines", $"{folder.Path}/all.jsonl"]).Exits(0);

        foreach (var (joined, whole) in new[] { ("all.csv", "out.csv"), ("all.rejects.csv", "out.rejects.csv"), ("all.jsonl", "out.jsonl"), ("all.columns.json", "out.columns.json") })
            Assert.Equal(File.ReadAllBytes($"{folder.Path}/{whole}"), File.ReadAllBytes($"{folder.Path}/{joined}"));
        using var manifest = JsonDocument.Parse(File.ReadAllBytes($"{folder.Path}/all.manifest.json"));
        Assert.Equal((12_001, 9_000), (manifest.RootElement.GetProperty("rows").GetProperty("read").GetInt32(), manifest.RootElement.GetProperty("rows").GetProperty("calculated").GetInt32()));
        Assert.Contains("part 1/3 is missing", Run(["batch", "join", parts[0], parts[2], "-o", $"{folder.Path}/all.csv"]).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains($"-o {folder.Path}/all.csv ", manifest.RootElement.GetProperty("command").GetString(), StringComparison.Ordinal);
        Run("batch", Borsetshire, Cases, "-o", $"{folder.Path}/other.csv", "--shard", "1/3", "--lines").Exits(1);
        Assert.Contains("different runs", Run(["batch", "join", $"{folder.Path}/other.csv", parts[0], parts[2], "-o", $"{folder.Path}/all.csv"]).Exits(1).Error, StringComparison.Ordinal);
        Run("batch", Borsetshire, Cases, "-o", $"{folder.Path}/other.csv", "--shard", "1/2").Exits(1);
        Assert.Contains("different runs", Run(["batch", "join", $"{folder.Path}/other.csv", parts[0], "-o", $"{folder.Path}/all.csv"]).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("made without --shard", Run(["batch", "join", Output, "-o", $"{folder.Path}/all.csv"]).Exits(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cases.csv", "cases.csv")]
    [InlineData("out.rejects.csv", "out.csv")]
    public void What_is_read_is_never_written_over(string cases, string output)
    {
        File.WriteAllText($"{folder.Path}/{cases}", "points\n16\n");

        Assert.Contains("is read, and would be written over", Run("batch", KensingtonAndChelsea, $"{folder.Path}/{cases}", "-o", $"{folder.Path}/{output}").Exits(1).Error, StringComparison.Ordinal);
        Assert.Equal("points\n16\n", File.ReadAllText($"{folder.Path}/{cases}"));
    }

    /// <summary>The whole result is the one that a calculation prints, and says which row it is of.</summary>
    [Fact]
    public void Whole_results_are_written_one_a_line()
    {
        File.WriteAllText(Cases, "points\n16\nabc\n22\n");

        Batch(KensingtonAndChelsea, "--json-lines", $"{folder.Path}/out.jsonl").Exits(1);

        var lines = File.ReadAllLines($"{folder.Path}/out.jsonl");
        using var last = JsonDocument.Parse(lines[^1]);
        using var one = JsonDocument.Parse(Run("calculate", KensingtonAndChelsea, "--answer", "points=22", "--format", "json").Exits(0).Bytes);
        Assert.Equal((2, 3), (lines.Length, last.RootElement.GetProperty("row").GetInt32()));
        Assert.True(JsonElement.DeepEquals(one.RootElement, last.RootElement.GetProperty("result")));
    }

    private Ran Batch(string definition, params string[] options) => Run(["batch", definition, Cases, "-o", Output, .. options]);

    private static List<string[]> Table(string file)
    {
        using var reader = Sep.Reader(o => o with { HasHeader = false, Unescape = true }).FromFile(file);
        var rows = new List<string[]>();
        foreach (var row in reader)
        {
            var cells = new string[row.ColCount];
            for (var at = 0; at < cells.Length; at++) cells[at] = row[at].ToString();
            rows.Add(cells);
        }

        return rows;
    }
}
