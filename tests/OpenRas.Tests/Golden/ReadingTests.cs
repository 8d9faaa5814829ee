namespace OpenRas.Tests.Golden;

/// <summary>What people and machines see of what is known of a definition as a whole.</summary>
public sealed class ReadingTests
{
    private const string Folder = "tests/OpenRas.Tests/Golden/readings/";

    public static TheoryData<string, string> Definitions => new()
    {
        { "borsetshire", "ras-definitions/illustrative/borsetshire-2026" },
        { "norfolk", "ras-definitions/norfolk/short-breaks-primary" },
        { "kensington", "ras-definitions/kensington-and-chelsea/ras-2009" },
        { "cambridgeshire", "ras-definitions/cambridgeshire/ras-2010" },
        { "kent", "ras-definitions/kent/ras-2011" },
        { "falling", Folder + "falling" },
        { "forty-rows", Folder + "forty-rows" },
        { "one-row", Folder + "one-row" },
        { "between-rows", "tests/OpenRas.Tests/Golden/constructs/12-between-rows/definition" },
    };

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_proof_prints_word_for_word(string name, string definition)
    {
        var proof = Repository.Load(definition + ".yaml").OrThrow().Prove();

        GoldenFile.Matches($"{Folder}{name}.proof.expected.txt", proof.ToText(definition + ".yaml"));
        GoldenFile.Matches($"{Folder}{name}.proof.expected.md", proof.ToMarkdown());
        GoldenFile.Matches($"{Folder}{name}.proof.expected.json", proof.ToJson());
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_profile_prints_word_for_word(string name, string definition)
    {
        var profile = Repository.Load(definition + ".yaml").OrThrow().Profile();

        GoldenFile.Matches($"{Folder}{name}.profile.expected.txt", profile.ToText());
        GoldenFile.Matches($"{Folder}{name}.profile.expected.md", profile.ToMarkdown());
        GoldenFile.Matches($"{Folder}{name}.profile.expected.json", profile.ToJson());
        GoldenFile.Matches($"{Folder}{name}.profile.expected.svg", profile.ToSvg());
    }

    [Theory]
    [InlineData("borsetshire", "ras-definitions/illustrative/borsetshire-2026", "{ group: older, washing: some, eating: some, out: lot, carer-strain: some }", null, 300)]
    [InlineData("borsetshire-carer", "ras-definitions/illustrative/borsetshire-2026", "{ group: older, washing: some, eating: some, out: lot, carer-strain: some }", "carer-amount", 300)]
    [InlineData("norfolk", "ras-definitions/norfolk/short-breaks-primary", "score: 116", null, 6000)]
    [InlineData("norfolk-route", "ras-definitions/norfolk/short-breaks-primary", "score: 116", "route", null)]
    [InlineData("kensington", "ras-definitions/kensington-and-chelsea/ras-2009", "points: 16", null, null)]
    [InlineData("cambridgeshire", "ras-definitions/cambridgeshire/ras-2010", "{ points: 55, handover: yes, specialist: no, second-specialist: no }", null, 80000)]
    [InlineData("falling", Folder + "falling", "{ day: some, night: 3, family: none }", null, 999)]
    public void Other_answers_print_word_for_word(string name, string definition, string answers, string? result, int? reach)
    {
        var ras = Repository.Load(definition + ".yaml").OrThrow();
        var reading = ras.AskWhatIf(ras.ParseAnswers(answers).OrThrow(), result, reach);

        GoldenFile.Matches($"{Folder}{name}.what-if.expected.txt", reading.ToText());
        GoldenFile.Matches($"{Folder}{name}.what-if.expected.md", reading.ToMarkdown());
        GoldenFile.Matches($"{Folder}{name}.what-if.expected.json", reading.ToJson());
    }
}
