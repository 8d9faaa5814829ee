using BenchmarkDotNet.Attributes;

namespace OpenRas.Benchmarks;

/// <summary>One calculation of Borsetshire with the definition loaded, beside a method written by hand for that scheme alone.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class OneCalculation
{
    private static readonly string[] Levels = ["none", "some", "lot", "all"];
    private static readonly string[] Unpaid = ["none", "some", "daily"];
    private static readonly Borsetshire.Sheet Codes = new(0, 1, 1, 2, 3, 0, 0, 1);

    private readonly RasDefinition ras = RasDefinition.Load(Path).OrThrow();
    private readonly AnswerSet answers;
    private readonly (string, string)[] named;
    private readonly Dictionary<string, string> byName;
    private readonly string yaml = File.ReadAllText(Path);

    public OneCalculation()
    {
        named = Named(Codes);
        byName = named.ToDictionary(n => n.Item1, n => n.Item2);
        answers = ras.CheckAnswers(named).OrThrow();
        CheckAll();
    }

    private static string Path
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "OpenRas.slnx"))) folder = folder.Parent;
            return System.IO.Path.Combine(folder.FullName, "ras-definitions/illustrative/borsetshire-2026.yaml");
        }
    }

    [Benchmark(Baseline = true, Description = "by hand"), BenchmarkCategory("1 amount")]
    public decimal? AmountByHand() => Borsetshire.Amount(Codes);

    [Benchmark(Description = "OpenRas"), BenchmarkCategory("1 amount")]
    public decimal? Amount() => ras.Calculate(answers).GetAmount("indicative");

    [Benchmark(Baseline = true, Description = "by hand, lines without words"), BenchmarkCategory("2 all lines")]
    public int LinesByHand() => Borsetshire.Lines(Codes).Length;

    [Benchmark(Description = "OpenRas, lines with working"), BenchmarkCategory("2 all lines")]
    public int Lines() => ras.Calculate(answers).Lines.Count;

    [Benchmark(Baseline = true, Description = "by hand"), BenchmarkCategory("3 answers by name, amount")]
    public decimal? ByNameByHand() => Borsetshire.ByName(byName);

    [Benchmark(Description = "OpenRas, checked"), BenchmarkCategory("3 answers by name, amount")]
    public decimal? ByName() => ras.Calculate(ras.CheckAnswers(named).OrThrow()).GetAmount("indicative");

    [Benchmark(Description = "text"), BenchmarkCategory("4 rendering")]
    public int Text() => ras.Calculate(answers).ToText().Length;

    [Benchmark(Description = "JSON"), BenchmarkCategory("4 rendering")]
    public int Json() => ras.Calculate(answers).ToJson().Length;

    [Benchmark(Description = "load and check the definition"), BenchmarkCategory("5 loading")]
    public bool Load() => RasDefinition.Parse(yaml).IsOk;

    /// <summary>Both give the same pennies for every sheet with these staff hours: 2 × 4 × 4 × 3 × 4 × 3 × 3 × 2.</summary>
    private void CheckAll()
    {
        for (var i = 0; i < 2 * 4 * 4 * 3 * 4 * 3 * 3 * 2; i++)
        {
            var n = i;
            var sheet = new Borsetshire.Sheet(Next(2), Next(4), Next(4), Next(3), Next(4), Next(3), Next(2) * 3.5m, Next(3));
            var ours = ras.Calculate(ras.CheckAnswers(Named(sheet)).OrThrow()).GetAmount("indicative");
            if (ours != Borsetshire.Amount(sheet)) throw new InvalidOperationException($"{sheet}: {ours} and {Borsetshire.Amount(sheet)}");

            int Next(int count)
            {
                var next = n % count;
                n /= count;
                return next;
            }
        }
    }

    private static (string, string)[] Named(Borsetshire.Sheet s) =>
    [
        ("group", s.Group == 0 ? "older" : "disability"), ("washing", Levels[s.Washing]), ("eating", Levels[s.Eating]), ("care-help", Unpaid[s.CareHelp]), ("out", Levels[s.Out]),
        ("out-help", Unpaid[s.OutHelp]), ("staff", s.Staff.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("carer-strain", new[] { "little", "some", "high" }[s.Strain]),
    ];
}
