using System.Net;
using System.Text.Json;
using OpenRas;

namespace CaseSystem.Tests;

/// <summary>One run of the program for all tests of a class.</summary>
public sealed class OneRun : IAsyncLifetime
{
    internal Running Api { get; private set; } = null!;

    public async Task InitializeAsync() => Api = await Running.StartAsync();

    public async Task DisposeAsync() => await Api.DisposeAsync();
}

public sealed class ApiTests(OneRun run) : IClassFixture<OneRun>
{
    private const string Adults = "/schemes/borsetshire-adults";
    private const string Answers = """{ "home": "own", "washing": "some", "night": "nightly", "helped": "daily" }""";

    private readonly Running api = run.Api;

    [Fact]
    public async Task A_form_is_drawn_from_the_questions()
    {
        var form = await api.ReadAsync($"{Adults}/questions");
        var hours = Question(await api.ReadAsync("/schemes/borsetshire-short-breaks/questions"), "outings").GetProperty("number");

        Assert.Equal("borsetshire-adults-2026", Text(form, "id"));
        Assert.Equal(["own", "shared"], Question(form, "home").GetProperty("answers").EnumerateArray().Select(a => Text(a, "id")));
        Assert.Equal("never", Text(Question(form, "helped"), "unanswered"));
        Assert.Equal("""{"from":0,"to":20,"step":0.5,"unit":"hours a week"}""", hours.GetRawText());
    }

    [Theory]
    [InlineData("""{ "home": "own" }""", JsonValueKind.True)]
    [InlineData("""{ "home": "shared" }""", JsonValueKind.False)]
    [InlineData("{}", JsonValueKind.Null)]
    public async Task The_form_says_which_questions_are_asked_with_the_answers_so_far(string answers, JsonValueKind isAsked)
    {
        var night = Question(await api.ReadAsync($"{Adults}/questions", answers), "night");

        Assert.Equal(("home: own", isAsked), (Text(night, "askOnly"), night.GetProperty("isAsked").ValueKind));
    }

