using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Sheets;

/// <summary>Totals, counts and tests: one part after the other.</summary>
internal sealed partial class JointTableMaker
{
    private void Gather(int index, int part)
    {
        var step = steps[index];
        if (!slots.TryGetValue((SlotKind.Tally, index), out var slot)) slots[(SlotKind.Tally, index)] = slot = book.Gathered(index, states, () => Empty(step));
        var groups = Group(filling.Parts[index][part].Select(l => l.Line).Distinct());
        if (slot is TallySlot tally) Add(tally, groups, groups.Each(_ => PartOf(step, part)), step is TotalStep);
        else See((RowsSlot)slot, groups, step, part);
    }

    private Tally PartOf(Step step, int part)
    {
        var one = new Tally();
        if (step is TotalStep total) one.Add(total.Addends[part], cells);
        else one.Add(((CountStep)step).Of[part], cells);
        return one;
    }

    private static void Add(TallySlot slot, Groups groups, Tally[] parts, bool isTotal)
    {
        var adds = Array.ConvertAll(parts, p => slot.StepOf(p));
        var codes = slot.Codes;
        var made = new Dictionary<(int, int), int>();
        for (var state = 0; state < codes.Length; state++)
        {
            var (code, group) = (codes[state], groups.Of[state]);
            if (adds[group] is { } add && slot.Plus(code, add) is { } sum)
            {
                codes[state] = sum;
                continue;
            }

            if (!made.TryGetValue((code, group), out var other)) made[(code, group)] = other = slot.CodeOf(slot[code].And(parts[group], isTotal));
            codes[state] = other;
        }
    }

    /// <summary>One part of one row of a test.</summary>
    private void See(RowsSlot slot, Groups groups, Step step, int part)
    {
        var (row, one) = ((EligibilityStep)step).MetBy.Ways.SelectMany((r, at) => r.Parts.Where(p => !p.Test.IsAny).Select(p => (at, p))).ElementAt(part);
        var seen = groups.Each(_ => RowsSlot.Sign(new Condition([one]).Holds(cells, out var cause), cause));
        slot.See(row, Array.ConvertAll(groups.Of, g => seen[g]));
    }

    private Slot Empty(Step step)
    {
        if (step is EligibilityStep test) return new RowsSlot([.. test.MetBy.Ways.Select(r => r.Parts.Count(p => !p.Test.IsAny))]);

        var parts = step is TotalStep total ? total.Addends.Select(a => (Reach.Part(a, filling.Reach[a.Step]), a.Weight)) : ((CountStep)step).Of.Select(_ => (ValueSet.Of(0m).Or(ValueSet.Of(1m)), 1m));
        var (least, greatest, places) = (0m, 0m, 0);
        foreach (var (set, weight) in parts.Where(p => p.Item1.HasFigures))
        {
            var (low, high) = (set.Least * weight, set.Greatest * weight);
            (least, greatest, places) = (least + Math.Min(0, Math.Min(low, high)), greatest + Math.Max(0, Math.Max(low, high)), Math.Max(places, set.Places + Numbers.Places(weight)));
        }

        return new TallySlot(least, greatest, places);
    }
}
