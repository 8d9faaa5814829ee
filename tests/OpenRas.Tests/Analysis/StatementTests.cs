using System.Globalization;
using System.Text.RegularExpressions;
using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Analysis;

/// <summary>What is always true of a statement of reasons, whichever rules it is about.</summary>
public sealed partial class StatementTests
{
    private static readonly string[] Never = ["you are entitled to", "you will receive", "correct award"];

    /// <summary>A contact that switches on every row of the table of law.</summary>
    private const string EveryLaw = "\ncontact: { law: [care-act, care-act-guidance, care-act-advocacy, eligibility-regulations, uk-gdpr] }\nformat: 1\n";

    public static TheoryData<string> Definitions() => [.. MadeStatement.Definitions];

    [Fact]
    public void It_is_a_statement_of_reasons_once_nothing_is_left_to_fill_in()
    {
        var statement = MadeStatement.Whole();

        Assert.Equal(("Statement of reasons", false, 0), (statement.Title, statement.IsDraft, statement.ToBeFilledCount));
        Assert.Equal(Enumerable.Range(1, 29), statement.Lines.Select(l => l.Number));
    }

    [Theory]
    [InlineData("for", 3)]
    [InlineData("evidence", 5, 8)]
    [InlineData("needs", 6, 16, 17)]
    [InlineData("unpaid-support", 11)]
    [InlineData("not-captured", 15)]
    [InlineData("other-methods", 19)]
    [InlineData("contribution", 22)]
    [InlineData("decision", 24)]
    public void Without_one_of_the_eight_fields_it_is_a_draft_and_says_which_lines_are_open(string field, params int[] lines)
    {
        var statement = MadeStatement.Whole(text => Regex.Replace(text, $"(?m)^  {field}:.*\n(    .*\n)*", ""));

        Assert.Equal("Draft working", statement.Title);
        Assert.Equal(lines, statement.Lines.Where(l => l.Fill == StatementFill.ToBeFilled).Select(l => l.Number));
    }

