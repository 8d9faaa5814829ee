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
        var (ways, said, entries, cells) = (new int[steps.Length], new Entry[steps.Length], new Entry[steps.Length], new Fill[steps.Length]);
        foreach (var step in steps)
        {
            var i = step.Index;
            ways[i] = -1;
            if (filling[i] is { } input)
            {
                var isAsked = step.Only is not { } only || only.Holds(cells, out _) is not false;
                if (!isAsked && filling.IsChosen(i)) return null;
                var isStated = stated[i] >= 0 && stated[i] < input.Entries.Length;
                ways[i] = input.Unasked;
                if (isAsked) ways[i] = isStated ? stated[i] : First(filling, input, said);
                if (ways[i] < 0) return null;
                entries[i] = said[i] = isAsked ? input.Entries[ways[i]] : default;
                if (isAsked && filling.Beside(i).Length > 0 && !filling.CanBe(i, said)(said[i].Number)) return null;
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

    private static int First(Filling filling, Input input, Entry[] entries)
    {
        if (filling.Beside(input.Step.Index).Length == 0) return input.Entries.Length > 0 ? 0 : -1;
        var canBe = filling.CanBe(input.Step.Index, entries);
        return Array.FindIndex(input.Entries, e => canBe(e.Number));
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
