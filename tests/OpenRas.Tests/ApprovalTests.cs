using System.Text.Json;
using OpenRas.Binding;
using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>Who approved a file, and what the council said about it, stand at the head of whatever is printed.</summary>
public sealed class ApprovalTests
{
    [Theory]
    [InlineData("approved-by: { role: \"Director of Adult Social Services\", on: 2026-11-20 }", "Approved: Director of Adult Social Services, 20 November 2026.")]
    [InlineData("approved-by: { role: \"Cabinet\", on: 2026-11 }", "Approved: Cabinet, November 2026.")]
    [InlineData("reply: { on: 2026-11, said: \"The table is right\", source: letter }", "Borsetshire County Council replied in November 2026: \"The table is right\" (source: Letter to us).")]
    [InlineData("reply: { on: 2026-11-20, said: \"The table is right\", source: letter }", "Borsetshire County Council replied on 20 November 2026: \"The table is right\" (source: Letter to us).")]
    public void It_is_printed_at_the_head_of_every_reading(string written, string said)
    {
        var ras = Scheme(written).OrThrow();
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());
        var (proof, profile, whatIf) = (ras.Prove(), ras.Profile(), ras.AskWhatIf(ras.CheckAnswers().OrThrow()));

        Assert.Equal(said, ras.ApprovedBy?.Printed ?? ras.Reply?.Printed);
        Assert.All(
            [allocation.ToText(), proof.ToText(), profile.ToText(), whatIf.ToText()],
            text => Assert.Contains(said, Scalars.OneLine(string.Join("\n\n", text.Split("\n\n").Take(3))), StringComparison.Ordinal));
        Assert.All([allocation.ToMarkdown(), proof.ToMarkdown(), profile.ToMarkdown(), whatIf.ToMarkdown()], text => Assert.Contains(said, text, StringComparison.Ordinal));
        Assert.All([allocation.ToJson(), proof.ToJson(), profile.ToJson(), whatIf.ToJson()], text =>
        {
            using var json = JsonDocument.Parse(text);
            Assert.Contains(json.RootElement.GetProperty("notices").EnumerateArray(), n => n.GetProperty("text").GetString() == said);
        });
    }

    [Fact]
    public void Machines_are_told_the_facts()
    {
        var ras = Scheme("approved-by: { role: Cabinet, on: 2026-11 }\nreply: { on: 2026-12-01, said: It is right, source: letter }").OrThrow();
        using var json = JsonDocument.Parse(ras.Calculate(ras.CheckAnswers().OrThrow()).ToJson());
        var definition = json.RootElement.GetProperty("definition");

        Assert.Equal(("Cabinet", "2026-11"), (ras.ApprovedBy!.Role, ras.ApprovedBy.On));
        Assert.Equal(("2026-12-01", "It is right", "Letter to us"), (ras.Reply!.On, ras.Reply.Said, ras.Reply.Source.Title));
        Assert.Equal("Cabinet", definition.GetProperty("approvedBy").GetProperty("role").GetString());
        Assert.Equal("2026-11", definition.GetProperty("approvedBy").GetProperty("on").GetString());
        Assert.Equal("2026-12-01", definition.GetProperty("reply").GetProperty("on").GetString());
        Assert.Equal("It is right", definition.GetProperty("reply").GetProperty("said").GetString());
        Assert.Equal("Letter to us", definition.GetProperty("reply").GetProperty("source").GetString());
    }

    [Fact]
    public void A_file_that_says_neither_has_neither()
    {
        var ras = Scheme("note: Nothing more").OrThrow();
        using var json = JsonDocument.Parse(ras.Prove().ToJson());
        var definition = json.RootElement.GetProperty("definition");

        Assert.Null(ras.ApprovedBy);
        Assert.Null(ras.Reply);
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (definition.GetProperty("approvedBy").ValueKind, definition.GetProperty("reply").ValueKind));
    }

    [Theory]
    [InlineData("approved-by: { role: Cabinet, on: 2026 }", "RAS2009")]
    [InlineData("approved-by: { role: Cabinet }", "RAS2003")]
    [InlineData("approved-by: { role: none, on: 2026-11 }", "RAS2016")]
    [InlineData("reply: { on: unread, said: It is right, source: letter }", "RAS2009")]
    [InlineData("reply: { on: 2026-11, said: It is right }", "RAS2003")]
    [InlineData("reply: { on: 2026-11, said: n/a, source: letter }", "RAS2016")]
    [InlineData("reply: { on: 2026-11, said: It is right, source: later }", "RAS3018")]
    public void All_of_it_is_said_or_nothing(string written, string code) => Assert.Equal(code, Assert.Single(Scheme(written).Diagnostics).Code);

    /// <summary>What a council said does not make the file its own.</summary>
    [Fact]
    public void A_transcript_can_have_a_reply_and_no_approval()
    {
        var ras = Scheme("reply: { on: 2026-11, said: It is right, source: letter }", "transcribed").OrThrow();

        Assert.Contains("We copied these rules from what was published. Borsetshire County Council has not endorsed this file.", ras.Calculate(ras.CheckAnswers().OrThrow()).Notices.Select(n => n.Text).ToList());
        Assert.Equal("RAS3095", Assert.Single(Scheme("approved-by: { role: Cabinet, on: 2026-11 }", "transcribed").Diagnostics).Code);
    }

    private static Checked<RasDefinition> Scheme(string written, string author = "authority") => RasDefinition.Parse($$"""
        format: 1
        id: somewhere
        title: "A scheme"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: historic
        author: {{author}}
        {{written}}
        disclosure: full
        in-force: { from: unread }
        currency: GBP
        unanswered: stop
        sources: { letter: { title: "Letter to us" } }
        form: [{ figure: amount, label: "Amount", value: £300 once, source: letter }]
        results: [{ line: amount, label: "Amount", for: carer }]
        """);
}
