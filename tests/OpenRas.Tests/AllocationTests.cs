namespace OpenRas.Tests;

public sealed class AllocationTests
{
    [Theory]
    [InlineData("withheld", "no amount: the council has not disclosed these rules", "unpublished")]
    [InlineData("not-held", "no amount: the council answered that it does not hold these rules", "unpublished")]
    [InlineData("no-scheme", "no amount: the council answered that it runs no such scheme", "no-scheme")]
    public void Rules_that_are_not_disclosed_say_so_where_the_amount_would_stand(string disclosure, string reason, string outcome)
    {
        var ras = RasDefinition.Parse($$"""
            format: 1
            id: somewhere-2011
            title: "Resource allocation system"
            council: "Borsetshire County Council"
            jurisdiction: England
            status: historic
            author: transcribed
            disclosure: {{disclosure}}
            in-force: { from: unread }
            currency: GBP
            unanswered: stop
            """).OrThrow();
        var allocation = ras.Calculate(ras.Answer().OrThrow());

        Assert.StartsWith($"Indicative amount: {reason}\n", allocation.ToText(), StringComparison.Ordinal);
        Assert.StartsWith($"**Indicative amount:** {reason}", allocation.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\"outcome\": \"{outcome}\"", allocation.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_amount_of_a_line_that_is_not_there_is_a_programmers_mistake()
    {
        var ras = Repository.Load("ras-definitions/devon/care-home-fees-2023-24.yaml").OrThrow();

        Assert.Throws<ArgumentException>(() => ras.Calculate(ras.Answer().OrThrow()).Amount("fees"));
    }
}
