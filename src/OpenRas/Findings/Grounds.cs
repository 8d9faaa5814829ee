using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Findings;

/// <summary>What an amount is made from, beside the needs of the person: as the definition declares it of a question.</summary>
internal static class Grounds
{
    internal static IEnumerable<Finding> Supply(Examined definition)
    {
        foreach (var step in definition.Plan.Steps)
        {
            if (step is QuestionStep { Question.Counts: CountsAs.Supply } or TotalStep { MayBeGiven.Counts: CountsAs.Supply } && definition.MakesAmounts(step))
                yield return new(Rules.BySupply, step.Id, step.Span, step.Id);
        }
    }

    /// <summary>A fact of the household in an amount that no question on willingness goes into.</summary>
    internal static IEnumerable<Finding> Household(Examined definition)
    {
        var willing = Questions(definition, q => q.AsksWillingness).ToList();
        foreach (var (_, step) in Questions(definition, q => q.IsHouseholdFact))
        {
            if (definition.Amounts.Any(a => definition.IsMadeFrom(a, step) && !willing.Exists(w => definition.IsMadeFrom(a, w.Step))))
                yield return new(Rules.ByHousehold, step.Id, step.Span, step.Id);
        }
    }

    internal static IEnumerable<Finding> StandingIn(Examined definition)
    {
        foreach (var (question, step) in Questions(definition, q => q.StandsFor.Count > 0))
        {
            if (definition.MakesAmounts(step))
                yield return new(Rules.StandsIn, step.Id, question.StandsFor[0].Span, step.Id, Lists.List(question.StandsFor.Select(w => w.Value).Distinct()));
        }
    }

    private static IEnumerable<(QuestionDraft Draft, Step Step)> Questions(Examined definition, Func<QuestionDraft, bool> which) =>
        definition.Draft.Questions.Where(which).Select(q => (q, definition.Plan.Find(q.Id.Value)!));
}
