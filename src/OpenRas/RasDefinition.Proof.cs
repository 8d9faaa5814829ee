using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Planning;
using OpenRas.Ranges;
using OpenRas.Sheets;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>Answers that a proof names one by one.</summary>
    private const int MostAnswers = 100;

    private IReadOnlyList<Filling>? fillings;

    /// <summary>Every way to fill in the form. Two threads may both make them; they are alike.</summary>
    private IReadOnlyList<Filling> Fillings => fillings ??= Filling.All(Plan, (total, others) => new Sums(Plan).CanMake(total, others));

    /// <summary>What each line can come out as, over all answers.</summary>
    internal IReadOnlyList<ValueSet> CanBe => Fillings[0].Reach;

    /// <summary>Whether more need, or less support, can ever lower a result: over all complete answer sheets. Cannot fail; what is too much to follow is not proved.</summary>
    /// <param name="mostCells">How large a table of what sheets can come to together may grow: a state of the totals and circumstances, times the ways to answer the next question.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public Proof Prove(long mostCells = JointTable.MostCells)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        var prover = new Prover(Plan, Fillings, mostCells);
        return new Proof(this, [.. Plan.Results.Select(r => Proved(prover, r, mostCells))]);
    }

    private ResultProof Proved(Prover prover, ResultStep result, long mostCells)
    {
        var isForCarer = result.For == Beneficiary.Carer;
        var trends = prover.Trends(isForCarer);
        var words = new ClaimWords(Plan, trends, mostCells);
        var feeds = Plan.Feeding(result.Step);
        var points = Plan.Steps.Where(s => s.Unit != Unit.Points).SelectMany(s => feeds[s.Index] ? s.Reads : [])
            .Distinct().Order().Where(i => i != result.Step && Plan.Steps[i] is not QuestionStep && Plan.Steps[i].Unit == Unit.Points);
        return new ResultProof(result.Label, result.For, Shown(result.Step), [.. points.Select(Shown)], Lines(trends, feeds));

        LineProof Shown(int line)
        {
            var claim = prover.Of(line, isForCarer);
            return Proved(claim, line, isForCarer, words);
        }
    }

    private LineTrend[] Lines(IReadOnlyList<Trend> trends, bool[] feeds) =>
        [.. Plan.Steps.Where(s => feeds[s.Index]).Select(s => new LineTrend(Form[s.Index], trends[s.Index].Direction, trends[s.Index].Applies, HasFigure(s), trends[s.Index].Why))];

    private bool HasFigure(Step step) => step is QuestionStep question ? question.HasFigures
        : step.Unit != Unit.Words && (CanBe[step.Index].HasFigures || CanBe[step.Index].May(State.NoBudget) || CanBe[step.Index].May(State.NotEligible));

    private LineProof Proved(Claim claim, int line, bool isForCarer, ClaimWords words) => new(
        Form[line],
        claim.Verdict,
        words.Of(claim, line, isForCarer),
        claim.Fall is { } fall ? Example(fall, line, isForCarer) : null,
        claim.Dropped is { } dropped ? Example(dropped, line, isForCarer) : null,
        [.. claim.Without.Select(w => new WithoutAmount(w.State.ToOutcome(), Form[w.Cause], Rows(w), w.Sheets))],
        claim.Ground is { } ground ? new ComparedSheets(ground.Sheets, ground.All, ground.Alone < 0 ? null : Form[ground.Alone], ground.Entries is { Count: <= MostAnswers } entries ? [.. entries.Select(e => Written(Plan.Steps[ground.Alone], e))] : null) : null,
        words.RestsOn(claim, line),
        claim.How is How.NoNeed or How.NoPair || claim.Verdict is not Verdict.NothingToProve);

    private CounterExample Example(Fall fall, int line, bool isForCarer)
    {
        var (less, more) = (Calculated(fall.Less), Calculated(fall.More));
        var differ = Plan.Steps.Where(s => fall.Less.Ways[s.Index] != fall.More.Ways[s.Index]).Select(s => s.Id);
        var feeds = Plan.Feeding(line);
        var parting = Plan.Steps.Where(s => feeds[s.Index] && fall.Less.Cells[s.Index] != fall.More.Cells[s.Index]).Select(s => Form[s.Index]);
        var between = fall.Between(line, isForCarer) is { } fill ? new BetweenSheets(fill.State.ToOutcome(), Form[fill.Cause]) : null;
        return new CounterExample(less, more, [.. differ], [.. parting], between);
    }

    private Allocation Calculated(Sheets.Sheet sheet, Func<Step, bool>? isAnswered = null)
    {
        var answers = Plan.Steps.Where(s => isAnswered?.Invoke(s) is not false && sheet.Entries[s.Index].Kind is EntryKind.Picked or EntryKind.Numbered).Select(s => (s.Id, Written(s, sheet.Entries[s.Index])));
        return Calculate(Answer([.. answers]).OrThrow());
    }

    private static string Written(Step step, Entry entry) => entry.Kind == EntryKind.Picked ? ((QuestionStep)step).Choices[entry.Pick].Answer.Id : Numbers.Plain(entry.Number);

    /// <summary>The rows of a table that give a word.</summary>
    private string[] Rows(Without without) => Plan.Steps[without.Cause] is TableStep table
        ? [.. table.Rows.Where(r => r.Gives.State == without.State).Select(r => TableEdge.Written(Plan, r))]
        : [];
}