    /// <summary>By its title: a draft may say what it is not.</summary>
    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_draft_is_never_called_a_statement_of_reasons(string file)
    {
        var statement = MadeStatement.Shipped(file);

        Assert.True(statement.IsDraft);
        Assert.All(All(statement), text => Assert.DoesNotContain("Statement of reasons", text, StringComparison.Ordinal));
        Assert.All(MadeStatement.Lengths, length => Assert.StartsWith("Draft working\n", statement.ToText(length), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void It_says_nothing_that_nobody_can_promise(string file)
    {
        var statement = MadeStatement.Shipped(file);

        Assert.All(All(statement), text => Assert.DoesNotContain(Never, n => text.Contains(n, StringComparison.OrdinalIgnoreCase)));
        if (statement.Allocation.Definition.Status != SchemeStatus.FoundUnlawful && !Repository.Read(file).Contains("unlawful", StringComparison.OrdinalIgnoreCase))
            Assert.All(All(statement), text => Assert.DoesNotContain("unlawful", text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The longer ones say it in the words of the form, and the easy one in words of its own.</summary>
    [Theory]
    [MemberData(nameof(Definitions))]
    public void Where_the_rules_stand_is_said_at_the_head(string file)
    {
        var statement = MadeStatement.Shipped(file);
        var standing = statement.Allocation.Definition.Standing;

        foreach (var length in new[] { StatementLength.Paragraph, StatementLength.Short, StatementLength.Full })
            Assert.Contains(standing, OneLine(statement.ToText(length))[..Math.Min(2500, OneLine(statement.ToText(length)).Length)], StringComparison.Ordinal);
        if (statement.Allocation.Definition.Author == FileAuthor.Transcribed)
            Assert.Contains("has not endorsed this file", OneLine(statement.ToText(StatementLength.Paragraph)), StringComparison.Ordinal);
    }

    /// <summary>Each figure with a unit is one of the form, or one of other answers that `what-if` prints too.</summary>
    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_figure_is_a_figure_of_the_form(string file)
    {
        var statement = MadeStatement.Shipped(file);
        var tried = statement.Facts.OtherAnswers?.Alternatives.Select(a => Language.English.Common.Answer(statement.Allocation.Definition, a.Question, a.Tried)) ?? [];
        var form = string.Join('\n', tried.Prepend(statement.Allocation.ToText()).Append(statement.Facts.OtherAnswers?.ToText()).Append(Repository.Read(file)));
        var known = Figures(form);

        Assert.All(All(statement), text => Assert.Empty(Figures(Style().Replace(text, "")).Except(known)));
    }

    /// <summary>Beside the form there are the ways to take the money and the needs, worked out here by hand.</summary>
    [Fact]
    public void The_figures_that_are_no_figure_of_the_form_are_worked_out_from_it()
    {
        var statement = MadeStatement.Whole();
        var known = Figures(statement.Allocation.ToText() + statement.Facts.OtherAnswers!.ToText() + Repository.Read(MadeStatement.Folder + "whole.yaml"));
        string[] ways = ["£6.60", "£125.40", "5.22 hours", "6.76 hours", "£3.50", "£128.50", "5.84 hours", "£3.96", "£128.04", "5.83 hours", "£79.20", "£52.80"];
        string[] needs = ["3.5 hours", "2 hours", "£24.00", "£84.00", "£48.00", "£132.00", "£12.00", "£120.00", "£0.00"];

        Assert.Empty(Figures(statement.ToText(StatementLength.Full)).Except(known).Except(ways).Except(needs));
        Assert.All(ways.Concat(needs), figure => Assert.Contains(figure, Figures(statement.ToText(StatementLength.Full))));
    }

    [Fact]
    public void A_mix_adds_up_to_the_amount_whatever_the_amount_is()
    {
        for (var pence = 13200; pence < 13300; pence++)
        {
            var amount = (pence / 100m).ToString(CultureInfo.InvariantCulture);
            var mix = MadeStatement.Whole(t => t.Replace("amount: 132.00", $"amount: {amount}", StringComparison.Ordinal)).Facts.Ways[^1];

            Assert.Equal(pence / 100m, mix.Parts.Sum(p => p.Amount));
            Assert.Equal(mix.Amount, mix.Left + mix.Off);
            Assert.Equal(mix.Off, mix.Parts.Sum(p => p.Off));
        }
    }

    [Fact]
    public void A_change_without_a_reason_is_shown_and_keeps_it_a_draft()
    {
        var statement = MadeStatement.Whole(t => t.Replace("\"Washing takes two people on Mondays\"", "unread", StringComparison.Ordinal));

        Assert.Equal(13.11m, statement.Facts.Unexplained);
        Assert.Equal(StatementFill.ToBeFilled, statement.Lines[17].Fill);
        Assert.Contains("Changes without a reason add up to £13.11. This must be 0.", statement.Lines[17].Text);
    }

    /// <summary>Children, Scotland, years before 2015: such a file may not even switch the law on, and no other statement names it.</summary>
    [Theory]
    [MemberData(nameof(Definitions))]
    public void No_law_is_named_that_does_not_govern_the_scheme(string file)
    {
        var ras = Repository.Load(file).OrThrow();
        var mayBeNamed = ras is { Jurisdiction: "England", People: [SchemePeople.Adults or SchemePeople.Carers, ..] }
            && !ras.People.Contains(SchemePeople.Children) && ras.InForce.EarliestStart >= new DateOnly(2015, 4, 1);

        Assert.All(All(MadeStatement.Shipped(file)), text => Assert.DoesNotContain("Care Act", text, StringComparison.Ordinal));
        var switchedOn = RasDefinition.Parse(WithEveryLaw(Repository.Read(file)));
        Assert.Equal(mayBeNamed, switchedOn.Diagnostics.All(d => d.Code != "RAS3097"));
        if (mayBeNamed) Assert.Contains("Care Act 2014", MadeStatement.Shipped(file, WithEveryLaw).ToText(StatementLength.Full), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-05-11", true)]
    [InlineData("2026-01-20", false)]
    public void A_law_is_named_from_the_day_on_which_it_holds(string decided, bool isNamed)
    {
        var text = MadeStatement.Whole(t => t.Replace("\"Team manager\", on: 2026-05-11", $"\"Team manager\", on: {decided}", StringComparison.Ordinal)).ToText(StatementLength.Full);

        Assert.Equal(isNamed, text.Contains("UK GDPR", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_law_that_is_named_says_that_nobody_reviewed_its_row()
    {
        var named = MadeStatement.Whole().Lines[3].Text.Where(t => t.Contains("Act 20", StringComparison.Ordinal) || t.Contains("Regulations 20", StringComparison.Ordinal)).ToList();

        Assert.Equal(5, named.Count);
        Assert.All(named, t => Assert.EndsWith("Nobody has reviewed this row of the table yet.", t, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void The_easy_one_has_short_sentences_one_to_a_line(string file)
    {
        var lines = MadeStatement.Shipped(file).ToText(StatementLength.Easy).Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).ToList();

        Assert.All(lines, l => Assert.InRange(l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, 15));
        Assert.All(lines.Where(l => !l.Contains("[Picture", StringComparison.Ordinal)), l => Assert.Equal('.', l[^1]));
        Assert.True(lines.Count(l => l.Contains("[Picture", StringComparison.Ordinal)) >= 4);
    }

    /// <summary>Nothing that a statement says beside the rules is a rule.</summary>
    [Fact]
    public void What_only_a_statement_uses_changes_no_figure_and_no_digest_of_the_rules()
    {
        var text = Repository.Read(MadeStatement.Folder + "whole.yaml");
        var (with, without) = (RasDefinition.Parse(text).OrThrow(), RasDefinition.Parse(Bare(text)).OrThrow());

        Assert.DoesNotContain("outcomes", Bare(text), StringComparison.Ordinal);
        Assert.NotEqual(with.Digest, without.Digest);
        Assert.Equal(with.RulesDigest, without.RulesDigest);
        var answers = new[] { ("washing", "some"), ("eating", "some"), ("family", "some") };
        Assert.Equal(
            with.Calculate(with.CheckAnswers(answers).OrThrow()).ToText(),
            without.Calculate(without.CheckAnswers(answers).OrThrow()).ToText());
    }

    [Fact]
    public void What_only_a_person_knows_changes_no_form()
    {
        var with = MadeStatement.Whole().Allocation;
        var without = MadeStatement.Whole(t => t[..t.IndexOf("statement:", StringComparison.Ordinal)]).Allocation;

        Assert.Equal(without.ToJson(), with.ToJson());
    }

    [Theory]
    [InlineData("rate: 24", "rate: £24 a week", "RAS3005")]
    [InlineData("contribution: £12.00 a week", "contribution: £12.00 a year", "RAS3005")]
    [InlineData("hours: 3.5", "hours: -1", "RAS4018")]
    [InlineData("not-captured", "not-captureed", "RAS2002")]
    public void A_slip_in_it_is_refused(string from, string to, string code)
    {
        var ras = Repository.Load(MadeStatement.Folder + "whole.yaml").OrThrow();
        var text = Repository.Read(MadeStatement.Folder + "whole.case.yaml").Replace(from, to, StringComparison.Ordinal);

        Assert.Contains(code, ras.ParseAnswers(text).Diagnostics.Select(d => d.Code));
    }

    /// <summary>In each length and format.</summary>
    private static IEnumerable<string> All(Statement statement) =>
        MadeStatement.Lengths.SelectMany(l => new[] { statement.ToText(l), statement.ToMarkdown(l), statement.ToHtml(l) }).Append(statement.ToJson());

    private static string WithEveryLaw(string text) => text.Replace("\nformat: 1\n", EveryLaw, StringComparison.Ordinal);

    private static string Bare(string text) =>
        Regex.Replace(Regex.Replace(text, "(?m)^(contact|ways-to-take-it):\n(  .*\n)+", ""), "(?m)^ *(outcomes:.*|help-to-manage-money:.*)\n", "");

    private static HashSet<string> Figures(string text) => [.. Figure().Matches(OneLine(text)).Select(m => m.Value)];

    private static string OneLine(string text) => Space().Replace(text, " ");

    [GeneratedRegex("[£€$][0-9][0-9,]*(?:[.][0-9]+)?|[0-9][0-9,]*(?:[.][0-9]+)?(?:%| points| hours| nights)")]
    private static partial Regex Figure();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
