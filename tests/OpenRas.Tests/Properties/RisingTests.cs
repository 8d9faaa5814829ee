using OpenRas.Calculation;
using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>
/// More need, or less support, never gives less. Only sheets where both come out as an amount or as nothing are compared; nothing counts as £0, and from
/// nothing there is no way down: what may fall below 0 is no result. Words and blanks make no claim.
/// </summary>
public sealed class RisingTests(ITestOutputHelper output)
{
    /// <summary>
    /// Numbers among the shipped results that do not rise, by definition and line, and why. Every other one claims to rise: Kensington's price (its two
    /// known rows), Norfolk's amount (up to its last known score), Devon's fee, and both of Borsetshire's (the person's up to the panel). Norfolk's route
    /// is words, and Devon's nursing care is one figure, which rises by standing still.
    /// </summary>
    private static readonly Dictionary<string, string> Exempt = new()
    {
        ["borsetshire-falling-price-band-2026 indicative"] = "two digits of one price are swapped, to show what a proof finds",
        ["borsetshire-falling-support-step-2026 indicative"] = "one step of unpaid support leaves what it was meant to take off, to show what a proof finds",
    };

    /// <summary>So few that of sheets picked at random no two come to one.</summary>
    private static readonly string[] FewRowsKnown = ["kensington-chelsea-2009", "cambridgeshire-ras-2010"];

    [Fact]
    public void Points_and_amounts_never_drop_when_need_grows_or_support_shrinks_in_a_definition_that_is_built_to_rise() =>
        Cases.Of(Flavour.Rising, (definition, random) => Sheet.Random(definition, random, random.Next(3) == 0 ? 70 : 100, 60))
            .Check(output, 400, c =>
            {
                var random = new Random(1);
                for (var i = 0; i < 12; i++) Compare(c.Definition, c.Sheet, c.Sheet.Raised(c.Definition, random, isForCarer: false), _ => true);
            });

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_shipped_amount_never_drops_when_need_grows_or_support_shrinks(string file)
    {
        var definition = Shipped.Load(file);
        var random = new Random(1);
        var compared = 0;
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(400)))
        {
            foreach (var isForCarer in new[] { false, true })
            {
                var results = definition.Plan.Results.Where(r => r.For == Beneficiary.Carer == isForCarer).Select(r => definition.Plan.Steps[r.Step].Id)
                    .Where(id => !Exempt.ContainsKey($"{definition.Id} {id}")).ToHashSet();
                compared += Compare(definition, sheet, sheet.Raised(definition, random, isForCarer), results.Contains);
            }
        }

        var claims = definition.Plan.Results.Select(r => definition.Plan.Steps[r.Step]).Where(s => s.Unit.IsNumber && definition.CanBe[s.Index].HasFigures && !Exempt.ContainsKey($"{definition.Id} {s.Id}"));
        Assert.True(compared > 0 || !claims.Any() || FewRowsKnown.Contains(definition.Id), "No two amounts were compared.");
    }

    [Theory]
    [InlineData("kensington-and-chelsea/ras-2009", "points: 16", "points: 22", "82.91", "112.21")]
    [InlineData("cambridgeshire/ras-2010", "{ points: 55, handover: no, specialist: yes, second-specialist: no }", "{ points: 55, handover: yes, specialist: yes, second-specialist: no }", "81384", "83950")]
    public void Of_few_known_rows_the_one_of_more_need_gives_no_less(string file, string less, string more, string lower, string higher)
    {
        var definition = Shipped.Load($"ras-definitions/{file}.yaml");

        Assert.Contains(definition.Id, FewRowsKnown);
        Assert.Equal([lower, higher], new[] { less, more }.Select(a => Numbers.Plain(definition.Calculate(definition.ParseAnswers(a).OrThrow()).Results[0].Amount!.Value)));
    }

    /// <summary>How many amounts were compared.</summary>
    private static int Compare(RasDefinition definition, Sheet less, Sheet more, Func<string, bool> claims)
    {
        if (more.For(definition) is not { } answers) return 0;
        var (before, after) = (definition.Calculate(less.For(definition)!), definition.Calculate(answers));
        var compared = 0;
        foreach (var (low, high, step) in before.Lines.Zip(after.Lines, definition.Plan.Steps))
        {
            if (step is QuestionStep || !step.Unit.IsNumber || step.Unit == RasUnit.Share || !claims(step.Id)) continue;
            if (low.Value is not { } was || Amount(high) is not { } now) continue;
            compared++;
            if (now < was) Assert.Fail($"line {step.Number} drops from {was} to {now}\n{less.Yaml}\n# and with more need\n{more.Yaml}\n{before.ToText()}\n{after.ToText()}");
        }

        return compared;
    }

    private static decimal? Amount(FilledLine line) => line.Outcome is Outcome.NoBudget or Outcome.NotEligible ? 0 : line.Value;
}
