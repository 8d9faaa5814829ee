using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>
/// Totals that are given and hang together, since they are made from some of the same answers. They are given as what answers make: together, and beside
/// the answers that are seen past them.
/// </summary>
internal sealed class GivenTogether
{
    /// <summary>Where there are more ways than this to give them and to answer beside them, they are not listed.</summary>
    private const int MostWays = 1_000_000;

    /// <summary>What their table may take, whatever a reading may: 64 MB. As what a total can be given is a fact of the definition, and no reading's.</summary>
    internal const long MostBytes = 64_000_000;

    private readonly Filling added;
    private readonly TotalStep[] totals;
    private readonly int[] beside;
    private readonly Lazy<IReadOnlyList<Fill[]>?> ways;
    private readonly Dictionary<int, Lazy<GivenWays?>> waysOf;

    /// <param name="added">The way to fill in the form in which they are added up.</param>
    /// <param name="totals">The totals, from the top.</param>
    /// <param name="beside">The inputs below some of them that are answered too.</param>
    private GivenTogether(Filling added, TotalStep[] totals, int[] beside)
    {
        (this.added, this.totals, this.beside) = (added, totals, beside);
        ways = new(AllWays);
        waysOf = totals.ToDictionary(t => t.Index, t => new Lazy<GivenWays?>(() => ways.Value is { } all ? new GivenWays(t, [.. beside.Concat(Totals)], added.Plan.Steps, all) : null));
    }

    internal IEnumerable<int> Totals => totals.Select(t => t.Index);

    /// <summary>As what one of the totals can be given; null where that is too much to list.</summary>
    internal GivenWays? this[int total] => waysOf[total].Value;

    /// <summary>Totals that are given, put together where they hang together.</summary>
    /// <param name="added">The way to fill in the form in which they are added up.</param>
    /// <param name="given">The totals that are given.</param>
    /// <param name="isHidden">By step: nobody answers for it, since only totals that are given would need it.</param>
    internal static List<GivenTogether> Of(Filling added, IReadOnlyList<TotalStep> given, bool[] isHidden)
    {
        var below = given.ToDictionary(t => t.Index, t => added.Plan.Feeding(t.Index));
        var open = given.ToList();
        var all = new List<GivenTogether>();
        while (open.Count > 0)
        {
            HashSet<TotalStep> together = [open[0]];
            while (open.Find(t => !together.Contains(t) && together.Any(o => Hang(t, o))) is { } more) together.Add(more);
            open.RemoveAll(together.Contains);
            TotalStep[] totals = [.. together.OrderBy(t => t.Index)];
            bool[] isBelow = [.. added.Plan.Steps.Select(s => totals.Any(t => below[t.Index][s.Index]))];
            int[] hidden = [.. added.Plan.Steps.Select(s => s.Index).Where(i => added.IsInput[i] && isBelow[i] && isHidden[i])];
            var contradicting = added.Needed([.. hidden, .. added.With([], hidden)]);
            var beside = added.Plan.Steps.Select(s => s.Index).Where(i => added.IsInput[i] && !isHidden[i] && (isBelow[i] || contradicting[i]));
            all.Add(new GivenTogether(added, totals, [.. beside]));
        }

        return all;

        bool Hang(TotalStep one, TotalStep other) => below[one.Index][other.Index] || below[other.Index][one.Index]
            || added.Plan.Steps.Any(s => isHidden[s.Index] && below[one.Index][s.Index] && below[other.Index][s.Index]);
    }

    /// <summary>What must be there before a total is given: the inputs beside it and the totals, as far as they stand above it.</summary>
    internal IEnumerable<int> Before(int total) => beside.Concat(Totals).Where(l => l < total);

    /// <summary>What the inputs beside them and they themselves come out as, in every way in which all can be given.</summary>
    private IReadOnlyList<Fill[]>? AllWays()
    {
        int[] lines = [.. beside, .. Totals];
        var tables = new JointTables(added, new Budget(MostBytes), new KeptTables());
        var table = tables.Of(lines[^1], lines[..^1], lines, out _);
        if (table is null || table.Ends.Length > MostWays) return null;
        var all = Enumerable.Range(0, table.Ends.Length).Select(end => Array.ConvertAll(lines, l => table.Kept[l][end]));
        return [.. all.Where(fills => totals.Zip(fills[beside.Length..]).All(t => GivenAs.IsPossible(t.First, t.Second)))];
    }
}

