using OpenRas.Sheets;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// Which sheet has at least the need of which. The same totals are given, each circumstance and each answer that stands aside is the same, each need is the
/// same or more, and each support the same or less; for a carer's result support is a need. Not asked is least.
/// </summary>
internal sealed class Order
{
    private readonly int[][] levels;

    internal Order(EverySheet sheets, bool isForCarer)
    {
        levels = new int[sheets.Count][];
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
            if (high[at] < low[at]) return false;
        }

        return true;
    }

    /// <summary>In how many steps of one answer to the next the one becomes the other.</summary>
    internal int Distance(int more, int less) => levels[more].Zip(levels[less], (high, low) => high - low).Sum();

    private static int Level(Ask ask, int way, bool isForCarer) =>
        way < 0 || !ask.HasOrder ? 0 : ask.Counts == Counts.Need || isForCarer ? ask.Levels[way] : -ask.Levels[way];

    /// <summary>What must be the same in both.</summary>
    private static long Key(EverySheet sheets, int sheet)
    {
        long key = sheets.Given[sheet];
        for (var at = 0; at < sheets.Asks.Length; at++)
        {
            var (ask, way) = (sheets.Asks[at], sheets.Choices[sheet][at]);
            var isAside = way >= 0 && ask.Levels[way] == 0;
            key = (key * (ask.Values.Length + 3)) + (ask.HasOrder && !isAside ? 0 : way + 3);
        }

        return key;
    }
}
