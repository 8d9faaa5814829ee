using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas.Tests.Proofs;

/// <summary>Holds facts about a definition against every sheet of it.</summary>
internal sealed class FactsJudge(Made made)
{
    /// <summary>With no total given that could be added up.</summary>
    private readonly EverySheet sheets = EverySheet.Of(made.Definition, isGivenToo: false)!;

    private readonly List<Parting> said = [];

    /// <summary>Facts that were looked at.</summary>
    internal int Facts { get; private set; }

    /// <summary>Those of them that the library says it does not know.</summary>
    internal int Open { get; private set; }

    internal IReadOnlyList<Parting> Partings(RasProfile profile)
    {
        if (IsSaid(profile.AnswerSets is not null)) Same("How many sheets", "", sheets.Count, profile.AnswerSets);
        var plan = made.Definition.Plan;
        Same("Totals in points", "", Ids(plan.Steps.Where(s => s is TotalStep && s.Unit == RasUnit.Points)), Ids(profile.Totals.Select(t => t.Line)));
        Same("Tables", "", Ids(plan.Steps.Where(s => s is TableStep)), Ids(profile.Tables.Select(t => t.Line)));
        Same("Results", "", Ids(plan.Results.Select(r => plan.Steps[r.Step])), Ids(profile.Results.Select(r => r.Line)));
        foreach (var total in profile.Totals) Total(total);
        foreach (var table in profile.Tables) Table(table);
        foreach (var (result, facts) in made.Definition.Plan.Results.Zip(profile.Results)) Result(result.Step, facts);
        return said;
    }

    /// <summary>Sheets without an amount, as a proof counts them.</summary>
    internal IReadOnlyList<Parting> Partings(Proof proof)
    {
        foreach (var claim in proof.Results.SelectMany(r => r.Points.Prepend(r.Result)))
        {
            foreach (var without in claim.WithoutAmount.Where(w => w.AnswerSets is not null))
                Same("Sheets without an amount", claim.Line.Id, sheets.Cells.Count(c => c[claim.Line.Number - 1].State.ToOutcome() == without.Outcome && c[claim.Line.Number - 1].Cause == without.Line.Number - 1), without.AnswerSets);
        }

        return said;
    }

    private void Total(TotalProfile facts)
    {
        var index = facts.Line.Number - 1;
        var reached = sheets.Cells.Where(c => c[index].IsFigure).GroupBy(c => c[index].Value, (value, all) => (Key: value, Value: all.Count())).OrderBy(r => r.Key).ToList();
        if (!IsSaid(facts.Values is not null)) return;
        var isCounted = facts.Values!.All(v => v.AnswerSets is not null);
        Same("Values of a total", facts.Line.Id, string.Join(", ", reached.Select(r => Count(r.Key, r.Value))), string.Join(", ", facts.Values!.Select(v => Count(v.Value, v.AnswerSets))));
        var isWhole = reached.Count > 0 && reached.TrueForAll(r => r.Key % 1 == 0);
        var unreached = isWhole ? Enumerable.Range((int)reached[0].Key, (int)(reached[^1].Key - reached[0].Key)).Select(n => (decimal)n).Except(reached.Select(r => r.Key)) : [];
        Same("Values that no sheet reaches", facts.Line.Id, string.Join(", ", unreached.Select(n => Numbers.Plain(n))), string.Join(", ", facts.Unreached.SelectMany(r => r.All()).Select(n => Numbers.Plain(n))));

        string Count(decimal value, object? count) => isCounted ? $"{Numbers.Plain(value)} on {count}" : Numbers.Plain(value);
    }

    private void Table(TableProfile facts)
    {
        var index = facts.Line.Number - 1;
        var step = (TableStep)made.Definition.Plan.Steps[index];
        var cells = sheets.Cells.ConvertAll(c => c[index]);
        var rows = Enumerable.Range(0, step.Rows.Length).Select(row => cells.Count(c => c.Pick == row)).ToList();
        if (!IsSaid(facts.Rows.All(r => r.IsReached is not null))) return;
        Same("Rows that are reached", facts.Line.Id, string.Join(", ", rows.Select(r => r > 0)), string.Join(", ", facts.Rows.Select(r => r.IsReached)));
        if (!IsSaid(facts.Rows.All(r => r.AnswerSets is not null))) return;
        Same("Sheets of each row", facts.Line.Id, string.Join(", ", rows), string.Join(", ", facts.Rows.Select(r => r.AnswerSets)));
        var between = cells.Count(c => c.Pick < 0 && (c.IsFigure || (c.Cause == index && c.State != State.DoesNotApply)));
        Same("Sheets between rows", facts.Line.Id, between, facts.Between);
        var unknown = cells.Count(c => c.Pick < 0 && c.Cause != index && (c.State is State.Unpublished or State.Unread or State.Unclear));
        Same("Sheets in no row", facts.Line.Id, cells.Count - rows.Sum() - between - unknown, facts.Elsewhere);
        Same("Sheets in no row since it is not known", facts.Line.Id, unknown, facts.NotKnown);
        if (facts.Edges.Count > 0 && IsSaid(facts.NearAnEdge is not null)) Same("Sheets near an edge", facts.Line.Id, sheets.Cells.Count(c => IsNearAnEdge(step, c)), facts.NearAnEdge);
    }

