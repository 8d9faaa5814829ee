using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>
/// Looks for small changes that lead to a figure, and counts how many figures they would have led to. A kind is shown only while all
/// that are shown together would fit at most 1 figure in 20.
/// </summary>
internal sealed class AwardSearch(Moves moves, Worksheet form, decimal theirs)
{
    /// <summary>At most 1 figure in so many may fit by chance.</summary>
    internal const int ChanceLine = 20;

    private const int MostPairs = 20_000;

    /// <summary>Those of which two are tried at once. Shares and rounding fit too much to be one of two.</summary>
    private static readonly ChangeKind[] InPairs = [ChangeKind.YearBasis, ChangeKind.Reduction, ChangeKind.Row, ChangeKind.Answer,
        ChangeKind.Total];

    private readonly HashSet<decimal> shown = [];
    private readonly decimal? ours = form.ToThePenny();
    private readonly decimal greatest = Math.Max((form.ToThePenny() ?? theirs) * 2, theirs);

    private long Range => (long)(greatest * 100);

    internal SearchResult Of()
    {
        var kinds = Enum.GetValues<ChangeKind>().Where(k => k != ChangeKind.TwoChanges).Select(k => Tried(k, moves.Of(k)))
            .Where(k => k.Tried > 0).ToList();
        var notTried = kinds.Exists(k => k.Fits.Count > 0) ? 0 : AddPairs(kinds);
        var ratio = ours > 0 ? new Rounding(0.0001m, RoundingMode.HalfUp).Apply(theirs, ours.Value) : (decimal?)null;
        return new SearchResult(kinds, shown.Count, Range, greatest, ratio) { PairsNotTried = notTried,
            RowsNotTried = moves.RowsWithoutFigure };
    }

    private Hypothesis Tried(ChangeKind kind, IEnumerable<Move> all) =>
        Counted(kind, all.Select(m => (m.What, Amount: m.Make(form)?.ToThePenny())).Where(m => m.Amount is not null)
            .Select(m => (m.What, m.Amount!.Value)));

    private Hypothesis Counted(ChangeKind kind, IEnumerable<(IReadOnlyList<Change> What, decimal Amount)> made)
    {
        var (tried, hits, fits) = (0, new HashSet<decimal>(), new List<IReadOnlyList<Change>>());
        foreach (var (what, amount) in made)
        {
            tried++;
            if (amount > 0 && amount <= greatest && amount != ours) hits.Add(amount);
            if (amount == theirs && !fits.Exists(f => f.SequenceEqual(what))) fits.Add(what);
        }

        var together = hits.Count(h => !shown.Contains(h)) + shown.Count;
        var isShown = (long)together * ChanceLine <= Range;
        if (isShown) shown.UnionWith(hits);
        return new Hypothesis(kind, tried, hits.Count, Range, fits, isShown);
    }

    /// <summary>Two changes at once, where they are not too many; how many were not tried.</summary>
    private long AddPairs(List<Hypothesis> kinds)
    {
        var all = InPairs.SelectMany(moves.Of).OrderBy(m => m.At).ToList();
        var pairs = (long)all.Count * (all.Count - 1) / 2;
        if (pairs > MostPairs) return pairs;
        var both = Counted(ChangeKind.TwoChanges, Pairs(all));
        if (both.Tried > 0) kinds.Add(both);
        return 0;
    }

    /// <summary>The upper change first, so that the lower one is worked out from it.</summary>
    private IEnumerable<(IReadOnlyList<Change> What, decimal Amount)> Pairs(List<Move> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Make(form) is not { } once) continue;
            foreach (var below in all.Skip(i + 1).Where(m => m.At > all[i].At))
            {
                if (below.Make(once)?.ToThePenny() is { } amount) yield return ([.. all[i].What, .. below.What], amount);
            }
        }
    }
}
