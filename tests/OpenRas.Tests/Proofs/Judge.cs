using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas.Tests.Proofs;

/// <summary>Holds a proof against every pair of sheets, and says where they part.</summary>
internal sealed class Judge(Made made)
{
    private readonly EveryPair pairs = new(made.Sheets);
    private readonly Dictionary<string, int> places = Enumerable.Range(0, made.Sheets.Count).ToDictionary(i => Key(made.Sheets.Written(i).Values));
    private readonly List<Parting> said = [];

    /// <summary>Verdicts that neither prove nor refute.</summary>
    internal int NotProved { get; private set; }

    /// <summary>Verdicts looked at.</summary>
    internal int Verdicts { get; private set; }

    /// <summary>Where the proof and the sheets part; empty where they agree.</summary>
    internal IReadOnlyList<Parting> Partings(Proof proof)
    {
        var (plan, results) = (made.Definition.Plan, made.Definition.Plan.Results);
        if (results.Length != proof.Results.Count) Say("As many results", results.Length, proof.Results.Count);
        foreach (var (result, claim) in results.Zip(proof.Results))
        {
            var isForCarer = result.For == Beneficiary.Carer;
            var feeds = plan.Feeding(result.Step);
            var lines = plan.Steps.Where(s => feeds[s.Index]).ToList();
            Same("A direction for each line that a result is made from", lines, claim.Lines.Select(l => l.Line));
            Same("The points that a result is priced from", lines.FindAll(s => s.Index != result.Step && s is not QuestionStep && s.Unit == RasUnit.Points && lines.Exists(t => t.Unit != RasUnit.Points && t.Reads.Contains(s.Index))), claim.Points.Select(p => p.Line));
            Line(result.Step, isForCarer, claim.Result);
            foreach (var points in claim.Points) Line(points.Line.Number - 1, isForCarer, points);
            foreach (var trend in claim.Lines) Trend(trend, isForCarer);
        }

        return said;
    }

    private void Line(int index, bool isForCarer, LineProof claim)
    {
        var proven = pairs.Line(index, isForCarer);
        var order = pairs.OrderFor(isForCarer);
        Verdicts++;
        if (proven.Step is TotalStep { PartsState: not State.Figure })
        {
            // It is entered: of a questionnaire that was not read there is nothing to prove.
            if (claim.Verdict != Verdict.NothingToProve) Say("What is entered", claim.Line.Id, claim.Verdict);
            return;
        }

        if (claim.Verdict == Verdict.NotProved) NotProved++;
        else if (claim.Verdict.ToString() != proven.Found.ToString()) Say("The verdict", $"{claim.Line.Id} {proven.Found}", $"{claim.Verdict}: {claim.Reason}");
        if (claim.Verdict == Verdict.Refuted != claim.CounterExample is not null) Say("A counter-example where it is refuted", claim.Line.Id, claim.Verdict);
        if (claim.CounterExample is { } fall) Fall(proven, order, fall);
        if (claim.ReferredThenNothing is { } turn) Referred(proven, order, turn);
        if (claim.Verdict != Verdict.NotProved && claim.ReferredThenNothing is null != (proven.ReferToNothing == 0)) Say("From a referral to nothing", $"{claim.Line.Id} {proven.ReferToNothing} pairs", claim.ReferredThenNothing is not null);
        if (EveryPair.IsEntered(proven.Step) || claim.Verdict is Verdict.NotProved || claim.WithoutAmount.Count == 0 && claim.Verdict == Verdict.Refuted) return;
        var without = proven.Outcomes.Keys.Where(o => o != Outcome.Amount && (proven.Step.Unit == RasUnit.Words || o is not (Outcome.NoBudget or Outcome.NotEligible))).Order();
        if (!claim.WithoutAmount.Select(w => w.Outcome).Distinct().Order().SequenceEqual(without)) Say("Without an amount", $"{claim.Line.Id} {string.Join(", ", without)}", string.Join(", ", claim.WithoutAmount));
    }

