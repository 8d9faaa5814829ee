using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>What is proved of each result of a definition, with the sheets that show it.</summary>
internal sealed class ProofReading
{
    /// <summary>Answers that a proof names one by one.</summary>
    private const int MostAnswers = 100;

    private readonly RasDefinition definition;
    private readonly Plan plan;
    private readonly Prover prover;
    private readonly Reading reading;

    internal ProofReading(RasDefinition definition, Reading reading)
    {
        (this.definition, plan, this.reading) = (definition, definition.Plan, reading);
        prover = new Prover(plan, reading);
    }

    internal Proof All() => new(definition, [.. plan.Results.Select(Of)], reading.LeftOut);

    private ResultProof Of(ResultStep result)
    {
        var isForCarer = result.For == Beneficiary.Carer;
        var trends = prover.Trends(isForCarer);
        var feeds = plan.Feeding(result.Step);
        var points = plan.Steps.Where(s => s.Unit != RasUnit.Points).SelectMany(s => feeds[s.Index] ? s.Reads : [])
            .Distinct().Order().Where(i => i != result.Step && plan.Steps[i] is not QuestionStep && plan.Steps[i].Unit == RasUnit.Points);
        return new ResultProof(result.Label, result.For, Shown(result.Step), [.. points.Select(Shown)], Lines(trends, feeds));

        LineProof Shown(int line)
        {
            return Proved(prover.Of(line, isForCarer), line, isForCarer, trends);
        }
    }

    private LineTrend[] Lines(IReadOnlyList<Trend> trends, bool[] feeds) =>
        [.. plan.Steps.Where(s => feeds[s.Index]).Select(s => Trend(s, trends))];

    private LineTrend Trend(Step step, IReadOnlyList<Trend> trends)
    {
        var (direction, applies, why) = trends[step.Index];
        var isAlike = step is QuestionStep { Question.Counts: CountsAs.Circumstance or CountsAs.Supply };
        return new LineTrend(definition.Form[step.Index], direction, applies, why, HasFigure(step), isAlike);
    }

    private bool HasFigure(Step step) => step is QuestionStep question ? question.HasFigures
        : step.Unit != RasUnit.Words && (definition.CanBe[step.Index].HasFigures || definition.CanBe[step.Index].May(State.NoBudget) || definition.CanBe[step.Index].May(State.NotEligible));

    private LineProof Proved(Claim claim, int line, bool isForCarer, IReadOnlyList<Trend> trends) => new(
        definition.Form[line],
        claim.Verdict,
        Argument(claim, line, isForCarer, trends),
        claim.Fall is { } fall ? Example(fall, line, isForCarer) : null,
        claim.Dropped is { } dropped ? Example(dropped, line, isForCarer) : null,
        [.. claim.Without.Select(w => AnswerSheets.Shown(definition, w))],
        claim.Ground is { } ground ? Compared(ground) : null)
    {
        PublishedReason = claim.Verdict == Verdict.Refuted ? definition.ReasonForFall(plan.Steps[line].Id) : null,
    };

    private Argument Argument(Claim claim, int line, bool isForCarer, IReadOnlyList<Trend> trends)
    {
        var feeds = plan.Feeding(line);
        var open = plan.Steps.FirstOrDefault(s => feeds[s.Index] && trends[s.Index].Direction is Direction.Open or Direction.Down);
        return new Argument(
            claim.How,
            isForCarer,
            plan.Steps[line] is TotalStep { IsEntered: true },
            open is null ? null : Trend(open, trends),
            [.. claim.Stopped.Select(s => definition.Form[s])],
            reading.Budget.Bytes,
            reading.Budget.MostCells);
    }

    private ComparedAnswerSets Compared(Ground ground)
    {
        if (ground.Alone < 0) return new ComparedAnswerSets(ground.Sheets, ground.All, null, null, null);
        var step = plan.Steps[ground.Alone];
        string[]? answers = ground.Entries is { Count: <= MostAnswers } few ? [.. few.Select(e => AnswerSheets.Written(step, e))] : null;
        var runs = ground.Entries is { Count: > 0 } entries ? AnswerRuns.Of(step, entries) : null;
        return new ComparedAnswerSets(ground.Sheets, ground.All, definition.Form[ground.Alone], answers, runs);
    }

    private CounterExample Example(Fall fall, int line, bool isForCarer)
    {
        var (less, more) = (AnswerSheets.Calculate(definition, fall.Less), AnswerSheets.Calculate(definition, fall.More));
        var differ = plan.Steps.Where(s => fall.Less.Ways[s.Index] != fall.More.Ways[s.Index]).Select(s => s.Id);
        var feeds = plan.Feeding(line);
        var parting = plan.Steps.Where(s => feeds[s.Index] && fall.Less.Cells[s.Index] != fall.More.Cells[s.Index]).Select(s => definition.Form[s.Index]);
        var between = fall.Between(line, isForCarer) is { } fill ? new OutcomeBetween(fill.State.ToOutcome(), definition.Form[fill.Cause]) : null;
        return new CounterExample(less, more, [.. differ], [.. parting], between);
    }
}
