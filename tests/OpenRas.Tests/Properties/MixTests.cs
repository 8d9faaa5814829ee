using System.Globalization;
using FsCheck.Fluent;
using OpenRas.Calculation;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>That the properties look at something: what the made definitions and sheets are made of.</summary>
[Trait("Speed", "Slow")]
public sealed class MixTests(ITestOutputHelper output)
{
    private const int Made = 1_000;
    private const int LeastPercent = 10;

    private static readonly Dictionary<string, Func<RasDefinition, bool>> Wanted = new()
    {
        ["figure"] = d => d.Plan.Steps.Any(s => s is FigureStep),
        ["total"] = d => d.Plan.Steps.Any(s => s is TotalStep),
        ["price bands"] = d => d.Plan.Steps.Any(s => s is TableStep { IsPriceBands: true }),
        ["price bands with a circumstance"] = d => d.Plan.Steps.Any(s => s is TableStep { IsPriceBands: true, Columns.Length: > 1 }),
        ["table"] = d => d.Plan.Steps.Any(s => s is TableStep { IsPriceBands: false }),
        ["table of words"] = d => d.Plan.Steps.Any(s => s is TableStep && s.Unit == RasUnit.Words),
        ["multiply"] = d => d.Plan.Steps.Any(s => s is MultiplyStep),
        ["division"] = d => d.Plan.Steps.Any(s => s is MultiplyStep { DivideBy.Length: > 0 }),
        ["abatement by a question"] = d => d.Plan.Steps.Any(s => s is AbatementStep { By: >= 0 }),
        ["flat abatement"] = d => d.Plan.Steps.Any(s => s is AbatementStep { Share: not null }),
        ["minimum"] = d => d.Plan.Steps.Any(s => s is LimitStep { Minimum: not null }),
        ["maximum"] = d => d.Plan.Steps.Any(s => s is LimitStep { Maximum: not null }),
        ["condition on a line"] = d => d.Plan.Steps.Any(s => s is not QuestionStep && s.Only is not null),
        ["condition on a part"] = d => d.Plan.Steps.Any(s => s is TotalStep t && t.Addends.Any(a => a.Only is not null)),
        ["question not always asked"] = d => d.Plan.Steps.Any(s => s is QuestionStep { Only: not null }),
        ["silence read as an answer"] = d => d.Plan.Steps.Any(s => s is QuestionStep { Unanswered: not null }),
        ["answer that stands aside"] = d => d.Questions.Any(q => q.Answers.Any(a => a.IsAside)),
        ["weight"] = d => d.Plan.Steps.Any(s => s is TotalStep t && t.Addends.Any(a => a.IsWeighted)),
        ["weight of more than two decimals"] = d => d.Plan.Steps.Any(s => s is TotalStep t && t.Addends.Any(a => Numbers.Places(a.Weight) > 2)),
        ["what an answer is worth to a part"] = d => d.Plan.Steps.Any(s => s is TotalStep t && t.Addends.Any(a => a.Worth is not null)),
        ["something taken off a total"] = d => d.Plan.Steps.Any(s => s is TotalStep t && t.Addends.Any(a => a.Weight < 0)),
        ["total that may be given"] = d => d.Plan.Steps.Any(s => s is TotalStep { MayBeGiven: not null }),
        ["blank figure"] = d => Figures(d).Any(f => f.State is State.Unread or State.Unpublished or State.Unclear),
        ["referral"] = d => Figures(d).Any(f => f.State is State.Refer),
        ["nothing given"] = d => Figures(d).Any(f => f.State is State.NoBudget or State.NotEligible),
        ["uplift"] = d => d.Plan.Steps.Any(s => s is UpliftStep),
        ["count of some or more"] = d => d.Plan.Steps.Any(s => s is CountStep c && c.Written.EndsWith("or more", StringComparison.Ordinal)),
        ["count of what applies"] = d => d.Plan.Steps.Any(s => s is CountStep { Written: "applies" }),
        ["count"] = d => d.Plan.Steps.Any(s => s is CountStep),
        ["test"] = d => d.Plan.Steps.Any(s => s is EligibilityStep),
        ["test that closes all below"] = d => d.Plan.Steps.Any(s => s is EligibilityStep { Stops: null }),
        ["test that stops some results"] = d => d.Plan.Steps.Any(s => s is EligibilityStep { Stops.Length: > 0 }),
        ["test that stops nothing"] = d => d.Plan.Steps.Any(s => s is EligibilityStep { Stops.Length: 0 }),
        ["condition that holds in several ways"] = d => d.Plan.Steps.Any(s => s.Only is { Ways.Length: > 1 }),
        ["test of several rows"] = d => d.Plan.Steps.Any(s => s is EligibilityStep { MetBy.Ways.Length: > 1 }),
        ["condition on a test"] = d => d.Plan.Steps.Any(s => s is EligibilityStep { Only: not null }),
        ["test behind a test"] = d => d.Plan.Steps.Any(s => s is EligibilityStep { Gates.Length: > 0 }),
        ["straight line"] = d => d.Plan.Steps.Any(s => s is TableStep { StraightLine: >= 0 }),
        ["straight line beside answers"] = d => d.Plan.Steps.Any(s => s is TableStep { StraightLine: >= 0, Columns.Length: > 1 }),
        ["points read as something else"] = d => d.Plan.Steps.Any(s => s is TotalStep { IsReadAs: true } or MultiplyStep { IsReadAs: true }),
        ["scores between answers"] = d => d.Questions.Any(q => q.InBetween is not null),
        ["rounding"] = d => d.Plan.Steps.Any(s => s.Rounding is not null),
    };

