using static OpenRas.Cli.Tests.RasTool;

namespace OpenRas.Cli.Tests;

/// <summary>Each test writes replies, one a line, and reads what is asked.</summary>
public sealed class AskTests : IDisposable
{
    private const string Scheme = """
        questions:
          - id: home
            ask: "Where do you live?"
            counts: circumstance
            answers: [{ id: own, text: In a home of your own }, { id: care, text: In a care home }]
          - id: nights
            ask: "Nights with help"
            counts: need
            ask-only: { home: own }
            unanswered: 0
            number: { from: 0, to: 7, step: 0.5 }
            unit: nights a week
            note: "A night is 10 hours."
          - id: washing
            ask: "Help to wash"
            counts: need
            unit: points
            answers: [{ id: none, text: "None", points: 0 }, { id: some, text: "Some", points: 8 }]
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Each_question_is_asked_in_the_words_of_the_scheme_with_numbered_choices()
    {
        var (answers, asked) = Ask("1", "3.5", "2");

        Assert.Equal("home=own nights=3.5 washing=some", Said(answers));
        Assert.Contains("\nWhere do you live?\n   1  In a home of your own\n   2  In a care home\n> ", asked, StringComparison.Ordinal);
        Assert.Contains("\nNights with help: from 0 to 7 nights a week in steps of 0.5\n> ", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_does_not_apply_is_not_asked()
    {
        var (answers, asked) = Ask("2", "2");

        Assert.Equal("home=care washing=some", Said(answers));
        Assert.DoesNotContain("Nights with help", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_reply_leaves_a_question_unanswered_and_the_replies_may_end() => Assert.Equal("home=own", Said(Ask("1", "").Answers));

    [Fact]
    public void Whoever_goes_back_is_asked_again_and_may_take_another_way()
    {
        Assert.Equal("home=care washing=some", Said(Ask("1", "3.5", "back", "back", "2", "2").Answers));
        Assert.Contains("> This is the first question.\n\nWhere do you live?\n", Ask("back", "1").Asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_says_what_the_file_says_of_a_question()
    {
        var asked = Ask("?", "1", "?").Asked;

        Assert.Contains("The file says no more about this question.\n", asked, StringComparison.Ordinal);
        Assert.Contains("Answer this only if home: own.\nIf you write nothing, the scheme treats this as 0.\nA night is 10 hours.\n", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_that_is_no_answer_is_explained_and_the_question_is_asked_again()
    {
        var (answers, asked) = Ask("3", "1", "9", "7");

        Assert.Equal("home=own nights=7", Said(answers));
        Assert.Contains("\n> That is none of these answers. Write a number from 1 to 2.\n", asked, StringComparison.Ordinal);
        Assert.Equal(3, asked.Split("Where do you live?").Length);
        Assert.Equal(3, asked.Split("Nights with help").Length);
    }

    [Fact]
    public void The_name_of_an_answer_is_as_good_as_its_number() => Assert.Equal("home=care", Said(Ask("care").Answers));

    [Fact]
    public void A_total_that_may_be_given_is_asked_for()
    {
        var ran = Run(["calculate", KensingtonAndChelsea, "--ask"], "16\n").Exits(0);

        Assert.StartsWith("Indicative amount: £82.91 a week\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("a total that you can give", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_are_kept_in_a_new_file_that_is_read_back()
    {
        var file = $"{folder.Path}/mine.yaml";

        var asked = Run(["calculate", Borsetshire, "--ask", "--save", file], "1\n3\n").Exits(0);

        Assert.Contains($"mine.yaml: written\nNext: ras calculate {Borsetshire} {file}\n", asked.Error, StringComparison.Ordinal);
        Assert.Equal(asked.Out, Run("calculate", Borsetshire, file).Exits(0).Out);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Contains($"`{file}` already exists", Run(["calculate", Borsetshire, "--ask", "--save", file], "1\n").Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_a_hundred_letters() => Assert.All(
        Run(["calculate", Borsetshire, "--ask"], new string('\n', 40)).Exits(0).Error.Split('\n'), l => Assert.InRange(l.Length, 0, 100));

    public void Dispose() => folder.Dispose();

    private static string Said(AnswerSet answers) => string.Join(' ', answers.Values.Select(v => $"{v.Key}={v.Value}"));

    private (AnswerSet Answers, string Asked) Ask(params string[] replies)
    {
        var text = File.ReadAllText(folder.WriteScheme("one", "2026-04-01", "100.00")).Replace("form:\n", Scheme + "\nform:\n", StringComparison.Ordinal);
        using var asked = new StringWriter { NewLine = "\n" };
        using var said = new StringReader(string.Join('\n', replies));
        return (new Interview(RasDefinition.Parse(text).OrThrow(), said, asked).Ask(), asked.ToString());
    }
}
