using System.Text.Json;
using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>A statement that rules are in use is as old as the last look at them, and whatever is printed says so.</summary>
public sealed class CheckedTests
{
    [Theory]
    [InlineData("in-use\nchecked: 2026-11", "These rules were in use when last checked, November 2026.", "in-use", "2026-11")]
    [InlineData("published\nas-at: 2017-04", "PUBLISHED (April 2017). We have not checked whether these rules are in use.", "published", null)]
    public void Everything_printed_says_at_its_head_when_the_rules_were_last_seen(string status, string standing, string word, string? seen)
    {
        var ras = Scheme(status).OrThrow();
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());
        var (proof, profile, whatIf) = (ras.Prove(), ras.Profile(), ras.AskWhatIf(ras.CheckAnswers().OrThrow()));

        Assert.Equal(standing, ras.Standing);
        Assert.Equal(seen, ras.LastChecked);
        Assert.All([allocation.ToText(), proof.ToText(), profile.ToText(), whatIf.ToText()], text => Assert.Contains(standing, OpenRas.Binding.Scalars.OneLine(string.Join("\n\n", text.Split("\n\n").Take(3))), StringComparison.Ordinal));
        Assert.All([allocation.ToMarkdown(), proof.ToMarkdown(), profile.ToMarkdown(), whatIf.ToMarkdown(), profile.ToSvg()], text => Assert.Contains(standing, text, StringComparison.Ordinal));
        Assert.All([allocation.ToJson(), proof.ToJson(), profile.ToJson(), whatIf.ToJson()], text =>
        {
            using var json = JsonDocument.Parse(text);
            var definition = json.RootElement.GetProperty("definition");
            Assert.Equal(word, definition.GetProperty("status").GetString());
            Assert.Equal(seen, definition.GetProperty("checked").GetString());
            Assert.Contains(standing, json.RootElement.GetProperty("notices").EnumerateArray().Select(n => n.GetProperty("text").GetString()));
        });
    }

    /// <summary>Both ways out that the help names are accepted.</summary>
    [Fact]
    public void In_use_without_a_month_is_refused_and_the_help_names_published()
    {
        var diagnostic = Assert.Single(Scheme("in-use").Diagnostics);

        Assert.Equal((Severity.Error, "RAS3085"), (diagnostic.Severity, diagnostic.Code));
        Assert.Contains("`checked: 2026-11`", diagnostic.Help, StringComparison.Ordinal);
        Assert.Contains("`status: published`", diagnostic.Help, StringComparison.Ordinal);
        Assert.Empty(Scheme("in-use\nchecked: 2026-11").Diagnostics);
        Assert.Empty(Scheme("published\nas-at: 2017-04").Diagnostics);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("published\nas-at: unread")]
    public void Published_says_when_or_that_it_is_not_known(string status) =>
        Assert.Equal(status.Contains("as-at", StringComparison.Ordinal) ? [] : ["RAS3087"], Scheme(status).Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData("proposed")]
    [InlineData("published\nas-at: 2017-04")]
    [InlineData("historic")]
    [InlineData("withdrawn")]
    [InlineData("illustrative")]
    [InlineData("{ found-unlawful: \"High Court, 2010\" }")]
    public void Only_rules_in_use_are_checked(string status)
    {
        var diagnostic = Assert.Single(Scheme($"{status}\nchecked: 2026-11").Diagnostics);

        Assert.Equal("RAS3086", diagnostic.Code);
        Assert.Empty(Scheme("in-use\nchecked: 2026-11").Diagnostics);
        Assert.Empty(Scheme(status).Diagnostics);
    }

    [Fact]
    public void Of_the_shipped_files_only_those_of_Norfolk_say_that_they_were_checked() => Assert.Equal(
        ["norfolk-short-breaks-primary", "norfolk-short-breaks-secondary"],
        Properties.Shipped.Files.Select(Properties.Shipped.Load).Where(d => d.Status == SchemeStatus.InUse).Select(d => d.Id));

    [Fact]
    public void Of_what_was_not_read_nothing_is_drawn_and_nobody_is_said_to_have_refused()
    {
        var ras = Repository.Load("ras-definitions/east-sussex/ras-2012.yaml").OrThrow();
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow());

        Assert.Equal(Disclosure.Unread, ras.Disclosure);
        Assert.StartsWith("Indicative amount: no amount: we have not read whether these rules were published as at 2012/13", allocation.ToText().Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(Outcome.Unread, Assert.Single(allocation.Results).Outcome);
        Assert.Contains("We have not read whether these rules were published, so there is nothing to draw.", ras.Profile().ToSvg(), StringComparison.Ordinal);
        Assert.DoesNotContain("not disclosed", OpenRas.Binding.Scalars.OneLine(allocation.ToText()), StringComparison.Ordinal);
    }

    private static Checked<RasDefinition> Scheme(string status) => RasDefinition.Parse($$"""
        format: 1
        id: somewhere
        title: "A scheme"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: {{status}}
        author: transcribed
        disclosure: full
        in-force: { from: unread }
        currency: GBP
        unanswered: stop
        form: [{ figure: amount, label: "Amount", value: £300 once }]
        results: [{ line: amount, label: "Amount", for: carer }]
        """);
}