    private static readonly Dictionary<string, Func<Case, bool>> WantedOfSheets = new()
    {
        ["an answer missing"] = c => c.Definition.Questions.Any(q => c.Sheet[q.Id] is null),
        ["everything answered"] = c => c.Definition.Questions.All(q => c.Sheet[q.Id] is not null),
        ["a total given"] = c => c.Sheet.Values.Any(v => c.Definition.Questions.All(q => q.Id != v.Id)),
        ["a result that is an amount"] = c => c.Allocation.Results.Any(r => r.Outcome == Outcome.Amount),
        ["a result without an amount"] = c => c.Allocation.Results.Any(r => r.Outcome != Outcome.Amount),
        ["a line that does not apply"] = c => c.Allocation.Lines.Any(l => l.Outcome == Outcome.DoesNotApply),
        ["a figure that rounding changed"] = c => c.Allocation.Lines.Any(l => l.Rounding is { } r && !r.EndsWith("no change", StringComparison.Ordinal)),
    };

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nearly_all_made_definitions_load(int flavour)
    {
        var refused = new List<string>();
        for (var seed = 0; seed < Made; seed++)
        {
            var yaml = new SchemeMaker(new Random(seed), (Flavour)flavour).Make().Yaml;
            var loaded = RasDefinition.Parse(yaml);
            if (!loaded.IsOk) refused.Add($"seed {seed}: {string.Join("; ", loaded.Diagnostics)}\n{yaml}");
        }

        output.WriteLine($"{Made - refused.Count} of {Made} load");
        foreach (var why in refused.Take(20)) output.WriteLine(why);
        Assert.True(refused.Count <= Made / 20, $"{refused.Count} of {Made} do not load.");
    }

    [Fact]
    public void Every_kind_of_line_and_of_sheet_is_made_often_enough()
    {
        var cases = Cases.Sample(Made).ToList();
        var definitions = Wanted.Select(w => (w.Key, cases.Count(c => w.Value(c.Definition))));
        var sheets = WantedOfSheets.Select(w => (w.Key, cases.Count(w.Value)));
        var modes = Enum.GetValues<RoundingMode>().Select(m => ($"rounding {m}", 2 * cases.Count(c => c.Definition.Plan.Steps.Any(s => s.Rounding?.Mode == m))));
        var rare = new List<string>();
        foreach (var (what, count) in definitions.Concat(sheets).Concat(modes))
        {
            var share = string.Create(CultureInfo.InvariantCulture, $"{100m * count / cases.Count:0.0}% {what}");
            output.WriteLine(share);
            if (100 * count < LeastPercent * cases.Count) rare.Add(share);
        }

        Assert.Empty(rare);
    }

    private static IEnumerable<Figure> Figures(RasDefinition definition) => definition.Plan.Steps.SelectMany(s => s switch
    {
        QuestionStep question => question.Choices.Select(c => c.Figure),
        FigureStep figure => [figure.Figure],
        TableStep table => table.Rows.Select(r => r.Gives),
        MultiplyStep multiply => multiply.Times.Concat(multiply.DivideBy).Select(f => f.Figure),
        AbatementStep abatement => [abatement.Share],
        LimitStep limit => [limit.Minimum?.Figure, limit.Minimum?.Beyond, limit.Maximum?.Figure, limit.Maximum?.Beyond],
        _ => Array.Empty<Figure?>(),
    }).OfType<Figure>();
}
