using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>Reads what other answers would give, from one sheet: each answer changed, the next rows of each table, and the fewest answers that lead there.</summary>
internal sealed class Asker
{
    private readonly RasDefinition definition;
    private readonly Plan plan;
    private readonly AnswerSet answers;
    private readonly int line;
    private readonly Fill[] cells;
    private readonly Filling? filling;
    private readonly bool[] feeds;
    private readonly NearestAnswers? nearest;
    private readonly Budget budget;

    internal Asker(RasDefinition definition, AnswerSet answers, int line, Reading reading)
    {
        (this.definition, this.answers, this.line, budget) = (definition, answers, line, reading.Budget);
        plan = definition.Plan;
        feeds = plan.Feeding(line);
        cells = Evaluator.Run(plan, answers.Entries);
        filling = reading.Fillings.FirstOrDefault(f => plan.Steps.All(s => f.IsChosen(s.Index) == (answers.IsGiven(s) && f.IsChoice(s.Index))));
        nearest = filling is null ? null : new NearestAnswers(definition, answers, cells, reading.Of(filling), [.. plan.Steps.Select(Stays)]);
    }

    internal WhatIf Ask(decimal? reach)
    {
        var edges = plan.Steps.OfType<TableStep>().Where(t => feeds[t.Index]).SelectMany(t => NearestRows.Of(definition, t, cells)).ToList();
        var others = new OtherAnswers(definition, answers, line, cells, filling, budget);
        var reaching = reach is { } amount ? Fewest(new Aim(definition.Form[line], amount, IsUp: true, []), fill => Worth.Of(fill) >= amount) : null;
        return new WhatIf(definition.Calculate(answers), definition.Form[line], others.All(), others.TriedInPart, others.WithoutEnd, edges, [.. edges.SelectMany(NextRows)], reaching, [.. plan.Steps.Where(s => feeds[s.Index] && Stays(s)).Select(s => s.Id)], others.LeftOut);
    }

    /// <summary>A fact about the person or the household that these answers state. No way to an amount makes another fact of it.</summary>
    private bool Stays(Step step)
    {
        if (answers.Entries[step.Index].Kind is not (EntryKind.Picked or EntryKind.Numbered)) return false;
        return step is QuestionStep { Question.Counts: CountsAs.Circumstance } or QuestionStep { IsHouseholdFact: true } or TotalStep { MayBeGiven.Counts: CountsAs.Circumstance };
    }

    private IEnumerable<FewestAnswers> NextRows(NearestEdge edge)
    {
        if (edge.Above is { } above) yield return Fewest(above, fill => fill.IsFigure && fill.Value >= above.At);
        if (edge.Below is { } below) yield return Fewest(below, fill => fill.IsFigure && fill.Value <= below.At);
    }

    private FewestAnswers Fewest(Aim aim, Func<Fill, bool> isWanted) =>
        nearest?.Of(aim.Line.Number - 1, isWanted, aim) ?? NearestAnswers.NotFollowed(aim);
}
