namespace OpenRas.Calculation;

/// <summary>What a total or a count has gathered so far: a sum, and the first reason why there may be none. Parts may come in any order.</summary>
internal record struct Tally
{
    private FirstCause first;

    internal decimal Sum { get; private set; }

    /// <summary>Some part of a total applies.</summary>
    internal bool Applies { get; private set; }

    internal readonly Fill? Cause => first.IsSeen ? first.Found : null;

    internal static Tally Of(decimal sum) => new() { Sum = sum, Applies = true };

    /// <summary>Both together, of a total or of a count. Once there is a reason for no sum, the sum is forgotten.</summary>
    internal readonly Tally And(in Tally other, bool isTotal)
    {
        var both = this;
        both.Applies |= other.Applies;
        if (other.first.IsSeen) both.See(other.first.Found, isTotal, other.first.Place);
        both.Sum = both.first.IsSeen ? 0 : Sum + other.Sum;
        return both;
    }

    internal void Add(Addend addend, ReadOnlySpan<Fill> cells)
    {
        if (addend.Only is { } only)
        {
            var holds = only.Holds(cells, out var cause);
            if (holds is null) See(cause, isTotal: true);
            if (holds is not true) return;
        }

        var cell = addend.Of(cells[addend.Step]);
        if (cell.State == State.DoesNotApply) return;
        Applies = true;
        if (cell.IsFigure) Sum += addend.IsPlain ? cell.Value : cell.Value * addend.Weight;
        else See(cell, isTotal: true, addend.Place);
    }

    internal void Add(Counted counted, ReadOnlySpan<Fill> cells)
    {
        Applies = true;
        ref readonly var cell = ref cells[counted.Step];
        var counts = Counts(counted, cell);
        if (counts is null) first.See(cell);
        else if (counts is true) Sum++;
    }

    /// <summary>Whether a line counts; null where that is not known. Which answer was given is known even where what it is worth is not.</summary>
    internal static bool? Counts(Counted counted, in Fill cell)
    {
        if (counted.Test is { } test) return Condition.Holds(test, cell);
        if (cell.State == State.DoesNotApply) return false;
        return cell.IsFigure || (cell.Pick >= 0 && !counted.IsLine) ? true : null;
    }

    /// <summary>The first reason in line order; but one part of a total that is no budget makes the whole no budget, wherever it stands.</summary>
    private void See(in Fill cell, bool isTotal, int place = 0)
    {
        var isNothing = cell.State == State.NoBudget;
        var wasNothing = first.IsSeen && first.Found.State == State.NoBudget;
        if (isTotal && wasNothing && !isNothing) return;
        if (isTotal && isNothing && !wasNothing) first = default;
        first.See(cell, place);
    }

    internal readonly Fill Total(TotalStep step)
    {
        if (first.IsSeen) return first.Found;
        return Applies ? Fill.Of(Sum) : Fill.Without(State.DoesNotApply, step.Index);
    }

    internal readonly Fill Count => first.IsSeen ? first.Found : Fill.Of(Sum);
}
