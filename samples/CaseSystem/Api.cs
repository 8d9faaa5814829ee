using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenRas;

namespace CaseSystem;

/// <summary>The program, before it runs.</summary>
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
        builder.Services.ConfigureHttpJsonOptions(json => Write(json.SerializerOptions));
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = RasDefinition.DefaultMaximumBytes);

        var app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = exception => (exception as BadHttpRequestException)?.StatusCode ?? 500,
        });
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = SayWhy });
        app.MapSchemes();
        return app;
    }

    private static Task SayWhy(HttpContext context, HealthReport report)
    {
        var why = report.Entries.Values.Select(e => e.Description).OfType<string>();
        return context.Response.WriteAsJsonAsync(new { report.Status, Why = why });
    }

    private static void Write(JsonSerializerOptions json)
    {
        // Words are written as in the contract of an allocation, such as no-budget.
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
    }
}