/// <summary>As what one total can be given, beside what stands above it.</summary>
internal sealed class GivenWays
{
    /// <summary>Stands for a total above that may be given as any figure.</summary>
    private static readonly Fill Any = Fill.Without(State.Unread, 0);

    private readonly TotalStep total;
    private readonly Step[] above;
    private readonly HashSet<decimal> figures = [];
    private readonly Dictionary<Fill[], HashSet<decimal>> figuresAt = new(SameFills.Instance);
    private readonly HashSet<Fill[]> anyAt = new(SameFills.Instance);

    /// <param name="total">The total.</param>
    /// <param name="lines">The inputs beside it, and all totals that are given with it.</param>
    /// <param name="steps">The form.</param>
    /// <param name="ways">What these lines come out as, in every way in which all can be given.</param>
    internal GivenWays(TotalStep total, int[] lines, Step[] steps, IReadOnlyList<Fill[]> ways)
    {
        this.total = total;
        int[] places = [.. Enumerable.Range(0, lines.Length).Where(at => lines[at] < total.Index)];
        above = Array.ConvertAll(places, at => steps[lines[at]]);
        var own = Array.IndexOf(lines, total.Index);
        foreach (var fills in ways)
        {
            var asItIs = Array.ConvertAll(places, place => fills[place]);
            Add(asItIs, fills[own]);
            if (above.Zip(asItIs).Any(a => IsAnything(a.First, a.Second))) Add(Array.ConvertAll(places, place => IsAnything(steps[lines[place]], fills[place]) ? Any : fills[place]), fills[own]);
        }
    }

    private static bool IsAnything(Step step, Fill added) => IsAddedUp(step) && GivenAs.IsAny((TotalStep)step, added);

    private void Add(Fill[] at, Fill added)
    {
        if (GivenAs.IsAny(total, added)) anyAt.Add(at);
        if (!added.IsFigure) return;
        figures.Add(added.Value);
        if (!figuresAt.TryGetValue(at, out var known)) figuresAt[at] = known = [];
        known.Add(added.Value);
    }

    /// <summary>What answers make, whatever stands above.</summary>
    internal IEnumerable<decimal> Figures => figures;

    /// <summary>Whether there are ways in which any figure may be given that is expected.</summary>
    internal bool MayBeAny => anyAt.Count > 0;

    /// <summary>Which figures may be given where <paramref name="cells"/> stand above it.</summary>
    internal Predicate<decimal> At(Fill[] cells)
    {
        var keys = Keys(Array.ConvertAll(above, s => cells[s.Index]));
        var isAny = keys.Exists(anyAt.Contains);
        var known = keys.ConvertAll(k => figuresAt.GetValueOrDefault(k));
        return figure => known.Exists(k => k?.Contains(figure) is true) || (isAny && (!figures.Contains(figure) || GivenAs.IsExpected(total, figure)));
    }

    /// <summary>A total above was given as what its parts make, or as any figure.</summary>
    private List<Fill[]> Keys(Fill[] given)
    {
        List<Fill[]> keys = [given];
        for (var i = 0; i < above.Length; i++)
        {
            var at = i;
            if (IsAddedUp(above[i]) && ((TotalStep)above[i]).MayBeGiven!.IsBeyondParts) keys.AddRange(keys.ConvertAll(k => (Fill[])[.. k[..at], Any, .. k[(at + 1)..]]));
        }

        return keys;
    }

    private static bool IsAddedUp(Step step) => step is TotalStep { IsEntered: false };

    private sealed class SameFills : IEqualityComparer<Fill[]>
    {
        internal static readonly SameFills Instance = new();

        public bool Equals(Fill[]? x, Fill[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(Fill[] obj)
        {
            var hash = default(HashCode);
            foreach (var fill in obj) hash.Add(fill);
            return hash.ToHashCode();
        }
    }
}
