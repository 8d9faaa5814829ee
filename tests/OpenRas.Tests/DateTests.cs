namespace OpenRas.Tests;

public sealed class DateTests
{
    private static readonly DateOnly May2026 = new(2026, 5, 1);

    [Fact]
    public void A_day_in_force_is_printed_nowhere_but_in_the_JSON()
    {
        var ras = Version("a-2026", from: "2026-04-01");
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow(), ras.CheckDate(May2026).OrThrow());

        Assert.All([allocation.ToText(), allocation.ToMarkdown()], text => Assert.DoesNotMatch("2026-05-01|1 May 2026", text));
        Assert.Contains("\"date\": \"2026-05-01\"", allocation.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_outside_is_refused() =>
        Assert.Equal("RAS5001", Version("a-2025", "2025-04-01", "2026-03-31").CheckDate(May2026).Diagnostics.Single().Code);

    [Fact]
    public void A_day_outside_may_be_overridden_and_the_override_prints()
    {
        var ras = Version("a-2025", "2025-04-01", "2026-03-31");
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow(), ras.CheckDate(May2026, evenOutside: true).OrThrow());

        Assert.Contains("This is calculated for 1 May 2026, when these rules are not in force: they run from 1 April 2025 to 31 March 2026.", OpenRas.Binding.Scalars.OneLine(allocation.ToText()), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_days_are_not_known_the_form_says_so()
    {
        var ras = Version("a", from: "unread");
        var allocation = ras.Calculate(ras.CheckAnswers().OrThrow(), ras.CheckDate(May2026).OrThrow());

        Assert.Contains(allocation.Notices.Select(n => n.Text).ToList(), n => n.Contains("We do not know whether these rules were in force then", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11", "2028-05-31", false)]
    [InlineData("2026-11", "2028-06-01", true)]
    [InlineData("2026-11", "2031-01-01", true)]
    [InlineData("2026-11", "2026-06-01", false)]
    [InlineData("2026-11-20", "2028-05-19", false)]
    [InlineData("2026-11-20", "2028-05-20", true)]
    [InlineData("9999-12", "9999-12-31", false)]
    public void From_18_months_after_the_check_the_form_says_how_old_it_is(string seen, string day, bool isSaid)
    {
        var ras = Version("a", "2026-04-01", status: $"in-use\nchecked: {seen}");
        var on = ras.CheckDate(Day(day)).OrThrow();

        Assert.Equal(isSaid, on.Notice is not null);
        Assert.Equal(isSaid, ras.Calculate(ras.CheckAnswers().OrThrow(), on).ToText().Contains("18 months or more before", StringComparison.Ordinal));
    }

    [Fact]
    public void How_old_the_check_is_is_said_in_plain_words_and_beside_what_else_is_said_of_the_day()
    {
        var june2028 = new DateOnly(2028, 6, 1);
        const string Old = "These rules were last checked 18 months or more before 1 June 2028 (November 2026). They may have changed.";

        Assert.Equal(Old, Version("a", "2026-04-01", status: "in-use\nchecked: 2026-11").CheckDate(june2028).OrThrow().Notice);
        Assert.Equal($"This is calculated for 1 June 2028. We do not know whether these rules were in force then. {Old}", Version("a", "unread", status: "in-use\nchecked: 2026-11").CheckDate(june2028).OrThrow().Notice);
    }

    [Fact]
    public void Without_a_day_nothing_is_said_of_how_old_the_check_is()
    {
        var ras = Version("a", "2026-04-01", status: "in-use\nchecked: 1999-01");

        Assert.DoesNotContain("may have changed", ras.Calculate(ras.CheckAnswers().OrThrow()).ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in-use\nchecked: 2026-11")]
    [InlineData("published\nas-at: 2026-04")]
    public void What_was_published_is_chosen_as_what_is_in_use(string status) => InFolder(
        folder => Assert.Equal("a-2026", folder.FindInForce(May2026).OrThrow().Id),
        Yaml("a-2026", "2026-04-01", status: status));

    [Fact]
    public void A_proposal_is_in_force_on_no_day() => Assert.False(Version("a", "2026-04-01", status: "proposed").CheckDate(May2026).IsOk);

    [Theory]
    [InlineData("2025-04-01", "a-2025")]
    [InlineData("2026-03-31", "a-2025")]
    [InlineData("2026-04-01", "a-2026")]
    [InlineData("2030-01-01", "a-2026")]
    public void A_folder_gives_the_version_of_the_day(string day, string id) => InFolder(
        folder => Assert.Equal(id, folder.FindInForce(Day(day)).OrThrow().Id),
        Yaml("a-2025", "2025-04-01"),
        Yaml("a-2026", "2026-04-01", scheme: "a-2025"));

    [Fact]
    public void A_folder_without_a_version_of_the_day_says_which_there_are() => InFolder(
        folder =>
        {
            var diagnostic = folder.FindInForce(new DateOnly(2020, 1, 1)).Diagnostics.Single();
            Assert.Equal("RAS5002", diagnostic.Code);
            Assert.Contains("`a-2025` from 2025-04-01", diagnostic.Help, StringComparison.Ordinal);
        },
        Yaml("a-2025", "2025-04-01"),
        Yaml("a-2026", "2026-04-01", status: "proposed", scheme: "a-2025"));

    [Theory]
    [InlineData("2024-04-01", "a-2024")]
    [InlineData("2026-03-31", "a-2025")]
    [InlineData("2026-05-01", "a-2026")]
    public void A_version_without_a_last_day_holds_until_the_next_begins(string day, string id) => InFolder(
        folder => Assert.Equal(id, folder.FindInForce(Day(day)).OrThrow().Id),
        Yaml("a-2025", "2025-04-01", scheme: "a"),
        Yaml("a-2026", "2026-04-01", scheme: "a"),
        Yaml("a-2024", "2024-04-01", scheme: "a"));

    [Fact]
    public void A_version_whose_last_day_is_not_known_is_over_once_the_next_has_begun() => InFolder(
        folder => Assert.Equal("a-2026", folder.FindInForce(May2026).OrThrow().Id),
        Yaml("a-2025", "2025-04-01", "unread", scheme: "a"),
        Yaml("a-2026", "2026-04-01", scheme: "a"));

    [Fact]
    public void A_version_that_is_said_to_hold_beside_the_next_is_not_passed_over() => InFolder(
        folder => Assert.Equal("RAS5003", folder.FindInForce(May2026).Diagnostics.Single().Code),
        Yaml("a-2025", "2025-04-01", "2026-05-31", scheme: "a"),
        Yaml("a-2026", "2026-04-01", scheme: "a"));

    [Theory]
    [InlineData("2026-03-31", "a-2025")]
    [InlineData("2026-04-01", null)]
    [InlineData("2026-04-30", null)]
    [InlineData("2026-05-01", "a-2026")]
    public void In_the_month_in_which_the_next_version_begins_none_is_chosen(string day, string? id) => InFolder(
        folder => Assert.Equal(id, folder.FindInForce(Day(day)).TryGet(out var chosen) ? chosen.Id : null),
        Yaml("a-2025", "2025-04-01", scheme: "a"),
        Yaml("a-2026", "2026-04", scheme: "a"));

    [Fact]
    public void A_version_that_begins_on_a_day_that_is_not_known_is_not_chosen_between() => InFolder(
        folder => Assert.Equal("RAS5003", folder.FindInForce(May2026).Diagnostics.Single().Code),
        Yaml("a-2025", "2025-04-01", scheme: "a"),
        Yaml("a-2026", "unread", scheme: "a"));

    [Fact]
    public void A_version_that_is_only_proposed_ends_none() => InFolder(
        folder => Assert.Equal("a-2025", folder.FindInForce(May2026).OrThrow().Id),
        Yaml("a-2025", "2025-04-01", scheme: "a"),
        Yaml("a-2026", "2026-04-01", status: "proposed", scheme: "a"));

    [Fact]
    public void A_definition_without_a_scheme_is_the_only_version_of_its_own() => Assert.Equal("a", Version("a", "2026-04-01").Scheme);

    [Fact]
    public void Of_two_schemes_the_one_that_is_named_is_chosen_from() => InFolder(
        folder =>
        {
            Assert.Equal(["a", "b-2025"], folder.Schemes);
            Assert.Equal("a-2026", folder.FindInForce("a", May2026).OrThrow().Id);
            Assert.Equal("b-2025", folder.FindInForce("b-2025", May2026).OrThrow().Id);
            Assert.Equal("RAS5006", folder.FindInForce("c", May2026).Diagnostics.Single().Code);
        },
        Yaml("a-2025", "2025-04-01", scheme: "a"),
        Yaml("a-2026", "2026-04-01", scheme: "a"),
        Yaml("b-2025", "2025-04-01"));

    [Theory]
    [InlineData("2025-04-01", "2026-03-31", "2026-04-01", null, null)]
    [InlineData("2025-04-01", null, "2026-04-01", null, null)]
    [InlineData("2025-04-01", "2026-03-31", "2026-05-01", null, "RAS5007")]
    [InlineData("2025-04-01", "2026-03", "2026-05-01", null, "RAS5007")]
    [InlineData("2025-04-01", "2026-03", "2026-04", null, null)]
    [InlineData("2025-04-01", "2026-04-01", "2026-04-01", null, "RAS5008")]
    [InlineData("2025-04-01", "2026-04", "2026-04", null, null)]
    [InlineData("2025-04-01", "2026-05-01", "2026-04", null, "RAS5008")]
    [InlineData("2025-04-01", "2026", "2026-04-01", null, null)]
    [InlineData("2026-04-01", null, "2026-04-01", null, "RAS5008")]
    [InlineData("2026-04-01", null, "2026-04-01", "2027-03-31", "RAS5008")]
    [InlineData("2026-04", null, "2026-04", null, null)]
    [InlineData("2025-04-01", "unread", "2026-04-01", null, null)]
    [InlineData("2025-04-01", "2026-03-31", "unread", null, null)]
    [InlineData("unread", "2026-04-01", "2026-04-01", null, null)]
    public void Gaps_and_overlaps_of_two_versions_are_found_where_their_days_are_known(string from, string? to, string next, string? end, string? code) => InFolder(
        folder => Assert.Equal(code, folder.ListFindings().SingleOrDefault()?.Code),
        Yaml("a-2026", next, end, scheme: "a"),
        Yaml("a-2025", from, to, scheme: "a"));

    [Fact]
    public void No_gap_is_found_where_a_third_version_may_fill_it() => InFolder(
        folder => Assert.Empty(folder.ListFindings()),
        Yaml("a-2024", "2024-04-01", "2025-03-31", scheme: "a"),
        Yaml("a-2025", "unread", "unread", scheme: "a"),
        Yaml("a-2026", "2026-04-01", scheme: "a"));

    [Theory]
    [InlineData("proposed")]
    [InlineData("withdrawn")]
    public void Versions_that_were_only_proposed_or_are_withdrawn_overlap_none(string status) => InFolder(
        folder => Assert.Empty(folder.ListFindings()),
        Yaml("a-2025", "2025-04-01", "2026-12-31", scheme: "a"),
        Yaml("a-2026", "2026-04-01", status: status, scheme: "a"));

    [Fact]
    public void Versions_of_two_schemes_do_not_overlap() => InFolder(
        folder => Assert.Empty(folder.ListFindings()),
        Yaml("a", "2025-04-01", "2026-12-31"),
        Yaml("b", "2026-04-01"));

    [Theory]
    [InlineData("2009-04", null, "2009-03-31", false)]
    [InlineData("2009-04", null, "2009-04-01", null)]
    [InlineData("2009-04", null, "2009-04-30", null)]
    [InlineData("2009-04", null, "2009-05-01", true)]
    [InlineData("2009", null, "2008-12-31", false)]
    [InlineData("2009", null, "2009-12-31", null)]
    [InlineData("2009", null, "2010-01-01", true)]
    [InlineData("2023/24", null, "2023-03-31", false)]
    [InlineData("2023/24", null, "2023-04-01", null)]
    [InlineData("2023/24", null, "2024-03-31", null)]
    [InlineData("2023/24", null, "2024-04-01", true)]
    [InlineData("2009-04-01", "2010", "2009-12-31", true)]
    [InlineData("2009-04-01", "2010", "2010-01-01", null)]
    [InlineData("2009-04-01", "2010", "2010-12-31", null)]
    [InlineData("2009-04-01", "2010", "2011-01-01", false)]
    [InlineData("2009", "2009", "2009-06-01", null)]
    [InlineData("2009", "unread", "2010-01-01", null)]
    [InlineData("unread", "2010-03", "2010-04-01", false)]
    public void Inside_the_month_or_the_year_of_a_first_or_last_day_nobody_knows(string from, string? to, string day, bool? isInForce) =>
        Assert.Equal(isInForce, Version("a", from, to).InForce.Contains(Day(day)));

    [Theory]
    [InlineData("2009-04-01", null, "from 1 April 2009")]
    [InlineData("2009-04", null, "from a day in April 2009")]
    [InlineData("2009", "2010-03-31", "from a day in 2009 to 31 March 2010")]
    [InlineData("2009-04-01", "2023/24", "from 1 April 2009 to a day in 2023/24")]
    [InlineData("unread", "2010-03", "from a day that we do not know to a day in March 2010")]
    [InlineData("2009-04", "unpublished", "from a day in April 2009 to a day that we do not know")]
    [InlineData("unread", "unread", "on days that we do not know")]
    [InlineData("unread", null, "on days that we do not know")]
    public void A_month_or_a_year_is_said_to_be_a_day_in_it(string from, string? to, string said)
    {
        var ras = Version("a", from, to);

        Assert.Equal(said, OpenRas.Words.Language.English.Common.Days(ras.InForce));
        var printed = said.StartsWith("on", StringComparison.Ordinal) ? ". We do not know when these rules applied." : $", in force {said}.";
        Assert.Contains(printed, ras.Calculate(ras.CheckAnswers().OrThrow()).ToText().ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_in_the_month_of_the_first_may_be_asked_for_and_the_form_says_so() => Assert.Equal(
        "This is calculated for 20 April 2009. We do not know whether these rules were in force then. They run from a day in April 2009.",
        Version("a", "2009-04").CheckDate(Day("2009-04-20")).OrThrow().Notice);

    [Theory]
    [InlineData("2010", "2009-12", false)]
    [InlineData("2010-06-01", "2010", true)]
    [InlineData("2010", "2010-01", true)]
    public void A_last_day_is_refused_where_it_is_surely_before_the_first(string from, string to, bool isOk) =>
        Assert.Equal(isOk ? null : "RAS3054", RasDefinition.Parse(Yaml("a", from, to)).Diagnostics.SingleOrDefault()?.Code);

    [Fact]
    public void A_version_that_was_withdrawn_is_in_force_on_no_day() => Assert.False(Version("a", "2026-04-01", status: "withdrawn").CheckDate(May2026).IsOk);

    [Fact]
    public void Two_schemes_are_not_chosen_between() => InFolder(
        folder => Assert.Equal("RAS5005", folder.FindInForce(May2026).Diagnostics.Single().Code),
        Yaml("a", "2025-04-01"),
        Yaml("b", "2025-04-01"));

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd");

    private static RasDefinition Version(string id, string from, string? to = null, string status = "illustrative") => RasDefinition.Parse(Yaml(id, from, to, status)).OrThrow();

    private static string Yaml(string id, string from, string? to = null, string status = "illustrative", string? scheme = null) => $$"""
        format: 1
        id: {{id}}
        title: "A scheme"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: {{status}}
        author: authority
        disclosure: full
        in-force: { from: {{from}}{{(to is null ? "" : ", to: " + to)}} }
        {{(scheme is null ? "" : "scheme: " + scheme)}}
        currency: GBP
        unanswered: stop
        form: [{ figure: amount, label: "Amount", value: £5 a week }]
        results: [{ line: amount, label: "Amount", for: person }]
        """;

    private static void InFolder(Action<RasFolder> test, params string[] files)
    {
        var path = Directory.CreateTempSubdirectory("openras-").FullName;
        try
        {
            for (var i = 0; i < files.Length; i++) File.WriteAllText(Path.Combine(path, $"{i}.yaml"), files[i]);
            test(RasFolder.Load(path).OrThrow());
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
