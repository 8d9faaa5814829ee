using OpenRas.Calculation;

namespace OpenRas.Ranges;

/// <summary>
/// What a line can come out as, whatever is answered: its figures (each one listed while they are few, else the least, the greatest and the decimal
/// places), and its states. Never too small; it can be too large, since two lines that read the same question are taken as independent.
/// </summary>
internal sealed class ValueSet
{
    internal const int MostListed = 2_000;
    private const int FewListed = 16;
    private const int MostCombined = 40_000;
    private const int DigitsOfDecimal = 28;

    private ValueSet(decimal least, decimal greatest, int places, decimal[]? values, States states)
    {
        Least = least;
        Greatest = greatest;
        Places = places;
        Values = values;
        Can = states;
    }

    internal decimal Least { get; }

    internal decimal Greatest { get; }

    /// <summary>Decimal places that its figures may need.</summary>
    internal int Places { get; }

    /// <summary>Every figure in rising order; null when they are too many to list.</summary>
    internal decimal[]? Values { get; }

    internal States Can { get; }

    /// <summary>A figure could need more digits than can be kept exactly.</summary>
    internal bool IsTooWide { get; private init; }

    /// <summary>For a question: the answers it can have, by place.</summary>
    internal bool[]? Picks { get; private init; }

    /// <summary>It may also have none of these answers: the question may not be asked, or the test not be reached.</summary>
    internal bool MayBeUnasked { get; private init; }

    /// <summary>The question may also be answered with a score between two of its answers.</summary>
    internal bool MayBeBetween { get; private init; }

    /// <summary>It can come out as a figure that nobody outside the council knows.</summary>
    internal bool IsBlankPossible => (Can & (States.Unpublished | States.Unread | States.Unclear)) != 0;

    /// <summary>It can come out as something of which it is not known whether a condition on it holds.</summary>
    internal bool MayBeUnknown => (Can & ~(States.Figure | States.DoesNotApply)) != 0;

    internal bool HasFigures => Can.HasFlag(States.Figure);

    internal bool IsWhole => Places == 0;

    /// <summary>From its least figure to its greatest.</summary>
    internal decimal Width => HasFigures ? Greatest - Least : 0;

    /// <summary>How far a figure can be from 0.</summary>
    internal decimal Size => HasFigures ? Math.Max(Math.Abs(Least), Math.Abs(Greatest)) : 0;

    internal static readonly ValueSet Nothing = new(0, 0, 0, [], States.None);

    internal static readonly ValueSet TooWide = new(0, 0, 0, [0], States.Figure) { IsTooWide = true };

    internal static ValueSet Of(decimal value) => Listed([value]);

    internal static ValueSet Of(State state) => new(0, 0, 0, [], Flag(state));

    internal static ValueSet Of(Figure figure) => figure.IsKnown ? Of(figure.Value) : Of(figure.State);

    /// <summary>One of these; <paramref name="orNothing"/> adds the 0 of what is worth nothing.</summary>
    internal static ValueSet Any(IReadOnlyList<Figure> figures, bool orNothing = false)
    {
        var known = figures.Where(f => f.IsKnown).Select(f => f.Value).Concat(orNothing ? [0m] : []).ToList();
        var states = figures.Where(f => !f.IsKnown).Aggregate(States.None, (s, f) => s | Flag(f.State));
        return (known.Count > 0 ? Listed(known) : Nothing).With(states);
    }

    internal static ValueSet Range(decimal from, decimal to, decimal step)
    {
        if ((to - from) / step <= MostListed)
        {
            var values = new List<decimal>();
            for (var value = from; value <= to; value += step) values.Add(value);
            return Listed(values);
        }

        return Wide(from, to, Math.Max(Numbers.Places(from), Numbers.Places(step)), States.Figure);
    }

    /// <summary>The same, without the list of its figures where that is long.</summary>
    internal ValueSet Ends() => Values is { Length: > FewListed } ? WithoutList() : this;

    /// <summary>The same, as if its figures were too many to list.</summary>
    internal ValueSet WithoutList()
    {
        if (!HasFigures || Values is null) return this;
        return new(Least, Greatest, Places, null, Can) { IsTooWide = IsTooWide, Picks = Picks, MayBeUnasked = MayBeUnasked, MayBeBetween = MayBeBetween };
    }

