namespace OpenRas.Tests.Golden;

/// <summary>What people see of the shipped definitions, whole.</summary>
public sealed class ShippedFormTests
{
    [Theory]
    [InlineData("kensington-22-points", "kensington-and-chelsea/ras-2009", "points: 22")]
    [InlineData("kensington-17-points", "kensington-and-chelsea/ras-2009", "points: 17")]
    [InlineData("norfolk-116", "norfolk/short-breaks-primary", "score: 116")]
    [InlineData("norfolk-170", "norfolk/short-breaks-primary", "{ score: 170, safeguarding: no }")]
    [InlineData("devon-residential-34-hours", "devon/care-home-fees-2023-24", "{ home: residential, hours: 34 }")]
    [InlineData("devon-nursing-34-hours", "devon/care-home-fees-2023-24", "{ home: nursing, hours: 34 }")]
    [InlineData("borsetshire-older", "illustrative/borsetshire-2026", "{ group: older, washing: some, eating: some, care-help: daily, out: all, out-help: none, staff: 0, carer-strain: some }")]
    [InlineData("cambridgeshire-55-points", "cambridgeshire/ras-2010", "{ points: 55, handover: yes, specialist: yes, second-specialist: yes }")]
    [InlineData("islington-age-5", "islington/short-breaks-cash-alternative", "age: 5")]
    [InlineData("oxfordshire-highest", "oxfordshire/carers-personal-budget-2017", "level: highest")]
    [InlineData("east-sussex-not-read", "east-sussex/ras-2012", "{ answers: {} }")]
    [InlineData("essex", "essex/ras-2011", "{ answers: {} }")]
    [InlineData("hackney-not-held", "hackney/adult-ras-2012", "{ answers: {} }")]
    [InlineData("kent-no-scheme", "kent/ras-2011", "{ answers: {} }")]
    [InlineData("minnesota", "beyond-councils/minnesota-cdcs-2026", "{ case-mix: case-b, walking: 2, grooming: 1, bed-mobility: 0, transfers: 1 }")]
    public void Prints_word_for_word(string name, string definition, string answers)
    {
        var ras = Repository.Load($"ras-definitions/{definition}.yaml").OrThrow();
        var allocation = ras.Calculate(ras.ParseAnswers(answers).OrThrow());

        GoldenFile.Matches($"tests/OpenRas.Tests/Golden/shipped/{name}.expected.txt", allocation.ToText());
        GoldenFile.Matches($"tests/OpenRas.Tests/Golden/shipped/{name}.expected.md", allocation.ToMarkdown());
        GoldenFile.Matches($"tests/OpenRas.Tests/Golden/shipped/{name}.expected.json", allocation.ToJson());
    }
}
