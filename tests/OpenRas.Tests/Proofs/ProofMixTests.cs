using System.Collections.Concurrent;
using System.Globalization;
using OpenRas.Calculation;
using Xunit.Abstractions;

namespace OpenRas.Tests.Proofs;

/// <summary>That the proof is tried on something: what the small definitions are made of, and what is true of them.</summary>
[Collection(nameof(Alone))]
[Trait("Speed", "Slow")]
public sealed class ProofMixTests(ITestOutputHelper output)
{
    private const int Tried = 2_000;

    /// <summary>Each with the least share, in 100, of the definitions that have it. First what hangs on the lines that a result is made of; what else stands in a file proves little.</summary>
    private static readonly (int Percent, string What, Func<Made, IReadOnlyList<Proven>, bool> Is)[] Wanted =
    [
        (10, "a result that comes from a figure", IsBehind(s => s is FigureStep)),
        (10, "a result that comes from a total", IsBehind(s => s is TotalStep)),
        (10, "a result that comes from price bands", IsBehind(s => s is TableStep { IsPriceBands: true })),
        (10, "a result that comes from a table", IsBehind(s => s is TableStep { IsPriceBands: false })),
        (10, "a result that comes from a product", IsBehind(s => s is MultiplyStep)),
        (10, "a result that comes from an abatement", IsBehind(s => s is AbatementStep)),
        (10, "a result that comes from an uplift", IsBehind(s => s is UpliftStep)),
        (10, "a result that comes from a limit", IsBehind(s => s is LimitStep)),
        (10, "a result that comes from a count", IsBehind(s => s is CountStep)),
        (10, "a result behind a test", IsBehind(s => s is EligibilityStep)),
        (10, "a result that comes from two totals or more", (m, _) => Behind(m).Count(s => s is TotalStep) > 1),
        (10, "a result that comes from a total that may be given", IsBehind(s => s is TotalStep { MayBeGiven: not null })),
        (10, "a result with a condition on the way to it", IsBehind(s => s.Only is not null || (s is TotalStep total && total.Addends.Any(a => a.Only is not null)))),
        (10, "a result with rounding on the way to it", (m, _) => Behind(m).Any(s => s.Rounding is not null && m.Definition.Plan.Results.All(r => r.Step != s.Index))),
        (10, "a result with a division on the way to it", IsBehind(s => s is MultiplyStep { DivideBy.Length: > 0 })),

        (10, "figure", Has<FigureStep>()),
        (50, "total", Has<TotalStep>()),
        (10, "weight", Has<TotalStep>(t => t.Addends.Any(a => a.IsWeighted))),
        (10, "what an answer is worth to a part", Has<TotalStep>(t => t.Addends.Any(a => a.Worth is not null))),
        (5, "what a part lowers as need grows", Has<TotalStep>(t => t.Addends.Any(a => a.Worth is { Question.Counts: CountsAs.Need } && Falls(a.Worth)))),
        (10, "part that is taken off", Has<TotalStep>(t => t.Addends.Any(a => a.Weight < 0))),
        (10, "condition on a part", Has<TotalStep>(t => t.Addends.Any(a => a.Only is not null))),
        (10, "total whose questions were not read", Has<TotalStep>(t => t.PartsState != State.Figure)),
        (10, "total that may be given and whose questions were read", Has<TotalStep>(t => t is { MayBeGiven: not null, PartsState: State.Figure })),
        (35, "two totals or more", (m, _) => m.Definition.Plan.Steps.Count(s => s is TotalStep) > 1),
        (10, "total read as something else", Has<TotalStep>(t => t.IsReadAs)),
        (20, "price bands", Has<TableStep>(t => t.IsPriceBands)),
        (10, "price bands beside a circumstance", Has<TableStep>(t => t is { IsPriceBands: true, Columns.Length: > 1 })),
        (20, "table", Has<TableStep>(t => !t.IsPriceBands)),
        (15, "table of several columns", Has<TableStep>(t => t is { IsPriceBands: false, Columns.Length: > 1 })),
        (10, "table over two lines", Has<TableStep>((t, p) => t.Columns.Count(c => p.Steps[c] is not QuestionStep) > 1)),
        (10, "table of words", Has<TableStep>(t => t.Unit == RasUnit.Words)),
        (10, "straight line", Has<TableStep>(t => t.StraightLine >= 0)),
        (20, "multiply", Has<MultiplyStep>()),
        (10, "line times itself or another of points", Has<MultiplyStep>(m => m.IsReadAs)),
        (10, "division", Has<MultiplyStep>(m => m.DivideBy.Length > 0)),
        (5, "division by a line", Has<MultiplyStep>(m => m.DivideBy.Any(f => f.Figure is null))),
        (10, "abatement by a question", Has<AbatementStep>((a, p) => a.By >= 0 && p.Steps[a.By] is QuestionStep)),
        (5, "abatement by a table", Has<AbatementStep>((a, p) => a.By >= 0 && p.Steps[a.By] is TableStep)),
        (10, "flat abatement", Has<AbatementStep>(a => a.By < 0)),
        (10, "uplift", Has<UpliftStep>()),
        (10, "limit at a figure", Has<LimitStep>(l => l.Maximum?.Figure is not null || l.Minimum?.Figure is not null)),
        (10, "limit at a line", Has<LimitStep>(l => l.Maximum is { Figure: null } || l.Minimum is { Figure: null })),
        (10, "referral beyond a limit", Has<LimitStep>(l => Beyond(l, State.Refer))),
        (10, "nothing beyond a limit", Has<LimitStep>(l => Beyond(l, State.NoBudget) || Beyond(l, State.NotEligible))),
        (10, "blank beyond a limit", Has<LimitStep>(l => Beyond(l, State.Unread) || Beyond(l, State.Unpublished))),
        (10, "count", Has<CountStep>()),
        (10, "test that closes all below", Has<EligibilityStep>(e => e.Stops is null)),
        (10, "test that stops some results", Has<EligibilityStep>(e => e.Stops is [_, ..])),
        (2, "test that stops nothing", Has<EligibilityStep>(e => e.Stops is [])),
        (20, "condition on a line", (m, _) => m.Definition.Plan.Steps.Any(s => s is not QuestionStep && s.Only is not null)),
        (10, "condition that holds in several ways", (m, _) => m.Definition.Plan.Steps.Any(s => s.Only is { Ways.Length: > 1 })),
        (20, "rounding of a line", (m, _) => m.Definition.Plan.Steps.Any(s => s.Rounding is not null)),
        (10, "rounding in the middle", (m, _) => m.Definition.Plan.Steps.Any(s => s.Rounding is not null && m.Definition.Plan.Steps.Any(t => t.Reads.Contains(s.Index)))),

        (50, "need", HasQuestion(q => q.Counts == CountsAs.Need)),
        (20, "support", HasQuestion(q => q.Counts == CountsAs.Support)),
        (20, "circumstance", HasQuestion(q => q.Counts == CountsAs.Circumstance)),
        (10, "supply", HasQuestion(q => q.Counts == CountsAs.Supply)),
        (10, "yes or no", Has<QuestionStep>(q => q.Unit == RasUnit.YesNo)),
        (20, "number", HasQuestion(q => q.Number is not null)),
        (10, "scores between answers", HasQuestion(q => q.InBetween is not null)),
        (10, "answer that stands aside", HasQuestion(q => q.Answers.Any(a => a.IsAside))),
        (20, "question not always asked", Has<QuestionStep>(q => q.Only is not null)),
        (10, "question asked at some answers to a need", Has<QuestionStep>((q, p) => q.Only is { } only && only.Parts.Any(o => p.Steps[o.Step] is QuestionStep { Question.Counts: CountsAs.Need }))),
        (20, "silence read as an answer", Has<QuestionStep>(q => q.Unanswered is not null)),
        (5, "points that do not rise", HasQuestion(q => q.Answers.Where(a => a is { IsAside: false, Value: not null }).Select(a => a.Value).ToList() is var v && q.Unit == RasUnit.Points && !v.SequenceEqual(v.Order()))),

        (20, "result for a person", (m, _) => m.Definition.Plan.Results.Any(r => r.For == Beneficiary.Person)),
        (15, "result for a carer", (m, _) => m.Definition.Plan.Results.Any(r => r.For == Beneficiary.Carer)),
        (15, "two results or more", (m, _) => m.Definition.Plan.Results.Length > 1),
        (15, "no budget or not eligible in a result", (_, all) => all.Any(p => Comes(p, Outcome.NoBudget) || Comes(p, Outcome.NotEligible))),
        (15, "referral in a result", (_, all) => all.Any(p => Comes(p, Outcome.Refer))),
        (15, "blank in a result", (_, all) => all.Any(p => Comes(p, Outcome.Unread) || Comes(p, Outcome.Unpublished) || Comes(p, Outcome.Unclear))),
        (10, "result that does not always apply", (_, all) => all.Any(p => Comes(p, Outcome.DoesNotApply))),
        (15, "sets of answers with a total given", (m, _) => m.Sheets.Given.Distinct().Count() > 1 || m.Sheets.Given[0] != 0),
        (10, "sets of answers with a total given and without", (m, _) => m.Sheets.Given.Distinct().Count() > 1),

        (30, "refuted", (_, all) => all.Any(p => p.Found == Found.Refuted)),
        (4, "refuted by no two neighbours", (_, all) => all.Any(p => p.Distance > 1)),
        (25, "all results proved", (_, all) => all.All(p => p.Found == Found.Proved)),
        (15, "proved where there is an amount", (_, all) => all.Any(p => p.Found == Found.ProvedWhereThereIsAnAmount)),
        (1, "nothing to prove", (_, all) => all.Any(p => p.Found == Found.NothingToProve)),
        (4, "from a referral to nothing", (_, all) => all.Any(p => p.ReferToNothing > 0)),
        (10, "rows give less only where they are not reached", FallsOnlyWhereNoSheetComes),
        (4, "a line goes down and no result does", (m, all) => !IsRefuted(all) && Behind(m).Any(s => s.Unit.IsNumber && new EveryPair(m.Sheets).Line(s.Index, all[0].IsForCarer).Found == Found.Refuted)),
    ];

