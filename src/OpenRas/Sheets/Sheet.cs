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
    /// The sheet with these ways. What the others make not asked is left out, and what they make asked is answered by the first in its list that contradicts
    /// nothing; so is what no way is stated for.
    /// </summary>
    /// <returns>Null where a total cannot be given so, or answers cannot be true together.</returns>
    internal static Sheet? Of(Filling filling, IReadOnlyList<int> stated)
    {
        var steps = filling.Plan.Steps;
        var (ways, entries, cells) = (new int[steps.Length], new Entry[steps.Length], new Fill[steps.Length]);
        var first = new int[steps.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            if (Answer(i)) continue;

            // The last answer above that was free to choose, and may be why, is chosen anew.
            first[i] = 0;
            do
            {
                if (--i < 0) return null;
                first[i] = IsFree(i) ? ways[i] + 1 : 0;
            }
            while (first[i] == 0);
            i--;
        }

        return new Sheet(filling, ways, entries, cells);

        bool IsFree(int i) => filling.MayContradict(i) && ways[i] >= 0 && ways[i] != filling[i]!.Unasked && (stated[i] < 0 || stated[i] >= filling[i]!.Entries.Length);

        bool Answer(int i)
        {
            ways[i] = -1;
            entries[i] = filling.IsShadowed[i] && steps[i] is QuestionStep ? Entry.NotSupplied : default;
            if (filling[i] is not { } input)
            {
                cells[i] = Evaluator.At(steps[i], entries[i], cells, steps);
                return true;
            }

            for (var at = first[i]; Way(filling, input, stated[i], cells, at) is { } way; at = way + 1)
            {
                ways[i] = way;
                entries[i] = way == input.Unasked ? default : input.Entries[way];
                cells[i] = Evaluator.At(steps[i], entries[i], cells, steps);
                if (!filling.IsContradicted(i, cells)) return true;
                if (way == stated[i]) return false;
            }

            return false;
        }
    }

    /// <summary>The same where one input is stated otherwise: only what needs it, itself included, is filled in again.</summary>
    /// <param name="stated">The ways, as for <see cref="Of"/>.</param>
    /// <param name="needing">The steps that need the input, in their order.</param>
    /// <returns>Null where a total cannot be given so, or answers cannot be true together.</returns>
    internal Sheet? With(IReadOnlyList<int> stated, int[] needing)
    {
        var (steps, sheet) = (Filling.Plan.Steps, new Sheet(Filling, [.. Ways], [.. Entries], [.. Cells]));
        foreach (var i in needing)
        {
            if (Filling[i] is { } input)
            {
                if (Way(Filling, input, stated[i], sheet.Cells, first: 0) is not { } way) return null;
                (sheet.Ways[i], sheet.Entries[i]) = (way, way == input.Unasked ? default : input.Entries[way]);
            }

            sheet.Cells[i] = Evaluator.At(steps[i], sheet.Entries[i], sheet.Cells, steps);
            if (Filling.IsContradicted(i, sheet.Cells)) return null;
        }

        return sheet;
    }

    /// <summary>A sheet that is known to exist.</summary>
    internal static Sheet Complete(Filling filling, int[] stated) => Of(filling, stated) ?? throw new UnreachableException();

    /// <summary>How an input is answered where <paramref name="cells"/> stand above it, from a way on; null where it cannot be so.</summary>
    private static int? Way(Filling filling, Input input, int stated, Fill[] cells, int first)
    {
        var isStated = stated >= 0 && stated < input.Entries.Length;
        if (filling.IsChosen(input.Step.Index)) return GivenWay(filling, input, isStated ? stated : null, cells);
        if (input.Step.Only?.Holds(cells, out _) is false) return input.Unasked;
        if (isStated) return stated;
        return first < input.Entries.Length ? first : null;
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
