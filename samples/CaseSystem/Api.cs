using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenRas;
using OpenRas.Analysis;

namespace CaseSystem;

/// <summary>The whole API. Answers come in the body of a request, and never in an address: servers write addresses in their logs.</summary>
public static class Api
{
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        change?.Invoke(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Schemes>().AddHostedService(services => services.GetRequiredService<Schemes>());
        builder.Services.AddHealthChecks().AddCheck<Schemes>("a version in force today");
        builder.Services.AddProblemDetails().AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            // Words as the contract of an allocation writes them, such as no-budget.
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = RasDefinition.DefaultMaximumBytes);

        var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = e => e is BadHttpRequestException bad ? bad.StatusCode : 500 });
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapHealthChecks("/health", new HealthCheckOptions
        {
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new { report.Status, Why = report.Entries.Values.Select(e => e.Description) }),
        });
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        app.MapGet("/schemes", (Schemes schemes) => schemes.Current.Definitions.Select(VersionView.Of))
            .WithSummary("Every version of every scheme");

        var scheme = app.MapGroup("/schemes/{scheme}").ProducesProblem(404);
        scheme.MapGet("/questions", ([AsParameters] CaseRequest request) => request.WithVersion(ras => FormView.Of(ras, ras.CheckAnswers().OrThrow())))
            .WithSummary("The questions, to draw a form from").Produces<FormView>();

        TakesAnswers(scheme.MapPost("/questions", ([AsParameters] CaseRequest request) => request.WithAnswers((ras, answers, _) => FormView.Of(ras, answers))))
            .WithSummary("The questions, and which of them are asked with the answers so far").Produces<FormView>();

        TakesAnswers(scheme.MapPost("/bounds", ([AsParameters] CaseRequest request, CancellationToken stop) =>
                request.WithAnswers((ras, answers, _) => BoundsView.Of(ras.FindBounds(answers, cancellationToken: stop)))))
            .WithSummary("What each result can still be while questions are open").Produces<BoundsView>();

        TakesAnswers(scheme.MapPost("/calculations", ([AsParameters] CaseRequest request) => request.WithAnswers((ras, answers, on) => ras.Calculate(answers, on))))
            .WithSummary("The calculated form: keep it with the case").Produces<Allocation>();

        scheme.MapPost("/decisions", ([AsParameters] CaseRequest request) => request.WithDecisions((ras, answers, on) => ras.Calculate(answers, on)))
            .Accepts<Decisions>("application/json").ProducesProblem(400)
            .WithSummary("The calculated form, and what people decided afterwards").Produces<Allocation>();

        app.MapPost("/versions/{id}/verifications", (string id, HttpRequest request, Schemes schemes, ILogger<CaseRequest> log) => Verify(id, request, schemes, log))
            .Accepts<Allocation>("application/json").ProducesProblem(400).ProducesProblem(404)
            .WithSummary("A kept form, calculated again").Produces<VerificationView>();
    }

    private static RouteHandlerBuilder TakesAnswers(RouteHandlerBuilder route) =>
        route.Accepts<Dictionary<string, string>>("application/json").Produces<RefusedAnswers>(400, "application/problem+json");

    private static async Task<IResult> Verify(string id, HttpRequest request, Schemes schemes, ILogger<CaseRequest> log)
    {
        if (schemes.Current.Definitions.FirstOrDefault(d => d.Id == id) is not { } ras) return TypedResults.Problem("There is no such version.", statusCode: 404);
        using var body = new StreamReader(request.Body);
        var found = ras.Verify(await body.ReadToEndAsync(request.HttpContext.RequestAborted));
        return found.TryGet(out var verification) ? TypedResults.Ok(VerificationView.Of(verification)) : Refusal.Of(found.Diagnostics, log);
    }
}
