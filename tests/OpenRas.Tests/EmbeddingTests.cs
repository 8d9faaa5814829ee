using System.Text;
using System.Text.Json;
using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>What a case system needs around the calculation: a form drawn from the questions, answers from a request, faults beside their questions, decisions.</summary>
public sealed class EmbeddingTests
{
    private static readonly RasDefinition Ras = Small.Load("""
        questions:
          - { id: home, ask: Home, counts: circumstance, answers: [{ id: own, text: Own }, { id: shared, text: Shared }, { id: care, text: Care home }] }
          - { id: wash, ask: Washing, counts: need, ask-only: [{ home: own }, { home: shared }], unanswered: none, answers: [{ id: none, text: None, points: 0 }, { id: all, text: All of it, points: 8 }] }
          - { id: hours, ask: Hours, counts: need, number: { from: 0, to: 10, step: 1 }, unit: hours a week }
        form:
          - { multiply: price, label: Price, times: [hours, £10 an hour] }
        results:
          - { line: price, label: Amount, for: person }
        """).OrThrow();

    [Fact]
    public void A_question_says_when_it_is_asked_and_how_silence_is_read()
    {
        var wash = Ras.Questions.Single(q => q.Id == "wash");

        Assert.Equal(("home: own or home: shared", "none"), (wash.AskOnly, wash.Unanswered));
        Assert.Equal((null, null), (Ras.Questions[0].AskOnly, Ras.Questions[0].Unanswered));
    }

    [Theory]
    [InlineData("own", true)]
    [InlineData("care", false)]
    [InlineData(null, null)]
    public void Whether_a_question_is_asked_depends_on_the_answers(string? home, bool? isAsked)
    {
        var answers = home is null ? Ras.CheckAnswers() : Ras.CheckAnswers(("home", home));

        Assert.Equal(isAsked, answers.OrThrow().IsAsked("wash"));
        Assert.True(answers.OrThrow().IsAsked("home"));
        Assert.Throws<ArgumentException>(() => answers.OrThrow().IsAsked("price"));
    }

    [Fact]
    public async Task Answers_may_come_as_a_dictionary_as_bytes_or_as_a_stream_that_only_reads_asynchronously()
    {
        var body = Encoding.UTF8.GetBytes("""{ "home": "own", "hours": 3 }""");
        using var stream = new AsyncOnly(body);

        var all = new[] { Ras.CheckAnswers(new Dictionary<string, string> { ["home"] = "own", ["hours"] = "3" }), Ras.ParseAnswers(body), await Ras.LoadAnswersAsync(stream) };

        Assert.All(all, a => Assert.Equal(30, Ras.Calculate(a.OrThrow()).GetAmount("price")));
        Assert.Equal("RAS1002", Ras.ParseAnswers(body, maximumBytes: 5).Diagnostics.Single().Code);
        using var again = new AsyncOnly(body);
        Assert.Equal("RAS1002", (await Ras.LoadAnswersAsync(again, maximumBytes: 5)).Diagnostics.Single().Code);
    }

    [Theory]
    [InlineData("home", "owned", FaultKind.UnknownAnswer, "home", null)]
    [InlineData("hours", "many", FaultKind.NotANumber, "hours", null)]
    [InlineData("hours", "11", FaultKind.OutOfRange, "hours", null)]
    [InlineData("name", "Anna", FaultKind.UnknownQuestion, null, null)]
    [InlineData("price", "4", FaultKind.UnknownQuestion, "price", null)]
    public void A_fault_says_of_which_question_it_is_and_of_what_kind(string question, string answer, FaultKind kind, string? questionId, string? answerId)
    {
        var fault = Ras.CheckAnswers((question, answer)).Diagnostics.Single();

        Assert.Equal((kind, questionId, answerId), (fault.Kind, fault.QuestionId, fault.AnswerId));
    }

    [Fact]
    public void An_answer_to_a_question_that_is_not_asked_is_named()
    {
        var fault = Ras.CheckAnswers(("home", "care"), ("wash", "all")).Diagnostics.Single();

        Assert.Equal((FaultKind.NotAsked, "wash", "all"), (fault.Kind, fault.QuestionId, fault.AnswerId));
    }

