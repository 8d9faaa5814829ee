namespace OpenRas.Calculation;

/// <summary>What one column of a row, or one key of a condition, asks of a filled line.</summary>
/// <param name="Written">As the file wrote it; lists joined by "or".</param>
internal abstract record Test(string Written)
{
    internal virtual bool IsAny => false;

    /// <summary>What the file lists, one by one; empty where it was not written by a file.</summary>
    internal IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>It names one thing alone: one answer, or one number.</summary>
    internal virtual bool IsOne => false;

    /// <summary>It names a range or a list that something can be in.</summary>
    internal virtual bool IsWithinEnds => false;

    internal abstract bool Accepts(in Fill cell);

    /// <summary>Whether all that this accepts is accepted by another too.</summary>
    internal abstract bool IsWithin(Test other);
}

internal sealed record AnyTest() : Test("any")
{
    internal override bool IsAny => true;

    internal override bool Accepts(in Fill cell) => true;

    internal override bool IsWithin(Test other) => other is AnyTest;
}

/// <summary>One of these answers, by their place in the question's list; or of these rows of a table of words.</summary>
internal sealed record AnswerTest(bool[] Picks, string Written) : Test(Written)
{
    /// <summary>It asks which words a table gave. A row that gives none leaves it open, while an answer is known whatever it is worth.</summary>
    internal bool IsOfRows { get; init; }

    /// <summary>Several answers, or one and those above it ("some or more").</summary>
    internal bool IsList { get; init; }

    internal override bool IsOne => !IsList;

    internal override bool IsWithinEnds => IsList;

    /// <summary>Where a score may be entered between two answers: the one from which on it is accepted ("some or more"); null for none.</summary>
    internal decimal? ScoreFrom { get; init; }

    internal override bool Accepts(in Fill cell) => cell.Pick >= 0 ? Picks[cell.Pick] : ScoreFrom is { } from && cell.Value >= from;

    internal override bool IsWithin(Test other) =>
        other is AnyTest || (other is AnswerTest answers && Picks.Zip(answers.Picks).All(p => !p.First || p.Second) && (ScoreFrom is null || answers.ScoreFrom <= ScoreFrom));
}

/// <summary>A number in one of these bands.</summary>
internal sealed record BandTest(Band[] Bands, string Written) : Test(Written)
{
    /// <summary>The same numbers in bands that neither meet nor overlap, from low to high.</summary>
    internal Band[] Apart { get; } = Band.Apart(Bands);

    internal override bool IsOne => Bands is [{ Low: { } low, High: { } high }] && low == high;

    internal override bool IsWithinEnds => Bands.Length > 1 || Bands is [{ Low: not null, HasLow: true, High: not null }];

    internal override bool Accepts(in Fill cell) => Contains(cell.Value);

    /// <summary>A row may list hundreds of bands, and a table is tried at thousands of numbers: of bands that lie apart, only the last that begins below can hold a number.</summary>
    internal bool Contains(decimal value)
    {
        var (first, past) = (0, Apart.Length);
        while (first < past)
        {
            var middle = (first + past) / 2;
            if (Apart[middle].Low is { } low && low > value) past = middle;
            else first = middle + 1;
        }

        return first > 0 && Apart[first - 1].Contains(value);
    }

    internal override bool IsWithin(Test other) =>
        other is AnyTest || (other is BandTest bands && Bands.All(b => bands.Bands.Any(b.IsWithin)));
}
