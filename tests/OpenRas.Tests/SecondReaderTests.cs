using System.Text.Json;
using OpenRas.Binding;
using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>One person's slip looks like the council's figure, so whatever is printed says when nobody else has compared it with its source.</summary>
public sealed class SecondReaderTests
{
    private const string Notice = "A second reader has not yet checked it.";

    [Theory]
    [InlineData("author: transcribed", null, true)]
    [InlineData("author: transcribed\nsecond-reader: 2026-11", "2026-11", false)]
    [InlineData("author: transcribed\nsecond-reader: 2026-11-20", "2026-11-20", false)]
    [InlineData("author: authority", null, false)]
    public void Everything_printed_from_a_transcribed_file_says_at_its_head_that_it_has_no_second_reader(string author, string? read, bool isSaid)
    {
        var ras = Scheme(author).OrThrow();
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());
        var (proof, profile, whatIf) = (ras.Prove(), ras.Profile(), ras.AskWhatIf(ras.CheckAnswers().OrThrow()));

        Assert.Equal(read, ras.SecondReader);
        Assert.All(
            [allocation.ToText(), proof.ToText(), profile.ToText(), whatIf.ToText()],
            text => Assert.Equal(isSaid, Scalars.OneLine(string.Join("\n\n", text.Split("\n\n").Take(3))).Contains(Notice, StringComparison.Ordinal)));
        Assert.All(
            [allocation.ToMarkdown(), proof.ToMarkdown(), profile.ToMarkdown(), whatIf.ToMarkdown(), profile.ToSvg()],
            text => Assert.Equal(isSaid, text.Contains(Notice, StringComparison.Ordinal)));
        Assert.All([allocation.ToJson(), proof.ToJson(), profile.ToJson(), whatIf.ToJson()], text =>
        {
            using var json = JsonDocument.Parse(text);
            Assert.Equal(read, json.RootElement.GetProperty("definition").GetProperty("secondReader").GetString());
            Assert.Equal(isSaid, json.RootElement.GetProperty("notices").EnumerateArray().Any(n => n.GetProperty("text").GetString() == Notice));
        });
    }

    [Theory]
    [InlineData("Anna")]
    [InlineData("2026")]
    [InlineData("unread")]
    public void A_second_reader_is_a_month_or_a_day_and_not_a_name(string written) =>
        Assert.Equal("RAS2009", Assert.Single(Scheme($"author: transcribed\nsecond-reader: {written}").Diagnostics).Code);

    [Fact]
    public void No_shipped_file_has_a_second_reader_yet() => Assert.All(Properties.Shipped.Files, f => Assert.Null(Properties.Shipped.Load(f).SecondReader));

    private static Checked<RasDefinition> Scheme(string author) => RasDefinition.Parse($$"""
        format: 1
        id: somewhere
        title: "A scheme"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: historic
        {{author}}
        disclosure: full
        in-force: { from: unread }
        currency: GBP
        unanswered: stop
        form: [{ figure: amount, label: "Amount", value: £300 once }]
        results: [{ line: amount, label: "Amount", for: carer }]
        """);
}
