using System.Diagnostics;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>One complete answer sheet in one way to fill in the form, and what every line comes out as.</summary>
internal sealed class Sheet
{
    private Sheet(Filling filling, int[] ways, Entry[] entries, Fill[] cells)
    {
        Filling = filling;
        Ways = ways;
        Entries = entries;
        Cells = cells;
    }

    internal Filling Filling { get; }

    /// <summary>How each input is answered; -1 for a step that is none.</summary>
    internal int[] Ways { get; }

    internal Entry[] Entries { get; }

    internal Fill[] Cells { get; }

    /// <summary>
    /// The sheet with these ways. What the others make not asked is left out, and what they make asked is answered by the first in its list; so is what
    /// no way is stated for.
    /// </summary>
    /// <returns>Null where a total cannot be given so.</returns>
    internal static Sheet? Of(Filling filling, IReadOnlyList<int> stated)
    {
        var steps = filling.Plan.Steps;
        var (ways, entries, cells) = (new int[steps.Length], new Entry[steps.Length], new Fill[steps.Length]);
        foreach (var step in steps)
        {
            var i = step.Index;
            ways[i] = -1;
            if (filling[i] is { } input)
            {
                if (Way(filling, input, stated[i], cells) is not { } way) return null;
                ways[i] = way;
                entries[i] = way == input.Unasked ? default : input.Entries[way];
            }
            else if (filling.IsShadowed[i] && step is QuestionStep)
            {
                entries[i] = Entry.NotSupplied;
            }

            cells[i] = Evaluator.At(step, entries[i], cells, steps);
        }

        return new Sheet(filling, ways, entries, cells);
    }

    /// <summary>A sheet that is known to exist.</summary>
    internal static Sheet Complete(Filling filling, int[] stated) => Of(filling, stated) ?? throw new UnreachableException();

    /// <summary>How an input is answered where <paramref name="cells"/> stand above it; null where it cannot be so.</summary>
    private static int? Way(Filling filling, Input input, int stated, Fill[] cells)
    {
        var isStated = stated >= 0 && stated < input.Entries.Length;
        if (filling.IsChosen(input.Step.Index)) return GivenWay(filling, input, isStated ? stated : null, cells);
        if (input.Step.Only?.Holds(cells, out _) is false) return input.Unasked;
        if (isStated) return stated;
        return input.Entries.Length > 0 ? 0 : null;
    }

    private static int? GivenWay(Filling filling, Input total, int? stated, Fill[] cells)
    {
        if (filling.WaysAt(total.Step.Index, cells) is not { } canBe) return null;
        var way = stated ?? Array.FindIndex(total.Entries, canBe);
        return way >= 0 && canBe(total.Entries[way]) ? way : null;
    }

    /// <summary>Whether another sheet has at least the need of this one.</summary>
    internal bool IsAtMost(Sheet more, bool isForCarer)
    {
        for (var i = 0; i < Ways.Length; i++)
        {
            if (Filling[i] is { } input && !input.IsRise(Ways[i], more.Ways[i], isForCarer)) return false;
        }

        return true;
    }
}
