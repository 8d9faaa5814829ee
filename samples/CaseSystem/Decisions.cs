using System.Text.Json;
using OpenRas;
using OpenRas.Diagnostics;

namespace CaseSystem;

/// <summary>Answers, and what people decided afterwards: changes in their order, and at most one final figure for each result.</summary>
public sealed record Decisions(JsonElement Answers, Decision[]? Changes = null, Decision[]? Finals = null)
{
    /// <summary>Whether each says who decided. The library throws if one does not.</summary>
    public bool SayBy() => (Changes ?? []).Concat(Finals ?? []).All(d => !string.IsNullOrWhiteSpace(d?.By));

    /// <summary>The answers with every decision, or why the first that cannot be is refused.</summary>
    public Checked<AnswerSet> Record(RasDefinition ras)
    {
        var answers = ras.ParseAnswers(Answers.GetRawText());
        foreach (var d in Changes ?? [])
            answers = answers.TryGet(out var set) ? set.RecordChange(d.Result, d.Amount, d.By, d.On, d.Reason) : answers;
        foreach (var d in Finals ?? [])
            answers = answers.TryGet(out var set) ? set.RecordFinal(d.Result, d.Amount, d.By, d.On, d.Reason) : answers;
        return answers;
    }
}

/// <summary>One figure that a person put in the place of another. <c>By</c> is a role, such as a team manager.</summary>
public sealed record Decision(string Result, decimal Amount, string By, DateOnly On, string? Reason = null);
