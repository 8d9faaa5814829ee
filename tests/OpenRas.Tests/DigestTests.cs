using System.Text.RegularExpressions;
using OpenRas.Analysis;

namespace OpenRas.Tests;

/// <summary>Fixed vectors of the canonical form. They never change within format 1; docs/format.md says how they are made.</summary>
public sealed class DigestTests
{
    private const string Plain = """
        format: 1
        id: vector-1
        title: "A vector"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: illustrative
        author: authority
        disclosure: full
        in-force: { from: 2026-04-01 }
        currency: GBP
        unanswered: stop
        questions:
          - { id: level, ask: "How much help?", counts: need, answers: [{ id: low, text: "A little", points: 1.50 }, { id: high, text: "A lot", points: 8 }] }
        form:
          - { total: needs, label: "Points", add: [level], round: { to: 1, mode: half-up } }
        results:
          - { line: needs, label: "Points", for: person }
        """;

    [Fact]
    public void Vector_1_a_plain_definition() =>
        Assert.Equal("a362605bd622c6d1181d02a4f8c24bfc19d66035d74de73dc76582c22f18970b", RasDefinition.Parse(Plain).OrThrow().Digest);

    [Fact]
    public void Vector_2_words_in_every_script_with_quotes_backslashes_and_line_feeds() =>
        Assert.Equal("edc54bd6e180c34f922c56fd91da7fcb39298b61d10ed4dfbe15bcc6bdb0429c", RasDefinition.Parse(Plain.Replace("\"A vector\"", "\"Say \\\"ŵ\\\" \\\\ £5 \\u2028 \U0001F600 /\\ttab\\nline\"", StringComparison.Ordinal)).OrThrow().Digest);

    /// <summary>A few small choices can be tried one by one, so their digest would give them away; docs/compatibility.md says more.</summary>
    [Fact]
    public void Answers_have_none_and_nothing_printed_carries_one()
    {
        var ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();
        var answers = ras.CheckAnswers(("hours", "34"), ("home", "residential")).OrThrow();
        var allocation = ras.Calculate(answers);

        Assert.DoesNotContain(typeof(AnswerSet).GetProperties(), p => p.Name.Contains("Digest", StringComparison.Ordinal));
        var printed = string.Concat(allocation.ToText(), allocation.ToMarkdown(), allocation.ToJson(), ras.Prove().ToJson(), ras.AskWhatIf(answers).ToJson());
        Assert.Equal([ras.RulesDigest, ras.Digest], Regex.Matches(printed, "[0-9a-f]{64}").Select(m => m.Value).Distinct());
    }

    [Fact]
    public void Comments_layout_and_the_order_of_keys_do_not_change_it()
    {
        var other = "# a comment\nid: vector-1\n" + Plain.Replace("id: vector-1\n", "", StringComparison.Ordinal)
            .Replace("in-force: { from: 2026-04-01 }", "in-force:\n  from: \"2026-04-01\"   # when", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(RasDefinition.Parse(Plain).OrThrow().Digest, RasDefinition.Parse(other).OrThrow().Digest);
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("A little", "A  little")]
    [InlineData("half-up", "half-down")]
    [InlineData("unanswered: stop", "unanswered: stop\nversion: \"1\"")]
    public void Any_figure_or_word_changes_it(string from, string to) =>
        Assert.NotEqual(RasDefinition.Parse(Plain).OrThrow().Digest, RasDefinition.Parse(Plain.Replace(from, to, StringComparison.Ordinal)).OrThrow().Digest);

    /// <summary>A line may have the name of a key. What asks for it is a rule; what a question says of the law is none.</summary>
    [Fact]
    public void A_line_with_the_name_of_a_key_is_among_the_rules()
    {
        const string form = """
            questions:
              - { id: help, ask: Help, counts: need, answers: [{ id: none, text: None, points: 0 }, { id: some, text: Some, points: 10 }] }
            form:
              - { total: outcomes, label: Outcomes, add: [help] }
              - { price-bands: price, label: Price, unit: £ a week, basis: ours, rows: [{ outcomes: 0-4, gives: no-budget }, { outcomes: 5 and over, gives: 10 }] }
            results: [{ line: price, label: Amount, for: person }]
            """;
        var ras = Small.Load(form).OrThrow();
        var other = Small.Load(form.Replace("0-4", "0-9", StringComparison.Ordinal).Replace("5 and", "10 and", StringComparison.Ordinal)).OrThrow();
        var whole = File.ReadAllText(Path.Combine(Repository.Root, "tests/OpenRas.Tests/Golden/statements/whole.yaml"));
        var withoutNeeds = Regex.Replace(whole, @"\n    outcomes: \[[a-z, -]+\]", "");

        Assert.NotEqual(ras.RulesDigest, other.RulesDigest);
        Assert.NotEqual(whole, withoutNeeds);
        Assert.Equal(RasDefinition.Parse(whole).OrThrow().RulesDigest, RasDefinition.Parse(withoutNeeds).OrThrow().RulesDigest);
    }
}
