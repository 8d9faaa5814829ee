using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>
/// One thing that a sheet says: the answer to a question, or a total that is given. What may be said is listed from the top of its list to the end, then
/// what stands aside.
/// </summary>
internal sealed class Input
{
    /// <summary>Where there are more ways than this to answer one question, a table of them is of no use to anybody.</summary>
    private const int MostLevels = 1_000_000;

    private Input(Step step, Entry[] entries, int levels, CountsAs counts)
    {
        Step = step;
        Entries = entries;
        Levels = levels;
        Counts = counts;
    }

    internal Step Step { get; }

    internal Entry[] Entries { get; }

    /// <summary>How many of the entries stand in an order; the rest stand aside, each for itself.</summary>
    internal int Levels { get; }

    internal CountsAs Counts { get; }

    /// <summary>More may be entered than is listed; nothing can tell it from what is, so that sheets cannot be counted.</summary>
    internal bool IsCut { get; private init; }

    /// <summary>The way that stands for "not asked".</summary>
    internal int Unasked => Entries.Length;

    internal bool IsOrdered => Counts is CountsAs.Need or CountsAs.Support;

    /// <summary>Of a line that stands in for all that is seen through it alone: its table, of which every end is a way; null for what is answered.</summary>
    internal JointTable? Table { get; private init; }

    /// <summary>A line that stands in for all that is seen through it alone.</summary>
    internal static Input Of(Step step, JointTable table) => new(step, new Entry[table.Ends.Length], 0, CountsAs.Circumstance) { Table = table };

    /// <summary>Everything that a question can be answered with; null when that is too much.</summary>
    internal static Input? Of(QuestionStep step)
    {
        var question = step.Question;
        if (question.Number is { } range) return InSteps(range) is { } numbers ? new(step, numbers, numbers.Length, question.Counts) : null;
        var picks = step.Choices.Select((c, pick) => (c.Answer.IsAside, Entry: Entry.Picked(pick))).ToList();
        var asides = picks.Where(p => p.IsAside).Select(p => p.Entry);
        var inOrder = question.InBetween is { } scores ? Scores(question, scores) : [.. picks.Where(p => !p.IsAside).Select(p => p.Entry)];
        return inOrder is null ? null : new(step, [.. inOrder, .. asides], inOrder.Length, question.Counts);
    }

    private static Entry[]? Scores(Question question, NumberRange scores) =>
        Count(scores) <= MostLevels ? [.. scores.All().Select(s => Entry.Scored(question, s))] : null;

    /// <summary>A total that can be given as these figures; with <paramref name="isCut"/> as others too, which nothing can tell from these.</summary>
    internal static Input Of(TotalStep step, IEnumerable<decimal> figures, bool isCut = false) =>
        Of(step, [.. figures.Distinct().Order().Select(Entry.Numbered)], isCut);

    /// <summary>Every number that a total is expected to be given as, up to the greatest that is listed, and what else answers make; null when that is too much.</summary>
    internal static Input? Of(TotalStep step, decimal greatest, IEnumerable<decimal> figures)
    {
        var given = step.MayBeGiven!;
        var numbers = InSteps(new NumberRange(given.Least, greatest, given.Step));
        if (numbers is null) return null;
        return Of(step, [.. numbers.Concat(figures.Select(Entry.Numbered)).DistinctBy(e => e.Number).OrderBy(e => e.Number)], greatest < given.Greatest);
    }

    private static Input Of(TotalStep step, Entry[] entries, bool isCut) => new(step, entries, entries.Length, step.MayBeGiven!.Counts ?? CountsAs.Need) { IsCut = isCut };

    /// <summary>The same where it is answered already.</summary>
    internal static Input Answered(Step step, Entry entry) => new(step, [entry], 1, CountsAs.Circumstance);

    private static Entry[]? InSteps(NumberRange range) => Count(range) > MostLevels ? null : [.. range.All().Select(Entry.Numbered)];

    private static decimal Count(NumberRange range) => ((range.To - range.From) / range.Step) + 1;

    /// <summary>The answer with the least need.</summary>
    internal int Least(bool isForCarer) => IsUpward(isForCarer) ? 0 : Levels - 1;

    /// <summary>
    /// Whether one sheet, as far as this goes, has at least the need of another. Not to be asked is the least need, and no more than the least support; where
    /// there is no order it stands beside every answer.
    /// </summary>
    /// <param name="less">A way to answer in the one sheet.</param>
    /// <param name="more">A way to answer in the other.</param>
    /// <param name="isForCarer">Support is read as need: the care that a carer gives is what the carer's result is for.</param>
    internal bool IsRise(int less, int more, bool isForCarer)
    {
        if (less == more) return true;
        if (!IsOrdered || IsAside(less) || IsAside(more)) return less == Unasked || more == Unasked;
        return IsUpward(isForCarer) ? Place(less, isForCarer) < Place(more, isForCarer) : Place(less, isForCarer) >= Place(more, isForCarer);
    }

    /// <summary>Answers everything that it stands in for.</summary>
    internal void Answer(int way, int[] ways)
    {
        if (Table is null) ways[Step.Index] = way;
        else Table.Answer(Table.PathTo(way, Table.Layers.Count), ways);
    }

    /// <summary>More of it is more need.</summary>
    internal bool IsUpward(bool isForCarer) => Counts == CountsAs.Need || isForCarer;

    /// <summary>Levels between two ways to answer that can be compared.</summary>
    internal int Distance(int less, int more, bool isForCarer)
    {
        if (less == more) return 0;
        if (!IsOrdered || IsAside(less) || IsAside(more)) return 1;
        return Math.Max(1, Math.Abs(Place(less, isForCarer) - Place(more, isForCarer)));
    }

    private bool IsAside(int way) => way >= Levels && way != Unasked;

    private int Place(int way, bool isForCarer)
    {
        if (way != Unasked) return way;
        return IsUpward(isForCarer) ? -1 : 0;
    }
}
