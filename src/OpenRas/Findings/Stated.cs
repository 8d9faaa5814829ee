using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>What a definition should state beside its figures, and does not.</summary>
internal static class Stated
{
    /// <summary>Money by the week or month of which nothing says how many make a year.</summary>
    internal static IEnumerable<Finding> Year(Examined definition)
    {
        foreach (var result in definition.Amounts)
        {
            var step = definition.Plan.Steps[result.Step];
            if (!step.Unit.IsMoney || step.Unit.Per is "year" or "once" || result.Also is { IsKnown: true } || IsToldByTheYear(definition, result)) continue;
            var draft = definition.Draft.Results.First(r => r.Line.Value == step.Id);
            var count = result.Also is { } word ? Missing.Say(word.State, word.Text) : "not stated";
            var why = step.Unit.Per is null ? "its unit does not say which period it is for" : $"how many {step.Unit.Per}s make a year is {count}";
            yield return new(Rules.NoYear, step.Id, draft.Also?.Span ?? draft.Line.Span, step.Id, why, Advice(step.Unit));
        }
    }

    /// <summary>How many of its periods make a year, where that is everywhere the same but for what a scheme leaves out.</summary>
    private static string Advice(RasUnit unit)
    {
        var count = unit.Per switch
        {
            "day" => "365 days a year",
            "week" => "52 weeks a year",
            "four-week" => "13 four-weeks a year",
            "month" => "12 months a year",
            _ => null,
        };
        if (count is not null) return $"Add to the result how the scheme counts a year, such as `also: {count}`";
        return unit.Per is null
            ? "Write the period in the unit of the line, such as `£ a week`. If it is paid once, write `£ once`"
            : $"Add `also:` to the result, with how many {unit.Per}s a year the scheme counts";
    }

    /// <summary>Another result gives the same by the year.</summary>
    private static bool IsToldByTheYear(Examined definition, ResultStep result) =>
        definition.Amounts.Any(other => definition.Plan.Steps[other.Step].Unit is { IsMoney: true, Per: "year" } && definition.Plan.Feeding(other.Step)[result.Step]);

    /// <summary>At the line; what a scale says at the scale, once for all questions that use it.</summary>
    internal static IEnumerable<Finding> Sources(Examined definition)
    {
        foreach (var step in definition.Plan.Steps.Where(IsBare))
        {
            var name = definition.Draft.Questions.FirstOrDefault(q => q.Id.Value == step.Id)?.Answers?.Scale;
            var scale = name is { } used ? definition.Draft.Scales.First(s => s.Id.Value == used.Value).Id : new Located<string>(step.Id, step.Span);
            yield return new(Rules.NoSource, scale.Value, scale.Span, scale.Value);
        }
    }

    /// <summary>Whether nothing says where one of its figures is from, or a weight.</summary>
    private static bool IsBare(Step step) => Figures.Of(step).Any(step.IsBare) || (step is TotalStep total && Array.Exists(total.Addends, step.IsBare));

    internal static IEnumerable<Finding> Covers(Examined definition)
    {
        var covers = definition.Draft.Covers;
        if (definition.Amounts.Count == 0 || covers is { Includes.Count: > 0 } or { Excludes.Count: > 0 }) return [];
        return [new(Rules.NoCover, null, covers?.NotStated is [var first, ..] ? first.Span : definition.Draft.Id.Span)];
    }

    internal static IEnumerable<Finding> Disagreeing(Examined definition)
    {
        var said = definition.Draft.Disagree;
        if (definition.Amounts.Count == 0 || said is { State: State.Figure } || definition.Draft.Contact?.Review is not null) return [];
        return [new(Rules.NoDisagreeing, null, said?.Span ?? definition.Draft.Id.Span, Missing.Say(said?.State, said?.Text))];
    }

    /// <summary>Outcomes that no question is about, where questions say which they are about.</summary>
    internal static IEnumerable<Finding> Outcomes(Examined definition)
    {
        var touched = definition.Draft.Questions.SelectMany(q => q.Outcomes).ToList();
        var missing = StatementGrammar.OutcomeWords.Where(w => !touched.Exists(t => t.Value == w.Outcome)).Select(w => $"`{w.Word}`").ToList();
        return touched.Count == 0 || missing.Count == 0 ? [] : [new(Rules.OutcomeUntouched, null, touched[0].Span, Lists.List(missing))];
    }

    /// <summary>A direct payment, of which nothing says whether the amount pays for help to manage it.</summary>
    internal static IEnumerable<Finding> HelpToManage(Examined definition)
    {
        var direct = definition.Draft.Ways.FirstOrDefault(w => w.Way.Value == WayToTakeIt.DirectPayment);
        if (direct is null || definition.Draft.Covers?.HelpToManage is { Value: ManagingMoney.Included or ManagingMoney.Excluded }) return [];
        return [new(Rules.HelpUnstated, null, direct.Way.Span)];
    }
}
