namespace OpenRas.Tests.House;

/// <summary>docs/format.md teaches by example, so its examples must be right.</summary>
public sealed class FormatPageTests
{
    private static readonly string Page = Repository.Read("docs/format.md");

    [Fact]
    public void The_definition_to_copy_is_valid_and_without_a_warning()
    {
        var start = Page.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var loaded = RasDefinition.Parse(Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)]);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(1310.50m, loaded.OrThrow().Calculate(loaded.OrThrow().Answer(("nights", "nightly")).OrThrow()).Amount("price"));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_line_that_it_shows_is_read_where_it_belongs(string yaml)
    {
        var loaded = RasDefinition.Parse($$"""
            format: 1
            id: page
            title: "The page"
            council: "Borsetshire County Council"
            jurisdiction: England
            status: illustrative
            author: council
            disclosure: full
            in-force: { from: 2026-04-01 }
            currency: GBP
            unanswered: stop
            questions:
              - { id: group, ask: "Group", counts: circumstance, answers: [{ id: older, text: "Older people" }] }
              - { id: washing, ask: "Washing", counts: need, answers: [{ id: none, text: "None", points: 0 }, { id: all, text: "All", points: 21 }] }
              - { id: eating, ask: "Eating", counts: need, answers: [{ id: none, text: "None", points: 0 }, { id: all, text: "All", points: 21 }] }
              - { id: provision, ask: "Provision", counts: support, answers: [{ id: none, text: "None", points: 0 }] }
              - { id: unpaid-help, ask: "Unpaid help", counts: support, answers: [{ id: none, text: "None", leaves: 100% }, { id: daily, text: "Daily", leaves: 50% }] }
              - { id: hours, ask: "Hours", counts: need, number: { from: 0, to: 168, step: 0.5 }, unit: hours a week }
            form:
              - { total: needs-1, label: "Points", add: [washing, eating] }
              - { multiply: yearly, label: "A year", times: [hours, £14 an hour, 52 weeks a year] }
              - { figure: price-1, label: "Price", value: £600 a week }
            {{string.Join('\n', yaml.Replace("of: needs", "of: needs-1", StringComparison.Ordinal).Replace("of: price", "of: price-1", StringComparison.Ordinal).Replace("of: headroom", "of: price-1", StringComparison.Ordinal).Replace("needs: ", "needs-1: ", StringComparison.Ordinal).Replace("total: needs-1: ", "total: ", StringComparison.Ordinal).Split('\n').Select(l => "  " + l))}}
            results: [{ line: yearly, label: "A year", for: person }]
            """);

        Assert.Empty(loaded.Diagnostics);
    }

    /// <summary>The blocks of the chapter on the form, each of one or more lines.</summary>
    public static TheoryData<string> Lines
    {
        get
        {
            var form = Page[Page.IndexOf("## The form", StringComparison.Ordinal)..Page.IndexOf("### Not read yet", StringComparison.Ordinal)];
            return [.. form.Split("```yaml\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)].TrimEnd())];
        }
    }
}