    [Theory]
    [InlineData("hours: 1\nhours: 2")]
    [InlineData("answers:\n  hours: 1\n  hours: 2")]
    [InlineData("{ \"hours\": 1, \"hours\": 2 }")]
    public void Two_answers_to_one_question_in_a_text_name_the_question(string text)
    {
        var fault = Ras.ParseAnswers(text).Diagnostics.Single();

        Assert.Equal(("RAS1011", FaultKind.AnsweredTwice, "hours"), (fault.Code, fault.Kind, fault.QuestionId));
    }

    [Fact]
    public void A_key_that_is_no_question_and_is_written_twice_names_none() =>
        Assert.Null(Ras.ParseAnswers("answers: {}\nanswers: {}").Diagnostics.Single().QuestionId);

    [Fact]
    public void A_panels_decision_is_recorded_beside_the_calculation()
    {
        var answers = Ras.CheckAnswers(("home", "own"), ("hours", "3")).OrThrow()
            .RecordChange("price", 40, "Team manager", new(2026, 5, 4), "A second visit").OrThrow()
            .RecordFinal("price", 35.50m, "Resource panel", new(2026, 5, 6), null).OrThrow();
        var form = Ras.Calculate(answers);

        Assert.Equal((30m, 5.50m), (form.Results[0].Amount, form.FinalDecisions[0].Difference));
        Assert.Equal(["Team manager", "Resource panel"], form.RecordedChanges.Append(form.FinalDecisions[0].Decision).Select(c => c.By));
        Assert.Equal(ReasonKind.Unpublished, form.FinalDecisions[0].Decision.ReasonKind);
    }

    [Theory]
    [InlineData("cost", 40, 5, "RAS4009")]
    [InlineData("price", -1, 5, "RAS4018")]
    [InlineData("price", 40, 3, "RAS4019")]
    public void A_decision_that_cannot_be_is_refused(string result, int amount, int day, string code)
    {
        var answers = Ras.CheckAnswers(("home", "own"), ("hours", "3")).OrThrow().RecordChange("price", 40, "Team manager", new(2026, 5, 4), null).OrThrow();

        Assert.Equal(code, answers.RecordChange(result, amount, "Panel", new(2026, 5, day), null).Diagnostics.Single().Code);
    }

    [Fact]
    public void A_result_has_one_final_figure()
    {
        var answers = Ras.CheckAnswers(("hours", "3")).OrThrow().RecordFinal("price", 40, "Panel", new(2026, 5, 4), null).OrThrow();

        Assert.Equal("RAS4012", answers.RecordFinal("price", 41, "Panel", new(2026, 5, 5), null).Diagnostics.Single().Code);
    }

    [Fact]
    public void A_serializer_writes_a_result_as_the_contract_does()
    {
        var form = Ras.Calculate(Ras.CheckAnswers(("hours", "3")).OrThrow());

        Assert.Equal(form.ToJson(), JsonSerializer.Serialize(form));
        Assert.Contains("\"amount\": \"30.00\"", JsonSerializer.Serialize(new { Result = form }), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Allocation>(form.ToJson()));
    }

    [Fact]
    public void What_stands_in_the_way_is_thrown_with_its_diagnostics_and_no_answer()
    {
        var fault = Assert.Throws<RasException>(() => Ras.CheckAnswers(("hours", "many")).OrThrow());

        Assert.Equal("RAS2005", fault.Diagnostics.Single().Code);
        Assert.DoesNotContain("many", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_keeps_what_is_valid_beside_what_is_not()
    {
        var folder = Directory.CreateTempSubdirectory("ras-").FullName;
        try
        {
            File.Copy(Repository.PathOf("ras-definitions/illustrative/borsetshire-2026.yaml"), Path.Combine(folder, "a.yaml"));
            File.WriteAllText(Path.Combine(folder, "b.yaml"), "format: 1");
            var loaded = RasFolder.Load(folder);

            var chosen = loaded.OrThrow().FindInForce(new DateOnly(2026, 5, 1));

            Assert.Equal(("borsetshire-2026", "b.yaml"), (loaded.OrThrow().Definitions.Single().Id, Path.GetFileName(loaded.OrThrow().Refused.Single())));
            Assert.Contains(loaded.Diagnostics, d => d.Severity == Severity.Error);
            Assert.Equal("RAS5009", chosen.Diagnostics.Single().Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A request body in ASP.NET Core.</summary>
    private sealed class AsyncOnly(byte[] body) : MemoryStream
    {
        private readonly MemoryStream inner = new(body);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
