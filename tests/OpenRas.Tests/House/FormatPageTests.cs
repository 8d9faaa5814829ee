using System.Text.RegularExpressions;

namespace OpenRas.Tests.House;

/// <summary>docs/format.md teaches by example, so its examples must be right.</summary>
public sealed partial class FormatPageTests
{
    private const string Fence = "```yaml\n";

    private const string Sources = """sources: { tables: { title: "Tables" }, policy: { title: "Policy" } }""";

    private const string Questions = """
        questions:
          - { id: age, ask: "Age", counts: circumstance, number: { from: 0, to: 110, step: 1 }, unit: years }
          - { id: group, ask: "Group", counts: circumstance, answers: [{ id: older, text: "Older people" }] }
          - { id: washing, ask: "Washing", counts: need, answers: [{ id: none, text: "None", points: 0 }, { id: all, text: "All", points: 21 }] }
          - { id: eating, ask: "Eating", counts: need, answers: [{ id: none, text: "None", points: 0 }, { id: all, text: "All", points: 21 }] }
          - { id: provision, ask: "Provision", counts: support, answers: [{ id: none, text: "None", points: 0 }] }
          - { id: unpaid-help, ask: "Unpaid help", counts: support, answers: [{ id: none, text: "None", leaves: 100% }, { id: daily, text: "Daily", leaves: 50% }] }
          - { id: hours, ask: "Hours", counts: need, number: { from: 0, to: 168, step: 0.5 }, unit: hours a week }
        form:
        """;

    /// <summary>The lines that the single ones on the page look at; each is left out where the page shows one of that name itself.</summary>
    private static readonly (string Id, string Yaml)[] Above =
    [
        ("needs", """{ total: needs, label: "Points", add: [washing, eating] }"""),
        ("yearly", """{ multiply: yearly, label: "A year", times: [hours, £14 an hour, 52 weeks a year] }"""),
        ("price", """{ figure: price, label: "Price", value: £600 a week }"""),
        ("headroom", """{ figure: headroom, label: "Headroom", value: £600 a week }"""),
    ];

    private static readonly string Page = Repository.Read("docs/format.md");

    [Fact]
    public void The_definition_to_copy_is_valid_and_without_a_warning()
    {
        var loaded = RasDefinition.Parse(Blocks(Page)[0]);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(1310.50m, loaded.OrThrow().Calculate(loaded.OrThrow().CheckAnswers(("nights", "nightly")).OrThrow()).GetAmount("price"));
    }

    [Fact]
    public void The_case_that_it_shows_prints_what_it_shows()
    {
        var ras = RasDefinition.Parse(Block("## A definition to copy", "yaml")).OrThrow();
        var read = ras.ParseAnswers(Block("## Cases", "yaml"));

        Assert.Empty(read.Diagnostics);
        Assert.Contains(Block("## Cases", "text"), ras.Calculate(read.OrThrow()).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_that_it_shows_hold()
    {
        var examples = RasDefinition.Parse(Block("## A definition to copy", "yaml")).OrThrow().ParseExamples(Block("## Examples", "yaml")).OrThrow();

        Assert.Equal(2, examples.Count);
        Assert.All(examples, e => Assert.True(e.Holds, e.Failures.ToText()));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_that_it_shows_is_read_where_it_belongs(string yaml)
    {
        var above = Above.Where(a => !yaml.Contains($": {a.Id}\n", StringComparison.Ordinal) && !yaml.Contains($": {a.Id}, label", StringComparison.Ordinal)).Select(a => "  - " + a.Yaml);
        var shown = yaml.Split('\n').Select(l => "  " + l);
        var last = Id().Matches(yaml)[^1].Groups[1].Value;

        var loaded = Small.Load(string.Join('\n', [Sources, Questions, .. above, .. shown, $"results: [{{ line: {last}, label: Result, for: person{(yaml.Contains("paid-by", StringComparison.Ordinal) ? ", paid-by: the NHS" : "")} }}]"]));

        Assert.Empty(loaded.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Each_piece_calculates_what_is_said_under_it(string yaml, string answers, string line, string comesOutAs)
    {
        var results = yaml.Contains("\nresults:", StringComparison.Ordinal) ? "" : $"\nresults: [{{ line: {line}, label: Result, for: person }}]";
        var loaded = Small.Load(Sources + "\n" + yaml + results);
        Assert.Empty(loaded.Diagnostics);
        var definition = loaded.OrThrow();

        var allocation = definition.Calculate(definition.ParseAnswers(answers.Replace(", ", "\n", StringComparison.Ordinal)).OrThrow());

        Assert.Equal(comesOutAs, allocation.Lines.Single(l => l.Id == line).Printed);
    }

    /// <summary>The blocks of the chapter on the form, each of one or more lines.</summary>
    public static TheoryData<string> Lines => [.. Blocks(Chapter("## The form", "## Results"))];

    /// <summary>Each piece of a definition, and what is said under it: "With `a: 1`, `line` is £2.00 a week."</summary>
    public static TheoryData<string, string, string, string> Pieces
    {
        get
        {
            var pieces = new TheoryData<string, string, string, string>();
            foreach (var section in Chapter("## What schemes do", "\n## Answers").Split("\n### ").Skip(1).Where(s => s.Contains(Fence, StringComparison.Ordinal)))
            {
                var said = Said().Match(section);
                pieces.Add(Blocks(section).Single(), said.Groups[1].Value, said.Groups[2].Value, said.Groups[3].Value);
            }

            return pieces;
        }
    }

    private static string Block(string heading, string language)
    {
        var start = Page.IndexOf($"```{language}\n", Page.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + $"```{language}\n".Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Chapter(string from, string to)
    {
        var start = Page.IndexOf(from, StringComparison.Ordinal);
        return Page[start..Page.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static List<string> Blocks(string text) => [.. text.Split(Fence).Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)].TrimEnd())];

    [GeneratedRegex("^With `([^`]+)`, `([^`]+)` is (.+?)\\.( |$)", RegexOptions.Multiline)]
    private static partial Regex Said();

    [GeneratedRegex("^- (?:\\{ )?[a-z-]+: ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Id();
}