    private void Fall(Proven proven, Order order, CounterExample fall)
    {
        var (less, more) = (Place(fall.Less), Place(fall.More));
        if (less < 0 || more < 0)
        {
            Say("A counter-example has two complete sheets", "not", Sheets(fall));
            return;
        }

        var index = proven.Step.Index;
        if (!AreCompared(order, less, more)) Say("A counter-example has sheets that can be compared", "not", Sheets(fall));
        var (before, after) = (Value(less), Value(more));
        if (!(after < before)) Say("A counter-example falls", $"{proven.Step.Id} {before} then {after}", Sheets(fall));
        if (Again(fall.Less) != before || Again(fall.More) != after) Say("A counter-example comes out the same again", $"{proven.Step.Id} {before} then {after}", Sheets(fall));
        if (proven.Nearest is { } nearest && order.Distance(more, less) > proven.Distance)
            Say("A counter-example is among the nearest", $"{proven.Step.Id} {proven.Distance}: {Sheets(nearest)}", $"{order.Distance(more, less)}: {Sheets(fall)}");
        if (Lowering.Lower(made.Sheets, order, Value, less, more) is { } lower) Say("A counter-example has the least answers", $"{proven.Step.Id} {Sheets(lower)}", Sheets(fall));
        var changed = made.Sheets.Asks.Select((a, at) => (a.Step.Id, Is: made.Sheets.Choices[less][at] != made.Sheets.Choices[more][at])).Where(a => a.Is).Select(a => a.Id);
        if (!changed.SequenceEqual(fall.DifferingQuestions)) Say("What changed", string.Join(", ", changed), string.Join(", ", fall.DifferingQuestions));

        decimal? Value(int sheet) => EveryPair.Value(proven.Step, made.Sheets.Cells[sheet][index]);

        // Calculated once more, from what is written on the sheet.
        decimal? Again(Allocation allocation)
        {
            var answers = made.Definition.CheckAnswers([.. allocation.Answers.Values.Select(v => (v.Key, v.Value))]).OrThrow();
            return EveryPair.Value(proven.Step, Evaluator.Run(made.Definition.Plan, answers.Entries)[index]);
        }
    }

    private void Referred(Proven proven, Order order, CounterExample turn)
    {
        var (less, more) = (Place(turn.Less), Place(turn.More));
        if (less < 0 || more < 0 || !AreCompared(order, less, more)) Say("A referral and nothing are two sheets that can be compared", "not", Sheets(turn));
        else if (made.Sheets.Cells[less][proven.Step.Index].State != State.Refer || made.Sheets.Cells[more][proven.Step.Index].State is not (State.NoBudget or State.NotEligible)) Say("A referral comes before nothing", "not", Sheets(turn));
    }

    private void Trend(LineTrend trend, bool isForCarer)
    {
        var index = trend.Line.Number - 1;
        if (trend.Direction == Direction.Open) return;
        var step = made.Definition.Plan.Steps[index];
        var (falls, rises) = (pairs.Line(index, isForCarer).Found == Found.Refuted, pairs.Rises(index, isForCarer));
        if (falls && trend.Direction is Direction.Up or Direction.Same) Say("A line that falls", $"{step.Id}{(isForCarer ? " for a carer" : "")}", trend);
        if (rises && trend.Direction is Direction.Down or Direction.Same) Say("A line that rises", $"{step.Id}{(isForCarer ? " for a carer" : "")}", trend);
    }

    private static bool AreCompared(Order order, int less, int more) => order.Groups.Any(g => g.Contains(less) && g.Contains(more)) && order.IsAtLeast(more, less);

    private int Place(Allocation allocation) => places.GetValueOrDefault(Key(allocation.Answers.Values.Select(v => (v.Key, v.Value))), -1);

    private static string Key(IEnumerable<(string Id, string Value)> values) => string.Join(", ", values.OrderBy(v => v.Id, StringComparer.Ordinal).Select(v => $"{v.Id}: {v.Value}"));

    private static string Sheets(CounterExample pair) => Key(pair.Less.Answers.Values.Select(v => (v.Key, v.Value))) + " / " + Key(pair.More.Answers.Values.Select(v => (v.Key, v.Value)));

    private string Sheets((int Less, int More) pair) => Key(made.Sheets.Written(pair.Less).Values) + " / " + Key(made.Sheets.Written(pair.More).Values);

    private void Same(string rule, List<Step> truth, IEnumerable<FormLine> claim) => said.AddRange(Parting.Between(rule, "", string.Join(", ", truth.Select(s => s.Id)), string.Join(", ", claim.Select(l => l.Id))));

    private void Say(string rule, object truth, object claim) => said.Add(new Parting(rule, truth.ToString()!, claim.ToString()!));
}