    /// <summary>Pairs of figures that are looked at when the two are combined.</summary>
    internal long Combined(ValueSet other) => (long)(Values?.Length ?? 0) * (other.Values?.Length ?? 0) is var pairs and <= MostCombined ? pairs : 0;

    internal ValueSet With(State state) => With(Flag(state));

    internal ValueSet Picking(bool[]? picks, bool mayBeUnasked = false, bool mayBeBetween = false) =>
        new(Least, Greatest, Places, Values, Can) { IsTooWide = IsTooWide, Picks = picks, MayBeUnasked = mayBeUnasked, MayBeBetween = mayBeBetween };

    private ValueSet With(States states) => new(Least, Greatest, Places, Values, Can | states) { IsTooWide = IsTooWide };

    internal ValueSet Without(State state) => new(Least, Greatest, Places, Values, Can & ~Flag(state)) { IsTooWide = IsTooWide };

    internal ValueSet OnlyFigures() => new(Least, Greatest, Places, Values, Can & States.Figure) { IsTooWide = IsTooWide };

    internal bool May(State state) => Can.HasFlag(Flag(state));

    internal ValueSet Or(ValueSet other)
    {
        if (!other.HasFigures) return With(other.Can);
        if (!HasFigures) return other.With(Can);
        if (IsTooWide || other.IsTooWide) return TooWide;
        if (Values is not null && other.Values is not null && Values.Length + other.Values.Length <= MostListed)
            return Listed(Values.Concat(other.Values)).With(Can | other.Can);
        return Wide(Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest), Math.Max(Places, other.Places), Can | other.Can);
    }

    internal ValueSet Plus(ValueSet other) => Combine(other, (a, b) => a + b, Math.Max(Places, other.Places), (a, b) => [a.Least + b.Least, a.Greatest + b.Greatest]);

    internal ValueSet Times(ValueSet other) => Combine(other, (a, b) => a * b, Places + other.Places, (a, b) => [a.Least * b.Least, a.Least * b.Greatest, a.Greatest * b.Least, a.Greatest * b.Greatest]);

    internal ValueSet Higher(ValueSet other) => Combine(other, Math.Max, Math.Max(Places, other.Places), (a, b) => [Math.Max(a.Least, b.Least), Math.Max(a.Greatest, b.Greatest)]);

    internal ValueSet Lower(ValueSet other) => Combine(other, Math.Min, Math.Max(Places, other.Places), (a, b) => [Math.Min(a.Least, b.Least), Math.Min(a.Greatest, b.Greatest)]);

    /// <summary>Divided by what is more than 0, and rounded at once.</summary>
    internal ValueSet DividedBy(ValueSet divisor, Rounding rounding)
    {
        if (!HasFigures || !divisor.HasFigures || IsTooWide || divisor.IsTooWide) return Times(divisor);
        var unit = divisor.Times(Of(rounding.To));
        if (unit.IsTooWide || !HasRoomFor(unit.Places)) return TooWide;
        try
        {
            decimal[] ends = [rounding.Apply(Least, divisor.Least), rounding.Apply(Least, divisor.Greatest), rounding.Apply(Greatest, divisor.Least), rounding.Apply(Greatest, divisor.Greatest)];
            return Fits(Range(ends.Min(), ends.Max(), rounding.To));
        }
        catch (OverflowException)
        {
            return TooWide;
        }
    }

    /// <summary>Through a function that never falls, or never rises.</summary>
    internal ValueSet Through(Func<decimal, decimal> monotone, int places)
    {
        if (!HasFigures || IsTooWide) return this;
        if (!HasRoomFor(places)) return TooWide;
        try
        {
            if (Values is not null) return Fits(Listed(Values.Select(monotone)).With(Can));
            var (a, b) = (monotone(Least), monotone(Greatest));
            return Fits(Wide(Math.Min(a, b), Math.Max(a, b), places, Can));
        }
        catch (OverflowException)
        {
            return TooWide;
        }
    }

    /// <summary>The figures in a band.</summary>
    internal ValueSet Where(Band band) => Where(new BandTest([band], ""));

    /// <summary>The figures that a test accepts.</summary>
    internal ValueSet Where(BandTest test)
    {
        if (!HasFigures) return this;
        if (Values is not null)
        {
            var kept = Values.Where(test.Contains).ToArray();
            return kept.Length > 0 ? Listed(kept).With(Can) : new(0, 0, 0, [], Can & ~States.Figure);
        }

        var low = test.Bands.Min(b => b.Low ?? Least);
        var high = test.Bands.Max(b => b.High ?? Greatest);
        low = Math.Max(low, Least);
        high = Math.Min(high, Greatest);
        return low <= high ? Wide(low, high, Places, Can) : new(0, 0, 0, [], Can & ~States.Figure);
    }

    private ValueSet Combine(ValueSet other, Func<decimal, decimal, decimal> operation, int places, Func<ValueSet, ValueSet, decimal[]> corners)
    {
        var states = (Can | other.Can) & ~States.Figure;
        if (!HasFigures || !other.HasFigures) return new(0, 0, 0, [], states);
        if (IsTooWide || other.IsTooWide) return TooWide;
        try
        {
            var ends = corners(this, other);
            var wide = Wide(ends.Min(), ends.Max(), places, states | States.Figure);
            if (Fits(wide).IsTooWide) return TooWide;
            if (Values is null || other.Values is null || (long)Values.Length * other.Values.Length > MostCombined) return wide;
            var (few, many) = Values.Length < other.Values.Length ? (Values, other.Values) : (other.Values, Values);
            decimal[]? all = [];
            foreach (var one in few) all = all is null ? null : Merged(all, Array.ConvertAll(many, m => operation(m, one)));
            return all is null ? wide : InOrder(all).With(states);
        }
        catch (OverflowException)
        {
            return TooWide;
        }
    }

    /// <summary>Its figures can be written with so many decimal places too, as rounding does on the way.</summary>
    internal bool HasRoomFor(int places) => !IsTooWide && !Fits(Wide(Least, Greatest, Math.Max(Places, places), Can)).IsTooWide;

    private static ValueSet Fits(ValueSet set)
    {
        var size = decimal.Truncate(Math.Max(Math.Abs(set.Least), Math.Abs(set.Greatest)));
        var digits = 0;
        for (; size >= 1; size = decimal.Truncate(size / 10)) digits++;
        return digits + set.Places > DigitsOfDecimal ? TooWide : set;
    }

    private static ValueSet Listed(IEnumerable<decimal> values)
    {
        var all = values.ToArray();
        Array.Sort(all);
        var count = 0;
        foreach (var value in all)
        {
            if (count == 0 || value != all[count - 1]) all[count++] = value;
        }

        return InOrder(all[..count]);
    }

    private static ValueSet InOrder(decimal[] values) => new(values[0], values[^1], values.Max(Numbers.Places), values.Length <= MostListed ? values : null, States.Figure);

    /// <summary>Both in rising order, each figure once; null where they are too many to list. The second may rise or fall.</summary>
    private static decimal[]? Merged(decimal[] one, decimal[] other)
    {
        if (other[0] > other[^1]) Array.Reverse(other);
        var merged = new decimal[one.Length + other.Length];
        var count = 0;
        for (var (i, j) = (0, 0); i < one.Length || j < other.Length;)
        {
            var next = j == other.Length || (i < one.Length && one[i] <= other[j]) ? one[i++] : other[j++];
            if (count == 0 || next != merged[count - 1]) merged[count++] = next;
        }

        return count <= MostListed ? merged[..count] : null;
    }

    private static ValueSet Wide(decimal least, decimal greatest, int places, States states) => new(least, greatest, places, null, states);

    private static States Flag(State state) => (States)(1 << (int)state);

    /// <summary>The states as a set.</summary>
    [Flags]
    internal enum States
    {
        None = 0,
        Figure = 1 << State.Figure,
        NoBudget = 1 << State.NoBudget,
        NotEligible = 1 << State.NotEligible,
        Refer = 1 << State.Refer,
        Unpublished = 1 << State.Unpublished,
        Unread = 1 << State.Unread,
        Unclear = 1 << State.Unclear,
        DoesNotApply = 1 << State.DoesNotApply,
        NotAnswered = 1 << State.NotAnswered,
        NotSupplied = 1 << State.NotSupplied,
    }
}
