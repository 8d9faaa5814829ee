using Microsoft.AspNetCore.Mvc;
using OpenRas.Diagnostics;

namespace CaseSystem;

/// <summary>What a refused request gets, as <c>application/problem+json</c>.</summary>
public static partial class Refusal
{
    /// <summary>The log gets the code and the question alone. The reply quotes the answer, for it goes to whoever wrote it.</summary>
    public static IResult Of(IReadOnlyList<Diagnostic> found, ILogger log, int status = 400)
    {
        var errors = found.Where(d => d.Severity == Severity.Error).ToList();
        foreach (var error in errors) LogFault(log, error.WithoutText);
        return TypedResults.Problem(new RefusedAnswers
        {
            Title = "The request is refused.",
            Status = status,
            Faults = [.. errors.Select(d => new Fault(d.QuestionId, d.AnswerId, d.Kind, d.Code, d.Message, d.Help, d.Page))],
        });
    }

    [LoggerMessage(LogLevel.Warning, "Refused: {Fault}")]
    private static partial void LogFault(ILogger log, string fault);
}

/// <summary>A problem with its faults, each of which a form can show next to its question.</summary>
public sealed class RefusedAnswers : ProblemDetails
{
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>One fault. <c>Question</c> is null if it belongs to no question of the scheme; a form shows it at the top.</summary>
public sealed record Fault(string? Question, string? Answer, FaultKind Kind, string Code, string Message, string? Help, string Page);
