namespace OpenRas.Tests;

/// <summary>What kind of scheme a file has, and whom it is for: facts that nobody has to write, and on which no figure depends.</summary>
public sealed class SchemeKindTests
{
    [Theory]
    [InlineData("", null, "")]
    [InlineData("scheme-kind: short-breaks\nscheme-for: children", SchemeKind.ShortBreaks, "Children")]
    [InlineData("scheme-kind: resource-allocation\nscheme-for: [children, adults, children]", SchemeKind.ResourceAllocation, "Adults Children")]
    [InlineData("scheme-kind: carers-budget\nscheme-for: carers", SchemeKind.CarersBudget, "Carers")]
    [InlineData("scheme-kind: care-home-fees", SchemeKind.CareHomeFees, "")]
    public void A_file_may_say_its_kind_and_whom_it_is_for(string written, SchemeKind? kind, string people)
    {
        var ras = Scheme(written, "person");

        Assert.Equal(kind, ras.Kind);
        Assert.Equal(people, string.Join(' ', ras.People));
    }

    [Theory]
    [InlineData("", "Carers")]
    [InlineData("scheme-for: adults", "Adults Carers")]
    [InlineData("scheme-for: carers", "Carers")]
    public void A_scheme_with_a_result_for_a_carer_is_for_carers(string written, string people) =>
        Assert.Equal(people, string.Join(' ', Scheme(written, "carer").People));

    [Theory]
    [InlineData("scheme-kind: childrens")]
    [InlineData("scheme-for: older-people")]
    [InlineData("scheme-for: [adults, everybody]")]
    public void Any_other_word_is_refused(string written) =>
        Assert.Equal("RAS2004", Assert.Single(Small.Load(written + "\n" + Body("person")).Diagnostics).Code);

    [Fact]
    public void The_rules_stay_the_same_whatever_kind_is_written()
    {
        var (without, with) = (Scheme("", "person"), Scheme("scheme-kind: short-breaks\nscheme-for: children", "person"));

        Assert.NotEqual(without.Digest, with.Digest);
        Assert.Equal(without.RulesDigest, with.RulesDigest);
    }

    private static RasDefinition Scheme(string written, string whose) => Small.Load(written + "\n" + Body(whose)).OrThrow();

    private static string Body(string whose) =>
        $"form: [{{ figure: amount, label: Amount, value: £10 a week }}]\nresults: [{{ line: amount, label: Result, for: {whose} }}]";
}
