using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenRas;
using OpenRas.Diagnostics;

namespace CaseSystem;

/// <summary>A request about one scheme. It chooses the version of its day once, and keeps to it.</summary>
public sealed record CaseRequest(
    string Scheme,
    [FromQuery(Name = "date")] DateOnly? Date,
    HttpRequest Http,
    Schemes Schemes,
    ILogger<CaseRequest> Log)
{
    private DateOnly Day { get; } = Date ?? Schemes.Today;

    private CancellationToken Stop => Http.HttpContext.RequestAborted;

    /// <summary>Replies with the version in force on the day.</summary>
    public IResult WithVersion<T>(Func<RasDefinition, T> reply)
    {
        var version = Schemes.Current.FindInForce(Scheme, Day);
        return version.TryGet(out var ras) ? TypedResults.Ok(reply(ras)) : Refusal.Of(version.Diagnostics, Log, 404);
    }

    /// <summary>The same, with the answers that are the body of the request.</summary>
    public Task<IResult> WithAnswers<T>(Func<RasDefinition, AnswerSet, EffectiveDate, T> reply) =>
        With(async ras => await ras.LoadAnswersAsync(Http.Body, cancellationToken: Stop), reply);

    /// <summary>The same, with answers and with what people decided afterwards.</summary>
    public Task<IResult> WithDecisions<T>(Func<RasDefinition, AnswerSet, EffectiveDate, T> reply) =>
        With(async ras => (await ReadDecisions())?.Record(ras), reply);

    private async Task<IResult> With<T>(
        Func<RasDefinition, Task<Checked<AnswerSet>?>> read,
        Func<RasDefinition, AnswerSet, EffectiveDate, T> reply)
    {
        var version = Schemes.Current.FindInForce(Scheme, Day);
        if (!version.TryGet(out var ras)) return Refusal.Of(version.Diagnostics, Log, 404);
        if (await read(ras) is not { } found) return TypedResults.Problem("The body is not as /openapi/v1.json says.", statusCode: 400);
        if (!found.TryGet(out var answers)) return Refusal.Of(found.Diagnostics, Log);
        return TypedResults.Ok(reply(ras, answers, ras.CheckDate(Day).OrThrow()));
    }

    /// <summary>Null if the body is anything else. The exception may quote it, so nobody logs that.</summary>
    private async Task<Decisions?> ReadDecisions()
    {
        try
        {
            return await Http.ReadFromJsonAsync<Decisions>(Stop) is { } read && read.SayBy() ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
