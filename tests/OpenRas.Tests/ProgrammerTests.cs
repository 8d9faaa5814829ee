using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>What a caller does wrong is an exception that says so; what a case says is never printed as it came.</summary>
public sealed class ProgrammerTests
{
    private static readonly RasDefinition Ras = Repository.Load("tests/OpenRas.Tests/Golden/good/given-total.yaml").OrThrow();

    [Fact]
    public void An_answer_that_is_null_is_refused()
    {
        Assert.Equal("answers", Assert.Throws<ArgumentNullException>(() => Ras.CheckAnswers(((string, string)[])null!)).ParamName);
        Assert.Equal("answers", Assert.Throws<ArgumentException>(() => Ras.CheckAnswers(("washing", null!))).ParamName);
        Assert.Equal("answers", Assert.Throws<ArgumentException>(() => Ras.CheckAnswers((null!, "some"))).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_nothing_can_meet_is_refused(int most)
    {
        using var stream = new MemoryStream();
        foreach (var load in new Action[]
        {
            () => RasDefinition.Load("a.yaml", most), () => RasDefinition.Load(stream, "a", most), () => RasDefinition.Parse("", "a", most), () => RasFolder.Load("a", most),
            () => Ras.LoadAnswers("a.yaml", most), () => Ras.LoadAnswers(stream, "a", most), () => Ras.ParseAnswers("", "a", most),
        })
            Assert.Equal("maximumBytes", Assert.Throws<ArgumentOutOfRangeException>(load).ParamName);
    }

    [Fact]
    public void No_control_character_of_an_answer_is_printed()
    {
        foreach (var (id, value) in new[] { ("washing", "so\u001b[31mme"), ("wash\u001bing", "some"), ("needs", "1\u001b2"), ("washing", "so\u202eme\u2028x") })
        {
            var found = Ras.CheckAnswers((id, value)).Diagnostics;

            Assert.NotEmpty(found);
            Assert.DoesNotContain(found, d => d.ToString().Any(c => char.IsControl(c) || c is '\u202e' or '\u2028'));
            Assert.DoesNotContain('\u001b', found.ToText());
        }

        Assert.Equal("`so\uFFFD[31mme` is not an answer to `washing`", Ras.CheckAnswers(("washing", "so\u001b[31mme")).Diagnostics.Single().Message);
    }
}
