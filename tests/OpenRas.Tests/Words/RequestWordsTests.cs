using OpenRas.Analysis;

namespace OpenRas.Tests.Words;

/// <summary>Letters that a person may send.</summary>
public sealed class RequestWordsTests
{
    private const string Kensington = "ras-definitions/kensington-and-chelsea/ras-2009.yaml";

    [Theory]
    [InlineData("England", "under the Freedom of Information Act 2000.")]
    [InlineData("Wales", "under the Freedom of Information Act 2000.")]
    [InlineData("Northern Ireland", "under the Freedom of Information Act 2000.")]
    [InlineData("Scotland", "under the Freedom of Information (Scotland) Act 2002.")]
    [InlineData("Germany", "under the law that gives the public access to information, if one applies to you.")]
    [InlineData(null, "under the law that gives the public access to information, if one applies to you.")]
    public void The_Act_is_that_of_the_jurisdiction(string? jurisdiction, string law)
    {
        var texts = AwardCheck.WithoutDefinition("Borsetshire", 100m, "week", jurisdiction: jurisdiction).WriteRequests();

        Assert.Contains(law, Text(texts, "information-request.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(texts, t => t.File != "information-request.txt" && t.Text.Contains("Act", StringComparison.Ordinal));
    }

    [Fact]
    public void The_request_for_information_asks_for_exactly_what_the_file_lacks()
    {
        var ras = Repository.Load(Kensington).OrThrow();
        var text = Text(ras.CheckAward(ras.CheckAnswers(("points", "22")).OrThrow(), 142.02m, "week").WriteRequests(), "information-request.txt");

        Assert.Equal(ras.Missing.Select((m, i) => $"{i + 1}. {m.Ask}"), text.Split('\n').Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])));
    }

    [Fact]
    public void A_reason_that_was_not_published_is_asked_for()
    {
        var ras = Small.Load("""
            questions: [{ id: nights, ask: Nights, counts: need, number: { from: 0, to: 7, step: 1 }, unit: nights a week }]
            form:
              - { multiply: price, label: Price, times: [nights, £10 a night], basis: ours }
              - { abatement: offer, label: After 5%, of: price, takes-off: 5%, reason: unpublished }
            results: [{ line: offer, label: Amount, for: person }]
            """).OrThrow();

        Assert.Contains("1. Please send the reason for what is taken off, added or limited at \"After 5%\".", Requests(ras), StringComparison.Ordinal);
        var stated = Small.Load("""
            questions: [{ id: nights, ask: Nights, counts: need, number: { from: 0, to: 7, step: 1 }, unit: nights a week }]
            form: [{ multiply: price, label: Price, times: [nights, £10 a night], basis: ours }]
            results: [{ line: price, label: Amount, for: person }]
            """).OrThrow();
        Assert.DoesNotContain(stated.CheckAward(stated.CheckAnswers().OrThrow(), 10m, "week").WriteRequests(), t => t.File == "information-request.txt");

        static string Requests(RasDefinition ras) => Text(ras.CheckAward(ras.CheckAnswers().OrThrow(), 10m, "week").WriteRequests(), "information-request.txt");
    }

    /// <summary>An answer is nobody's business until the person tells it.</summary>
    [Fact]
    public void No_letter_has_an_answer_in_it()
    {
        var ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();
        var answers = ras.ParseAnswers("{ group: older, washing: some, eating: some, care-help: daily, out: all, staff: 0, carer-strain: some }").OrThrow();
        var without = ras.CheckAward(ras.CheckAnswers().OrThrow(), 100m, "week").WriteRequests();
        var with = ras.CheckAward(answers, 100m, "week").WriteRequests();

        Assert.Equal(Text(without, "information-request.txt"), Text(with, "information-request.txt"));
        Assert.Equal(Text(without, "subject-access-request.txt"), Text(with, "subject-access-request.txt"));
        Assert.All(ras.Questions.SelectMany(q => q.Answers), a => Assert.DoesNotContain(a.Text, Text(with, "questions.txt"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_request_for_information_says_nothing_of_the_person()
    {
        var text = Text(AwardCheck.WithoutDefinition("Borsetshire", 142.02m, "week").WriteRequests(), "information-request.txt");

        Assert.DoesNotContain("142.02", text, StringComparison.Ordinal);
        Assert.DoesNotContain("about me", text, StringComparison.Ordinal);
    }

    private static string Text(IReadOnlyList<(string File, string Text)> texts, string file) => texts.Single(t => t.File == file).Text;
}
