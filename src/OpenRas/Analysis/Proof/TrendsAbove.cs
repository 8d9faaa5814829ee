using OpenRas.Calculation;
using OpenRas.Ranges;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>The lines above the one that is looked at: what each can come out as, and what more need does to it.</summary>
/// <param name="filling">How the form is filled in.</param>
/// <param name="isForCarer">Support is read as need.</param>
internal sealed class TrendsAbove(Filling filling, bool isForCarer)
{
    private readonly List<Trend> trends = [];

    internal Filling Filling => filling;

    internal bool IsForCarer => isForCarer;

    internal Step[] Steps => filling.Plan.Steps;

    internal IReadOnlyList<ValueSet> Reach => filling.Reach;

    /// <summary>Those that were looked at, in the order of the form.</summary>
    internal IReadOnlyList<Trend> All => trends;

    internal Trend this[int line] => trends[line];

    internal void Add(Trend trend) => trends.Add(trend);

    /// <summary>Which way the place in the list goes.</summary>
    internal Direction PickDirection(QuestionStep step) => step.Question.Counts switch
    {
        CountsAs.Need => Direction.Up,
        CountsAs.Support => isForCarer ? Direction.Up : Direction.Down,
        _ => Direction.Same,
    };

    /// <summary>Nothing is less than any amount, even £0: it spreads to a whole total.</summary>
    internal static bool IsLess(in Fill one, in Fill other) => !Worth.IsNothing(other) && (Worth.IsNothing(one) || one.Value < other.Value);

    internal bool IsAlwaysThere(int line) => trends[line].Applies == Direction.Same && !Reach[line].May(State.DoesNotApply);

    /// <summary>What goes the way that its parts go together: nothing moves it but the lines that it is made from.</summary>
    internal Trend Whole(Direction direction, IEnumerable<int> from)
    {
        var moving = from.Distinct().Where(l => !trends[l].IsFixed || Steps[l] is QuestionStep { Question.Counts: CountsAs.Need or CountsAs.Support }).Order().ToList();
        var open = moving.Where(l => trends[l].Direction == Direction.Open).ToList();
        var areOpen = direction == Direction.Open && open.Count > 0;
        if (direction == Direction.Same) return new(direction, Direction.Same, Plainly.NothingHangsOnNeed);
        return new(direction, Direction.Same, new MovedReason(direction, Numbers(areOpen ? open : moving), areOpen));
    }

    /// <summary>A question of which it may not be known whether it is asked, since what decides it is nothing; it is then nothing too.</summary>
    internal bool MayBeNothingUnasked(int line) => Steps[line] is QuestionStep { Only: { } only } && only.Steps.Any(l => MayBeNothing(l) && !trends[l].IsFixed);

    internal bool MayBeNothing(int line) => Reach[line].May(State.NoBudget) || Reach[line].May(State.NotEligible);

    /// <summary>Lines as a form numbers them.</summary>
    internal List<int> Numbers(IEnumerable<int> lines) => [.. lines.Select(l => Steps[l].Number)];
}
