using OpenRas.Binding;

namespace OpenRas.Tests.Words;

/// <summary>Pages that say what is printed at the head of a form quote it as it is printed.</summary>
public sealed class QuotedNoticesTests
{
    [Theory]
    [InlineData("docs/format.md", "status: in-use | checked: 2026-11 | author: authority | disclosure: full", "These rules were in use when last checked")]
    [InlineData("docs/format.md", "status: in-use | checked: 2026-11 | author: authority | disclosure: full", "These rules were last checked")]
    [InlineData("docs/format.md", "status: published | as-at: 2017-04 | author: authority | disclosure: full", "PUBLISHED")]
    [InlineData("docs/format.md", "status: historic | as-at: 2011-09 | author: authority | disclosure: withheld", "As at")]
    [InlineData("docs/format.md", "status: historic | as-at: 2012/13 | author: authority | disclosure: unread", "We have not read")]
    [InlineData("docs/format.md", "status: historic | author: transcribed | disclosure: full", "A second reader")]
    [InlineData("docs/named-councils.md", "status: historic | author: transcribed | disclosure: full", "A second reader")]
    public void What_is_said_of_the_rules_is_quoted_as_it_is_printed(string page, string head, string begins)
    {
        var ras = RasDefinition.Parse($$"""
            format: 1
            id: small
            title: Small
            authority: Borsetshire County Council
            jurisdiction: England
            {{head.Replace(" | ", "\n", StringComparison.Ordinal)}}
            in-force: { from: 2026-04-01 }
            currency: GBP
            unanswered: stop
            form: [{ figure: x, label: X, value: £10 a week }]
            results: [{ line: x, label: X, for: person }]
            """).OrThrow();
        var on = ras.CheckDate(new DateOnly(2028, 6, 1)).OrThrow();

        var said = ras.Calculate(ras.CheckAnswers().OrThrow(), on).Notices.Select(n => n.Text).First(n => n.StartsWith(begins, StringComparison.Ordinal));

        Assert.Contains($"\"{said}\"", Scalars.OneLine(Repository.Read(page)), StringComparison.Ordinal);
    }
}
