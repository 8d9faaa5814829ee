using System.Globalization;
using System.Text;
using OpenRas.Analysis;
using OpenRas.Tests.Golden;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Published;

/// <summary>Every shipped definition has its verdict. A real scheme keeps its faults; and none is said to fall whose own figures do not show it.</summary>
public sealed class VerdictTests
{
    private const string Page = "ras-definitions/verdicts.md";

    public static TheoryData<string> Files => Shipped.Names;

    /// <summary>Those of councils in which something is calculated.</summary>
    public static TheoryData<string> RealOnes => [.. Shipped.Files.Where(f => !f.Contains("/beyond-councils/", StringComparison.Ordinal) && Shipped.Load(f) is { Status: not SchemeStatus.Illustrative, Form.Count: > 0 })];

    [Fact]
    public void The_page_of_verdicts_says_what_is_proved()
    {
        var page = new StringBuilder(Repository.Read(Page)[..Repository.Read(Page).IndexOf("| definition |", StringComparison.Ordinal)]);
        page.Append("| definition | result | its points | the result | rests on | without an amount |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var file in Shipped.Files)
        {
            var ras = Shipped.Load(file);
            var proof = ras.Prove();
            var link = $"[{ras.Id}]({file["ras-definitions/".Length..]})";
            if (proof.Results.Count == 0) page.Append(CultureInfo.InvariantCulture, $"| {link} | - | - | nothing is disclosed that could be proved | - | - |\n");
            foreach (var result in proof.Results)
            {
                var points = result.Points.Count == 0 ? "-" : string.Join("; ", result.Points.Select(p => $"{p.Line.Id}: {Word(p)}"));
                page.Append(CultureInfo.InvariantCulture, $"| {link} | {result.Label} | {points} | {Word(result.Result)} | {result.Result.RestsOn ?? "-"} | {Without(result.Result)} |\n");
            }
        }

        GoldenFile.Matches(Page, page.ToString());
    }

    [Theory]
    [MemberData(nameof(RealOnes))]
    public void No_scheme_of_a_real_council_is_said_to_fall(string file) =>
        Assert.All(Shipped.Load(file).Prove().Results.SelectMany(r => r.Points.Append(r.Result)), p => Assert.NotEqual(Verdict.Refuted, p.Verdict));

    [Theory]
    [MemberData(nameof(Files))]
    public void No_shipped_scheme_is_too_much_to_follow(string file) =>
        Assert.All(Shipped.Load(file).Prove().Results.SelectMany(r => r.Points.Append(r.Result)), p => Assert.NotEqual(Verdict.NotProved, p.Verdict));

    [Fact]
    public void The_money_of_Norfolk_rises_up_to_its_last_known_score_and_its_route_has_a_hole_at_exactly_170()
    {
        var results = Shipped.Load("ras-definitions/norfolk/short-breaks-primary.yaml").Prove().Results;

        var (money, route) = (results.Single(r => r.Result.Line.Id == "amount"), results.Single(r => r.Result.Line.Id == "route"));
        Assert.Equal(Verdict.ProvedWhereThereIsAnAmount, money.Result.Verdict);
        Assert.Equal(["score: 186 and over"], money.Result.WithoutAmount.Single().Where);
        Assert.All(money.Lines, l => Assert.Equal(Direction.Up, l.Direction));
        Assert.Equal(Verdict.ProvedWhereThereIsAnAmount, route.Result.Verdict);
        Assert.Equal(["score: 170"], route.Result.WithoutAmount.Single(w => w.Outcome == Outcome.Unclear).Where);
        Assert.Equal(["score: under 170, safeguarding: yes"], route.Result.WithoutAmount.Single(w => w.Outcome == Outcome.Unread).Where);
    }

    [Theory]
    [InlineData("falling-price-band-2026", "washing", "131.80", "126.40")]
    [InlineData("falling-support-step-2026", "help", "44.10", "31.50")]
    public void The_two_schemes_that_are_mistyped_fall_and_two_sheets_show_it(string file, string question, string less, string more)
    {
        var fall = Shipped.Load($"ras-definitions/illustrative/{file}.yaml").Prove().Results.Single().Result;

        Assert.Equal(Verdict.Refuted, fall.Verdict);
        Assert.Equal([question], fall.CounterExample!.DifferingQuestions);
        Assert.Equal(decimal.Parse(less, CultureInfo.InvariantCulture), fall.CounterExample.Less.GetAmount("indicative"));
        Assert.Equal(decimal.Parse(more, CultureInfo.InvariantCulture), fall.CounterExample.More.GetAmount("indicative"));
    }

    [Theory]
    [InlineData("falling-price-band-2026", "gives: 126.40", "gives: 162.40")]
    [InlineData("falling-support-step-2026", "leaves: 70%", "leaves: 30%")]
    public void With_the_figure_that_was_meant_they_do_not_fall(string file, string typed, string meant)
    {
        var yaml = Repository.Read($"ras-definitions/illustrative/{file}.yaml");
        Assert.Contains(typed, yaml, StringComparison.Ordinal);

        Assert.Equal(Verdict.Proved, RasDefinition.Parse(yaml.Replace(typed, meant, StringComparison.Ordinal)).OrThrow().Prove().Results.Single().Result.Verdict);
    }

    private static string Word(LineProof proof) => proof.Verdict switch
    {
        Verdict.Proved => proof.Line.Unit == RasUnit.Words ? "of words: proved to be determined" : "proved",
        Verdict.ProvedWhereThereIsAnAmount => proof.Line.Unit == RasUnit.Words ? "of words: proved where it is determined" : proof.Line.Unit.IsNumber ? "proved where there is an amount" : "proved where it is determined",
        Verdict.Refuted => proof.PublishedReason is null ? "refuted" : "refuted, with a published reason",
        Verdict.NotProved => "not proved",
        _ => "nothing to prove",
    };

    private static string Without(LineProof proof) => proof.WithoutAmount.Count == 0 ? "-"
        : string.Join("; ", proof.WithoutAmount.Select(w => $"{w.Outcome switch { Outcome.DoesNotApply => "does not apply", var o => o.ToString().ToLowerInvariant() }} at line {w.Line.Number}{(w.Where.Count > 0 ? $" ({string.Join("; ", w.Where)})" : "")}"));
}
