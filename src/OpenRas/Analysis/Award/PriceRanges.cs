namespace OpenRas.Analysis;

/// <summary>
/// What a score can give while only some scores have a known amount. It is assumed that more points never pay less, and that no amount is
/// below 0.
/// </summary>
internal sealed class PriceRanges
{
    private readonly IReadOnlyList<decimal> scores;
    private readonly SortedDictionary<decimal, decimal> known;

    /// <param name="scores">Every score, rising.</param>
    /// <param name="known">Those whose amount is known.</param>
    internal PriceRanges(IReadOnlyList<decimal> scores, IReadOnlyDictionary<decimal, decimal> known)
    {
        (this.scores, this.known) = (scores, new(known.ToDictionary()));
        var neighbours = this.known.Zip(this.known.Skip(1));
        Falls = neighbours.Where(p => p.Second.Value < p.First.Value).Select(p => ((decimal, decimal)?)(p.First.Key, p.Second.Key)).FirstOrDefault();
        Runs = Falls is null ? [.. All()] : [];
    }

    /// <summary>
    /// Two scores of which the greater has the smaller amount, so that the assumption does not hold; null where there are none.
    /// </summary>
    internal (decimal Score, decimal Greater)? Falls { get; }

    /// <summary>Neighbouring scores without a known amount, each with what they can give.</summary>
    internal IReadOnlyList<PriceRange> Runs { get; }

    /// <summary>What one score gives, or the least and greatest that it can give.</summary>
    internal (decimal Least, decimal? Greatest) At(decimal score)
    {
        if (known.TryGetValue(score, out var amount)) return (amount, amount);
        var below = known.Where(k => k.Key < score).Select(k => k.Value).DefaultIfEmpty(0).Max();
        var above = known.Where(k => k.Key > score).Select(k => (decimal?)k.Value).Min();
        return (below, above);
    }

    /// <summary>
    /// The score whose amount would narrow the ranges most, whatever it turns out to be: the middle of the run that leaves most open.
    /// Null where nothing is open, or nothing has a greatest.
    /// </summary>
    internal decimal? MostTelling => Runs.Where(r => r.Greatest > r.Least).OrderByDescending(Saved)
        .Select(r => (decimal?)r.Scores[(r.Scores.Count - 1) / 2]).FirstOrDefault();

    /// <summary>What all scores leave open together; those without a greatest apart.</summary>
    internal decimal Width => Runs.Sum(r => (r.Greatest - r.Least ?? 0) * r.Scores.Count);

    /// <summary>At least so much is no longer open once the middle of a run is known.</summary>
    private static decimal Saved(PriceRange run) => (run.Greatest - run.Least)!.Value * ((run.Scores.Count + 1) / 2);

    private IEnumerable<PriceRange> All()
    {
        var run = new List<decimal>();
        foreach (var score in scores)
        {
            if (!known.ContainsKey(score)) run.Add(score);
            else if (run.Count > 0)
            {
                yield return RangeOf(run);
                run = [];
            }
        }

        if (run.Count > 0) yield return RangeOf(run);
    }

    private PriceRange RangeOf(List<decimal> run)
    {
        var (least, greatest) = At(run[0]);
        return new PriceRange(run, least, greatest);
    }
}

/// <summary>Neighbouring scores without a known amount, and what each can give.</summary>
/// <param name="Scores">The scores, rising.</param>
/// <param name="Least">The least that each can give.</param>
/// <param name="Greatest">The greatest; null where no greater score has a known amount.</param>
internal sealed record PriceRange(IReadOnlyList<decimal> Scores, decimal Least, decimal? Greatest);

/// <summary>What can be said of the amounts that a table does not publish.</summary>
/// <param name="Table">The table.</param>
/// <param name="Score">The line of points that it looks at.</param>
/// <param name="Ranges">What each score can give.</param>
/// <param name="HaveNoEnd">More scores follow the last.</param>
/// <param name="Own">The person's own score; null where it is not known.</param>
internal sealed record UnpublishedAmounts(FormLine Table, FormLine Score, PriceRanges Ranges, bool HaveNoEnd, decimal? Own)
{
    /// <summary>Letters that somebody added, as score and amount.</summary>
    internal IReadOnlyList<(decimal Score, decimal Amount)> Letters { get; init; } = [];

    /// <summary>The range that the person's own score is in; null where its amount is known, or the score is not.</summary>
    internal PriceRange? OwnRange => Own is { } own ? Ranges.Runs.FirstOrDefault(r => r.Scores.Contains(own)) : null;

    /// <summary>The one score to ask for.</summary>
    internal decimal? Ask => OwnRange is null ? Ranges.MostTelling : Own;
}
