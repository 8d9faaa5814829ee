using OpenRas;

namespace CaseSystem;

/// <summary>The routes. Answers come in the body of a request, and never in its address: servers write addresses in their logs.</summary>
public static class Routes
{
    public static void MapSchemes(this WebApplication app)
    {
        app.MapGet("/schemes", (Schemes schemes) => schemes.Current.Definitions.Select(VersionView.Of))
            .WithSummary("Every version of every scheme");

        var scheme = app.MapGroup("/schemes/{scheme}").ProducesProblem(404);
        scheme.MapGet("/questions", Draw).Produces<FormView>()
            .WithSummary("The questions, to draw a form from");
        scheme.MapPost("/questions", DrawAgain).TakesAnswers().Produces<FormView>()
            .WithSummary("The questions, and which of them are asked with the answers so far");
        scheme.MapPost("/bounds", FindBounds).TakesAnswers().Produces<BoundsView>()
            .WithSummary("What each result can still be while questions are open");
        scheme.MapPost("/calculations", Calculate).TakesAnswers().Produces<Allocation>()
            .WithSummary("The calculated form, to keep with the case");
        scheme.MapPost("/decisions", Decide).Accepts<Decisions>("application/json").Refuses().Produces<Allocation>()
            .WithSummary("The calculated form, with what people decided afterwards");

        app.MapPost("/versions/{id}/verifications", VerifyAsync).Accepts<Allocation>("application/json").Refuses().ProducesProblem(404)
            .Produces<VerificationView>().WithSummary("A kept form, calculated again");
    }

    private static IResult Draw([AsParameters] CaseRequest request) =>
        request.WithVersion(ras => FormView.Of(ras, ras.CheckAnswers().OrThrow()));

    private static Task<IResult> DrawAgain([AsParameters] CaseRequest request) =>
        request.WithAnswers((ras, answers, _) => FormView.Of(ras, answers));

    private static Task<IResult> FindBounds([AsParameters] CaseRequest request, CancellationToken stop) =>
        request.WithAnswers((ras, answers, _) => BoundsView.Of(ras.FindBounds(answers, cancellationToken: stop)));

    private static Task<IResult> Calculate([AsParameters] CaseRequest request) =>
        request.WithAnswers((ras, answers, on) => ras.Calculate(answers, on));

    private static Task<IResult> Decide([AsParameters] CaseRequest request) =>
        request.WithDecisions((ras, answers, on) => ras.Calculate(answers, on));

    private static async Task<IResult> VerifyAsync(string id, HttpRequest http, Schemes schemes, ILogger<CaseRequest> log)
    {
        var ras = schemes.Current.Definitions.FirstOrDefault(d => d.Id == id);
        if (ras is null) return TypedResults.Problem("There is no such version.", statusCode: 404);
        using var body = new StreamReader(http.Body);
        var found = ras.Verify(await body.ReadToEndAsync(http.HttpContext.RequestAborted));
        return found.TryGet(out var verification) ? TypedResults.Ok(VerificationView.Of(verification)) : Refusal.Of(found.Diagnostics, log);
    }

    private static RouteHandlerBuilder TakesAnswers(this RouteHandlerBuilder route) =>
        route.Accepts<Dictionary<string, string>>("application/json").Refuses();

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route) =>
        route.Produces<RefusedAnswers>(400, "application/problem+json");
}
