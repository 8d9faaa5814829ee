using OpenRas.Diagnostics;

namespace OpenRas.Tests;

/// <summary>The smallest definition that shows one thing.</summary>
internal static class Small
{
    private const string Head = """
        format: 1
        id: small
        title: Small
        authority: No council
        jurisdiction: England
        status: illustrative
        author: authority
        disclosure: full
        in-force: { from: 2026-04-01 }
        currency: GBP
        unanswered: stop
        """;

    /// <param name="body">Questions, form and results.</param>
    internal static Checked<RasDefinition> Load(string body) => RasDefinition.Parse(Head + "\n" + body);

    internal static Allocation Calculate(string body, params (string Id, string Value)[] answers)
    {
        var definition = Load(body).OrThrow();
        return definition.Calculate(definition.CheckAnswers(answers).OrThrow());
    }

    internal static FilledLine Line(this Allocation allocation, string id) => allocation.Lines.Single(l => l.Id == id);
}
