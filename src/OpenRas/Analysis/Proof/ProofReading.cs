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
    private readonly long mostCells;

    internal ProofReading(RasDefinition definition, long mostCells)
    {
        (this.definition, plan, this.mostCells) = (definition, definition.Plan, mostCells);
        prover = new Prover(plan, definition.Tables, mostCells);
    }

    internal Proof All() => new(definition, [.. plan.Results.Select(Of)]);

    private ResultProof Of(ResultStep result)
    {
        var isForCarer = result.For == Beneficiary.Carer;
        var trends = prover.Trends(isForCarer);
        var words = new ClaimWords(plan, trends, mostCells);
        var feeds = plan.Feeding(result.Step);
        var points = plan.Steps.Where(s => s.Unit != Unit.Points).SelectMany(s => feeds[s.Index] ? s.Reads : [])
            .Distinct().Order().Where(i => i != result.Step && plan.Steps[i] is not QuestionStep && plan.Steps[i].Unit == Unit.Points);
        return new ResultProof(result.Label, result.For, Shown(result.Step), [.. points.Select(Shown)], Lines(trends, feeds));

        LineProof Shown(int line)
        {
            var claim = prover.Of(line, isForCarer);
            return Proved(claim, line, isForCarer, words);
        }
    }

    private LineTrend[] Lines(IReadOnlyList<Trend> trends, bool[] feeds) =>
        [.. plan.Steps.Where(s => feeds[s.Index]).Select(s => new LineTrend(definition.Form[s.Index], trends[s.Index].Direction, trends[s.Index].Applies, HasFigure(s), trends[s.Index].Why))];

    private bool HasFigure(Step step) => step is QuestionStep question ? question.HasFigures
        : step.Unit != Unit.Words && (definition.CanBe[step.Index].HasFigures || definition.CanBe[step.Index].May(State.NoBudget) || definition.CanBe[step.Index].May(State.NotEligible));

    private LineProof Proved(Claim claim, int line, bool isForCarer, ClaimWords words) => new(
        definition.Form[line],
        claim.Verdict,
        words.Of(claim, line, isForCarer),
        claim.Fall is { } fall ? Example(fall, line, isForCarer) : null,
        claim.Dropped is { } dropped ? Example(dropped, line, isForCarer) : null,
        [.. claim.Without.Select(w => new WithoutAmount(w.State.ToOutcome(), definition.Form[w.Cause], AnswerSheets.Rows(plan, w), w.Sheets))],
        claim.Ground is { } ground ? new ComparedSheets(ground.Sheets, ground.All, ground.Alone < 0 ? null : definition.Form[ground.Alone], ground.Entries is { Count: <= MostAnswers } entries ? [.. entries.Select(e => AnswerSheets.Written(plan.Steps[ground.Alone], e))] : null) : null,
        words.RestsOn(claim, line),
        claim.How is How.NoNeed or How.NoPair || claim.Verdict is not Verdict.NothingToProve);

    private CounterExample Example(Fall fall, int line, bool isForCarer)
    {
        var (less, more) = (AnswerSheets.Calculate(definition, fall.Less), AnswerSheets.Calculate(definition, fall.More));
        var differ = plan.Steps.Where(s => fall.Less.Ways[s.Index] != fall.More.Ways[s.Index]).Select(s => s.Id);
        var feeds = plan.Feeding(line);
        var parting = plan.Steps.Where(s => feeds[s.Index] && fall.Less.Cells[s.Index] != fall.More.Cells[s.Index]).Select(s => definition.Form[s.Index]);
        var between = fall.Between(line, isForCarer) is { } fill ? new BetweenSheets(fill.State.ToOutcome(), definition.Form[fill.Cause]) : null;
        return new CounterExample(less, more, [.. differ], [.. parting], between);
    }
}