    /// <summary>Whether one more, one less or something between would come to another row.</summary>
    private static bool IsNearAnEdge(TableStep step, Fill[] cells) => cells[step.Index].Pick is >= 0 and var own && step.Rows.Where((_, row) => row != own).Any(other =>
        other.Condition.Parts.Any(part => part.Test is BandTest test && cells[part.Step].IsFigure && other.Condition.Holds(cells, out _, part.Step) is true && test.Bands.Any(b => Meets(b, cells[part.Step].Value - 1, cells[part.Step].Value + 1))));

    private static bool Meets(Band band, decimal low, decimal high) => band.StartsBy(high) && band.EndsAfter(low);

    private void Result(int index, ResultProfile facts)
    {
        var step = made.Definition.Plan.Steps[index];
        var cells = sheets.Cells.ConvertAll(c => c[index]);
        var isFollowed = IsSaid(facts.Outcomes.Count > 0);
        var isCounted = facts.Outcomes.All(o => o.AnswerSets is not null);
        if (isFollowed) Same("Outcomes of a result", facts.Line.Id, Counted(cells.GroupBy(c => Came(step, c)).Select(o => (o.Key, (object?)o.Count())), isCounted), Counted(facts.Outcomes.Select(o => ((o.Outcome, o.Text), (object?)o.AnswerSets)), isCounted));
        var amounts = cells.Where(c => c.IsFigure && step.Unit.IsNumber).Select(c => c.Value).ToList();
        if (amounts.Count > 0)
        {
            Within("Least", facts.Line.Id, amounts.Min(), facts.Least);
            Within("Greatest", facts.Line.Id, amounts.Max(), facts.Greatest);
        }
        else if (isFollowed)
        {
            Same("No amount", facts.Line.Id, (true, true), (facts.Least is null, facts.Greatest is null));
        }

        var effects = EveryChange.Effects(sheets, index);
        var asked = effects.Where(e => e.Ask.Step is not TotalStep { PartsState: State.Figure }).ToList();
        Same("Questions in their order", facts.Line.Id, Ids(asked.Select(e => e.Ask.Step)), Ids(facts.Questions.Select(q => q.Question)));
        foreach (var (effect, claim) in asked.Zip(facts.Questions))
        {
            Within("What one answer changes at most", $"{facts.Line.Id} by {effect.Ask.Step.Id}", effect.AtMost, claim.Change);
            if (IsSaid(claim.ChangesOutcome is not null)) Same("Whether one answer changes what comes out", $"{facts.Line.Id} by {effect.Ask.Step.Id}", effect.ChangesOutcome, claim.ChangesOutcome);
        }

        Largest("The largest change", facts.Line.Id, effects.Max(e => e.AtMost), facts.LargestChange, facts.NotFollowed == 0);
        Largest("The largest change by one step", facts.Line.Id, effects.Max(e => e.ByOneStep), facts.LargestStep, facts.NotFollowed == 0);
    }

    private void Largest(string rule, string id, decimal truth, LargestChange? claim, bool isFollowed)
    {
        if (claim is null)
        {
            if (isFollowed) Same(rule, id, 0m, truth);
            return;
        }

        Within(rule, id, truth, claim.Difference);
        var (from, to) = (claim.Smaller.Answers.Values, claim.Larger.Answers.Values);
        var changed = from.Keys.Union(to.Keys).Where(k => from.GetValueOrDefault(k) != to.GetValueOrDefault(k));
        Same(rule + ": one answer", id, claim.Question, string.Join(", ", changed));
        Same(rule + ": it is so large", id, Numbers.Plain(claim.Difference.AtLeast), Numbers.Plain(Amount(claim.Larger) - Amount(claim.Smaller)));

        decimal Amount(Allocation allocation) => EveryPair.Value(made.Definition.Plan.Find(id)!, Evaluator.Run(made.Definition.Plan, allocation.Answers.Entries)[made.Definition.Plan.Find(id)!.Index]) ?? decimal.MinValue;
    }

    private static string Counted(IEnumerable<((Outcome Outcome, string? Text) Came, object? Count)> outcomes, bool isCounted) =>
        string.Join(", ", outcomes.OrderBy(o => o.Came.Outcome).ThenBy(o => o.Came.Text, StringComparer.Ordinal).Select(o => isCounted ? $"{o.Came} {o.Count}" : $"{o.Came}"));

    /// <summary>As what a sheet comes out; of a result of words as which.</summary>
    private static (Outcome, string?) Came(Step step, Fill cell) =>
        (cell.State.ToOutcome(), cell.IsFigure && !step.Unit.IsNumber ? FillText.Of(step, cell) : null);

    /// <summary>A figure that is said to be exact is so, and one that is bounded lies where it is said to.</summary>
    private void Within(string rule, string id, decimal truth, BoundedFigure? claim)
    {
        if (claim is { IsExact: false } bounded && !IsSaid(bounded.IsExact)) Same(rule + ": between its bounds", id, Numbers.Plain(Math.Clamp(truth, bounded.AtLeast, bounded.AtMost)), Numbers.Plain(truth));
        else Same(rule, id, Numbers.Plain(truth), claim is null ? "nothing" : Numbers.Plain(claim.AtLeast));
    }

    private bool IsSaid(bool isSaid)
    {
        Facts++;
        if (!isSaid) Open++;
        return isSaid;
    }

    private static string Ids(IEnumerable<Step> steps) => string.Join(", ", steps.Select(s => s.Id));

    private static string Ids(IEnumerable<FormLine> lines) => string.Join(", ", lines.Select(l => l.Id));

    private void Same(string rule, string what, object? truth, object? claim) => said.AddRange(Parting.Between(rule, what, truth, claim));
}
