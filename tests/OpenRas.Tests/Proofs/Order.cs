using OpenRas.Sheets;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// Which sheet has at least the need of which. The same totals are given, each circumstance and each answer that stands aside is the same, each need is the
/// same or more, and each support the same or less; for a carer's result support is a need. Not asked is the least need, no more than the least support, and
/// beside every answer that has no order.
/// </summary>
internal sealed class Order
{
    private readonly EverySheet sheets;
    private readonly int[][] levels;
    private readonly int[] opened;

    internal Order(EverySheet sheets, bool isForCarer)
    {
        this.sheets = sheets;
        levels = new int[sheets.Count][];
        opened = [.. Enumerable.Range(0, sheets.Asks.Length).Where(at => sheets.Asks[at].Step.Only is not null)];
        for (var i = 0; i < levels.Length; i++)
        {
            var choices = sheets.Choices[i];
            levels[i] = new int[choices.Length];
            for (var at = 0; at < choices.Length; at++) levels[i][at] = Level(sheets.Asks[at], choices[at], isForCarer);
        }

        Groups = [.. Enumerable.Range(0, sheets.Count).GroupBy(i => Key(sheets, i)).Select(g => g.ToArray())];
    }

    /// <summary>Sheets that may be compared at all.</summary>
    internal int[][] Groups { get; }

    /// <summary>Of two sheets of one group.</summary>
    internal bool IsAtLeast(int more, int less)
    {
        var (high, low) = (levels[more], levels[less]);
        for (var at = 0; at < high.Length; at++)
        {
            if (high[at] < low[at] && !IsBeside(at, more, less)) return false;
        }

        return Array.TrueForAll(opened, at => IsAlike(at, more, less) || IsBeside(at, more, less));
    }

    /// <summary>Not asked in one of the two, and in the other an answer that has no order.</summary>
    private bool IsBeside(int at, int more, int less)
    {
        var (one, other) = (sheets.Choices[more][at], sheets.Choices[less][at]);
        return (one == Ask.NotAsked || other == Ask.NotAsked) && (!sheets.Asks[at].HasOrder || IsAside(sheets.Asks[at], one) || IsAside(sheets.Asks[at], other));
    }

    private bool IsAlike(int at, int more, int less)
    {
        var (ask, one, other) = (sheets.Asks[at], sheets.Choices[more][at], sheets.Choices[less][at]);
        return one == other || (ask.HasOrder && !IsAside(ask, one) && !IsAside(ask, other));
    }

    private static bool IsAside(Ask ask, int way) => way >= 0 && ask.Levels[way] == 0;

    /// <summary>In how many steps of one answer to the next the one becomes the other.</summary>
    internal int Distance(int more, int less) => Enumerable.Range(0, sheets.Asks.Length).Where(at => sheets.Choices[more][at] != sheets.Choices[less][at]).Sum(at => IsBeside(at, more, less) ? 1 : Math.Max(1, levels[more][at] - levels[less][at]));

    private static int Level(Ask ask, int way, bool isForCarer)
    {
        if (!ask.HasOrder || IsAside(ask, way)) return 0;
        var isUpward = ask.Counts == CountsAs.Need || isForCarer;
        if (way < 0) return isUpward ? 0 : -1;
        return isUpward ? ask.Levels[way] : -ask.Levels[way];
    }

    /// <summary>What must be the same in both, but for what is not always asked.</summary>
    private static long Key(EverySheet sheets, int sheet)
    {
        long key = sheets.Given[sheet];
        for (var at = 0; at < sheets.Asks.Length; at++)
        {
            if (sheets.Asks[at].Step.Only is not null) continue;
            var (ask, way) = (sheets.Asks[at], sheets.Choices[sheet][at]);
            var isAside = way >= 0 && ask.Levels[way] == 0;
            key = (key * (ask.Values.Length + 3)) + (ask.HasOrder && !isAside ? 0 : way + 3);
        }

        return key;
    }
}