    [Theory]
    [InlineData("borsetshire-adults", "2025-05-01", "adults-2025", Answers, "98.00")]
    [InlineData("borsetshire-adults", "2026-03-31", "adults-2025", Answers, "98.00")]
    [InlineData("borsetshire-adults", "2026-04-01", "adults-2026", Answers, "104.35")]
    [InlineData("borsetshire-short-breaks", "2025-05-01", "short-breaks-2025", """{ "nights": "weekly", "outings": 2 }""", "2352.00")]
    [InlineData("borsetshire-short-breaks", "2026-05-01", "short-breaks-2026", """{ "nights": "weekly", "outings": 2 }""", "2450.50")]
    public async Task The_version_of_the_day_calculates_as_in_the_contract(string scheme, string on, string file, string body, string gives)
    {
        var ras = RasDefinition.Load(Path.Combine(Running.Shipped, file + ".yaml")).OrThrow();
        var day = ras.CheckDate(DateOnly.Parse(on, null)).OrThrow();
        var expected = ras.Calculate(ras.ParseAnswers(body).OrThrow(), day).ToJson();

        var kept = await api.AskAsync($"/schemes/{scheme}/calculations?date={on}", body);

        Assert.Equal(expected, kept);
        Assert.Contains($"\"amount\": \"{gives}\"", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_date_today_is_the_day() =>
        Assert.Equal("2026-05-01", Text(await api.ReadAsync($"{Adults}/calculations", Answers), "date"));

    [Fact]
    public async Task Each_fault_of_a_refused_body_names_its_question()
    {
        const string ShortBreaks = "/schemes/borsetshire-short-breaks";
        var problem = await api.RefusedAsync($"{Adults}/calculations", """{ "home": "own", "washing": "lots", "night": "never" }""");
        var numbers = await api.RefusedAsync($"{ShortBreaks}/calculations", """{ "nights": "always", "outings": 20.5 }""");

        Assert.Equal(["washing unknown-answer RAS3009", "night unknown-answer RAS3009"], Faults(problem));
        Assert.Equal(["nights unknown-answer RAS3009", "outings out-of-range RAS4005"], Faults(numbers));
        Assert.Equal("docs/diagnostics/RAS3009.md", Text(problem.GetProperty("faults")[0], "page"));
    }

    [Fact]
    public async Task An_answer_to_a_question_that_is_not_asked_or_not_there_is_a_fault()
    {
        var unasked = await api.RefusedAsync($"{Adults}/calculations", """{ "home": "shared", "washing": "some", "night": "nightly" }""");
        var unknown = await api.RefusedAsync($"{Adults}/calculations", """{ "wahsing": "some" }""");

        Assert.Equal(["night not-asked RAS4006"], Faults(unasked));
        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("faults")[0].GetProperty("question").ValueKind);
    }

    [Fact]
    public async Task A_body_may_come_in_pieces()
    {
        using var body = new Pieces();
        var reply = api.Client.PostAsync($"{Adults}/calculations", body);
        await body.SendAsync(Answers[..20]);
        await body.SendAsync(Answers[20..]);
        body.End();

        Assert.Contains("\"104.35\"", await (await reply).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_questions_are_open_the_reply_says_what_a_result_can_still_be()
    {
        var bounds = await api.ReadAsync($"{Adults}/bounds", """{ "home": "own", "washing": "some" }""");
        var amount = bounds.GetProperty("results")[0];

        Assert.Equal("""["night","helped"]""", bounds.GetProperty("open").GetRawText());
        Assert.Equal(("104.35", "238.00"), (Text(amount, "least"), Text(amount, "greatest")));
        Assert.Equal("""["amount","no-budget"]""", amount.GetProperty("outcomes").GetRawText());
    }

    [Fact]
    public async Task Decisions_are_recorded_in_their_order_next_to_the_calculated_amount()
    {
        var kept = await api.ReadAsync($"{Adults}/decisions", Decided("Team manager", "Resource panel"));

        var (change, final) = (kept.GetProperty("changes")[0], kept.GetProperty("finals")[0]);
        Assert.Equal("104.35", Text(kept.GetProperty("results")[0], "amount"));
        Assert.Equal(("Team manager", "119.99"), (Text(change, "by"), Text(change, "amount")));
        Assert.Equal(("Resource panel", "110.00"), (Text(final, "by"), Text(final, "amount")));
    }

    [Theory]
    [InlineData("""{ "answers": { "home": "owned" } }""", "RAS3009")]
    [InlineData("""{ "answers": {}, "changes": [{ "result": "price", "amount": 1, "by": "Panel", "on": "2026-05-04" }] }""", "RAS4009")]
    [InlineData("""{ "answers": {}, "finals": [{ "result": "amount", "amount": -1, "by": "Panel", "on": "2026-05-04" }] }""", "RAS4018")]
    [InlineData("""{ "answers": null }""", "RAS2001")]
    public async Task A_decision_that_cannot_be_recorded_is_refused(string body, string code) =>
        Assert.Equal(code, Text((await api.RefusedAsync($"{Adults}/decisions", body)).GetProperty("faults")[0], "code"));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "answers": {}, "changes": [null] }""")]
    [InlineData("""{ "answers": {}, "changes": [{ "result": "amount", "amount": "many", "by": "Panel", "on": "2026-05-04" }] }""")]
    [InlineData("""{ "answers": {}, "changes": [{ "result": "amount", "amount": 1, "by": " ", "on": "2026-05-04" }] }""")]
    public async Task A_body_of_another_shape_is_refused(string body) =>
        Assert.Contains("/openapi/v1.json", Text(await api.RefusedAsync($"{Adults}/decisions", body), "detail"), StringComparison.Ordinal);

    [Fact]
    public async Task A_kept_form_is_calculated_again()
    {
        const string Path = "/versions/borsetshire-adults-2026/verifications";
        var kept = await api.AskAsync($"{Adults}/calculations", Answers);

        var same = await api.ReadAsync(Path, kept);
        var other = await api.ReadAsync(Path, kept.Replace("104.35", "105.35", StringComparison.Ordinal));

        Assert.Equal(("same", 0), (Text(same, "sameness"), same.GetProperty("differences").GetArrayLength()));
        Assert.Equal("different", Text(other, "sameness"));
        Assert.Contains("105.35", other.GetProperty("differences")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("RAS4022", Text((await api.RefusedAsync(Path, Answers)).GetProperty("faults")[0], "code"));
        await api.RefusedAsync("/versions/borsetshire-adults-1999/verifications", kept, 404);
    }

    [Fact]
    public async Task A_scheme_or_a_day_without_a_version_is_not_found()
    {
        var noScheme = await api.RefusedAsync("/schemes/borsetshire-elders/calculations", Answers, 404);
        var noVersion = await api.RefusedAsync($"{Adults}/calculations?date=2025-03-31", Answers, 404);

        Assert.Equal(["RAS5006", "RAS5002"], new[] { noScheme, noVersion }.Select(p => Text(p.GetProperty("faults")[0], "code")));
    }

    [Fact]
    public async Task What_is_no_request_of_ours_is_refused_as_a_problem_too()
    {
        await api.RefusedAsync($"{Adults}/calculations?date=soon", Answers);
        await api.RefusedAsync($"{Adults}/calculations", new string('x', RasDefinition.DefaultMaximumBytes + 1), 413);
        using var text = await api.Client.PostAsync($"{Adults}/calculations", new StringContent(Answers));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, text.StatusCode);
    }

    [Fact]
    public async Task The_api_describes_itself()
    {
        var paths = (await api.ReadAsync("/openapi/v1.json")).GetProperty("paths");
        var calculations = paths.GetProperty("/schemes/{scheme}/calculations").GetProperty("post");

        string[] ofScheme = ["bounds", "calculations", "decisions", "questions"];
        Assert.Equal(
            ["/schemes", .. ofScheme.Select(p => "/schemes/{scheme}/" + p), "/versions/{id}/verifications"],
            paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        var refused = calculations.GetProperty("responses").GetProperty("400").GetProperty("content").EnumerateObject().Single();
        Assert.Equal("application/problem+json", refused.Name);
        Assert.Equal(["scheme", "date"], calculations.GetProperty("parameters").EnumerateArray().Select(p => Text(p, "name")));
    }

    /// <summary>At every level, whatever is sent: the words and the figures are in the replies, and in no line of the log.</summary>
    [Fact]
    public async Task The_log_has_no_answer_of_any_request()
    {
        string[] bodies =
        [
            Answers,
            """{ "home": "shared", "washing": "zebra" }""",
            """{ "home": "own", "washing": "zebra", "zebra": "zebra" }""",
            "{ \"home\": zebra",
            "zebra",
            Decided("zebra", "Zebra panel"),
            Decided("zebra", "Zebra panel").Replace("119.99", "\"zebra\"", StringComparison.Ordinal),
            $"{{ \"answers\": \"{new string('z', RasDefinition.DefaultMaximumBytes)}\" }}",
            await api.AskAsync($"{Adults}/calculations", Answers),
        ];
        string[] ofScheme = ["questions", "bounds", "calculations", "decisions"];
        string[] paths = [.. ofScheme.Select(p => $"{Adults}/{p}"), "/versions/borsetshire-adults-2026/verifications"];
        foreach (var path in paths)
        {
            foreach (var body in bodies) (await api.PostAsync(path, body)).Dispose();
        }

        Assert.Contains("Refused: answers:1:32: error RAS3009, question washing", api.Log.Text, StringComparison.Ordinal);
        string[] said = ["zebra", "zzz", "nightly", "shared", "daily", "second visit", "119.99", "104.35"];
        Assert.All(said, word => Assert.DoesNotContain(word, api.Log.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_examples_next_to_a_definition_hold()
    {
        var files = Directory.GetFiles(Running.Shipped, "*.examples.yaml");
        var examples = files.SelectMany(f => SchemeOf(f).LoadExamples(f).OrThrow()).ToList();

        Assert.Equal(2, examples.Count);
        Assert.All(examples, e => Assert.True(e.Holds, e.Label));

        static RasDefinition SchemeOf(string file) => RasDefinition.Load(file.Replace(".examples", "", StringComparison.Ordinal)).OrThrow();
    }

    private static string? Text(JsonElement of, string field) => of.GetProperty(field).GetString();

    private static JsonElement Question(JsonElement form, string id) =>
        form.GetProperty("questions").EnumerateArray().Single(q => Text(q, "id") == id);

    private static IEnumerable<string> Faults(JsonElement problem) =>
        problem.GetProperty("faults").EnumerateArray().Select(f => $"{Text(f, "question")} {Text(f, "kind")} {Text(f, "code")}");

    private static string Decided(string first, string last) => $$"""
        {
          "answers": {{Answers}},
          "changes": [{ "result": "amount", "amount": 119.99, "by": "{{first}}", "on": "2026-05-04", "reason": "A second visit" }],
          "finals": [{ "result": "amount", "amount": "110.00", "by": "{{last}}", "on": "2026-05-06" }]
        }
        """;
}
