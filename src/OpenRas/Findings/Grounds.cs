using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>What an amount is made from, beside the needs of the person: as the definition declares it of a question.</summary>
internal static class Grounds
{
    internal static IEnumerable<Finding> Supply(Examined definition)
    {
        foreach (var step in definition.Plan.Steps.Where(s => definition.MakeAmounts[s.Index]))
        {
            if (step is QuestionStep { Question.Counts: Counts.Supply } or TotalStep { MayBeGiven.Counts: Counts.Supply })
                yield return new(Rules.BySupply, step.Id, step.Span, step.Id);
        }
    }

    /// <summary>A fact of the household in an amount that no question on willingness goes into.</summary>
    internal static IEnumerable<Finding> Household(Examined definition)
    {
        var plan = definition.Plan;
        var willing = definition.Draft.Questions.Where(q => q.AsksWillingness).Select(q => plan.Find(q.Id.Value)!.Index).ToList();
        var unasked = definition.Amounts.Select(a => definition.Making(a)).Where(makes => !willing.Exists(w => makes[w])).ToList();
        foreach (var question in definition.Draft.Questions.Where(q => q.IsHouseholdFact))
        {
            var step = plan.Find(question.Id.Value)!;
            if (unasked.Exists(makes => makes[step.Index])) yield return new(Rules.ByHousehold, step.Id, step.Span, step.Id);
        }
    }

    internal static IEnumerable<Finding> StandingIn(Examined definition)
    {
        foreach (var question in definition.Draft.Questions.Where(q => q.StandsFor.Count > 0 && definition.MakesAmounts(q.Id.Value)))
            yield return new(Rules.StandsIn, question.Id.Value, question.StandsFor[0].Span, question.Id.Value, Words.List(question.StandsFor.Select(w => w.Value).Distinct()));
    }
}
