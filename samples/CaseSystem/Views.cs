using System.Text.Json.Serialization;
using OpenRas;
using OpenRas.Analysis;

namespace CaseSystem;

/// <summary>One version of a scheme.</summary>
public sealed record VersionView(string Scheme, string Id, string Title, string? From, string? To, string Digest)
{
    public static VersionView Of(RasDefinition ras) => new(ras.Scheme, ras.Id, ras.Title, ras.InForce.From, ras.InForce.To, ras.Digest);
}

/// <summary>What a page needs to draw the form of a scheme, and to fill in the answers so far.</summary>
public sealed record FormView(string Id, string Title, string Standing, IEnumerable<QuestionView> Questions)
{
    public static FormView Of(RasDefinition ras, AnswerSet answers) =>
        new(ras.Id, ras.Title, ras.Standing, ras.Questions.Select(q => QuestionView.Of(q, answers)));
}

/// <summary>One question, with a list of answers or with a number. What an answer is worth is not here: it could lead the answer.</summary>
/// <param name="Id">The name by which it is answered.</param>
/// <param name="Ask">The question in words.</param>
/// <param name="Domain">The heading that it belongs under, if it has one.</param>
/// <param name="Answers">The answers to choose from. Empty for a number.</param>
/// <param name="Number">The numbers to choose from.</param>
/// <param name="AskOnly">When it is asked, if that is not always.</param>
/// <param name="IsAsked">Whether it is asked. Null while that depends on an open answer.</param>
/// <param name="Unanswered">What the scheme reads no answer as.</param>
/// <param name="Given">The answer so far.</param>
public sealed record QuestionView(
    string Id,
    string Ask,
    string? Domain,
    IEnumerable<AnswerView> Answers,
    NumberView? Number,
    string? AskOnly,
    bool? IsAsked,
    string? Unanswered,
    string? Given)
{
    public static QuestionView Of(Question question, AnswerSet answers) => new(
        question.Id,
        question.Ask,
        question.Domain,
        question.Answers.Select(a => new AnswerView(a.Id, a.Text)),
        question.Number is { } n ? new NumberView(n.From, n.To, n.Step, question.Unit?.ToString()) : null,
        question.AskOnly,
        answers.IsAsked(question.Id),
        question.Unanswered,
        answers.Values.GetValueOrDefault(question.Id));
}

public sealed record AnswerView(string Id, string Text);

public sealed record NumberView(decimal From, decimal To, decimal Step, string? Unit);

/// <summary>What each result can still be. Questions in <c>Open</c> have no answer yet.</summary>
public sealed record BoundsView(IReadOnlyList<string> Open, bool IsExact, IEnumerable<ResultView> Results)
{
    public static BoundsView Of(Bounds bounds) => new(bounds.Open, bounds.IsExact, bounds.Results.Select(ResultView.Of));
}

/// <summary>Amounts are texts, as in the calculated form, so that no reader turns money into binary fractions.</summary>
[JsonNumberHandling(JsonNumberHandling.WriteAsString)]
public sealed record ResultView(string Id, string Label, decimal? Least, decimal? Greatest, string Unit, IReadOnlyList<Outcome> Outcomes)
{
    public static ResultView Of(LineBounds line) =>
        new(line.Id, line.Label, line.Least, line.Greatest, line.Unit.ToString(), line.Outcomes);
}

/// <summary>Whether a kept form is still what the rules give, and each figure that is not.</summary>
public sealed record VerificationView(Sameness Sameness, string Printed, IEnumerable<string> Differences)
{
    public static VerificationView Of(Verification found) =>
        new(found.Sameness, found.Printed, found.Differences.Select(d => d.ToString()));
}