    /// <summary>Of the same seeds each time; of fresh ones it may be half as much, so that chance alone fails no run.</summary>
    [Fact]
    public void Every_kind_of_definition_is_made_often_enough()
    {
        var (always, anew) = (Shares(0), Shares(Trial.Fresh));
        output.WriteLine($"seeds from 0, and from {Trial.Fresh}");
        var rare = new List<string>();
        foreach (var ((percent, what, _), share, other) in Wanted.Zip(always, anew))
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{share,5:0.0}% {other,5:0.0}% (at least {percent,2}%)  {what}");
            output.WriteLine(line);
            if (share < percent || 2 * other < percent) rare.Add(line);
        }

        Assert.Empty(rare);
    }

    /// <summary>Of each that is wanted, in how many of 100 definitions it is.</summary>
    private decimal[] Shares(int from)
    {
        var all = new ConcurrentBag<bool[]>();
        var sheets = 0L;
        Parallel.For(from, from + Tried, seed =>
        {
            if (SmallMaker.Make(seed) is not { } made) return;
            var found = new EveryPair(made.Sheets).Results();
            all.Add([.. Wanted.Select(w => w.Is(made, found))]);
            Interlocked.Add(ref sheets, made.Sheets.Count);
        });
        output.WriteLine($"{all.Count} of {Tried} seeds from {from} make a definition, with {sheets / all.Count} sheets on average");
        Assert.True(all.Count >= 0.9 * Tried, $"{all.Count} of {Tried} made");
        return [.. Wanted.Select((_, at) => 100m * all.Count(one => one[at]) / all.Count)];
    }

    private static bool Falls(QuestionStep question) =>
        question.Choices.Where(c => !c.Answer.IsAside && c.Figure is null or { IsKnown: true }).Select(c => c.Figure?.Value ?? 0).ToList() is var worth && !worth.SequenceEqual(worth.Order());

    private static bool IsRefuted(IReadOnlyList<Proven> all) => all.Any(p => p.Found == Found.Refuted);

    /// <summary>The rows of some line behind a result fall, but only in rows that no sheet comes to; neither that line nor a result falls over any two sheets.</summary>
    private static bool FallsOnlyWhereNoSheetComes(Made made, IReadOnlyList<Proven> all) =>
        !IsRefuted(all) && Behind(made).Any(s => Rows.FallWhereNoSheetComes(made.Sheets, s) && new EveryPair(made.Sheets).Line(s.Index, all[0].IsForCarer).Found is Found.Proved or Found.ProvedWhereThereIsAnAmount);

    /// <summary>The lines that results are made of, and the tests that may close them.</summary>
    private static IEnumerable<Step> Behind(Made made)
    {
        var plan = made.Definition.Plan;
        var feeds = plan.Feeding(plan.Results.SelectMany(r => plan.Steps[r.Step].Gates.Prepend(r.Step)));
        return plan.Steps.Where(s => feeds[s.Index] && s is not QuestionStep);
    }

    private static Func<Made, IReadOnlyList<Proven>, bool> IsBehind(Func<Step, bool> isSo) => (m, _) => Behind(m).Any(isSo);

    private static bool Comes(Proven proven, Outcome outcome) => proven.Outcomes.ContainsKey(outcome);

    private static bool Beyond(LimitStep limit, State state) => limit.Maximum?.Beyond?.State == state || limit.Minimum?.Beyond?.State == state;

    private static Func<Made, IReadOnlyList<Proven>, bool> HasQuestion(Func<Question, bool> isSo) => Has<QuestionStep>(q => isSo(q.Question));

    private static Func<Made, IReadOnlyList<Proven>, bool> Has<T>(Func<T, bool>? isSo = null)
        where T : Step => Has<T>((s, _) => isSo is null || isSo(s));

    private static Func<Made, IReadOnlyList<Proven>, bool> Has<T>(Func<T, Plan, bool> isSo)
        where T : Step => (m, _) => m.Definition.Plan.Steps.OfType<T>().Any(s => isSo(s, m.Definition.Plan));
}
