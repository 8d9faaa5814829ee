using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Sheets;

/// <summary>How many complete sheets there are, in one way to fill in the form; and how many more for each that a table tells apart.</summary>
internal sealed class SheetCount
{
    private readonly Filling filling;
    private readonly Input?[] inputs;
    private readonly Budget budget;
    private readonly JointTables? uncontradicted;

    /// <param name="tables">Of the form.</param>
    /// <param name="uncontradicted">The same with what contradicts itself; null where nothing does.</param>
    internal SheetCount(JointTables tables, JointTables? uncontradicted = null)
    {
        this.uncontradicted = uncontradicted;
        (filling, budget) = (tables.Filling, tables.Budget);
        inputs = [.. filling.Plan.Steps.Where(s => filling.IsInput[s.Index]).Select(s => filling[s.Index])];
        Conditional = [.. filling.Plan.Steps.Where(s => filling.IsInput[s.Index] && filling.AtOnce[s.Index].Length > 0).Select(s => s.Index)];
        var endless = filling.Plan.Steps.FirstOrDefault(s => filling.IsInput[s.Index] && filling[s.Index] is null or { IsCut: true });
        if (endless is not null) Endless = endless;
        else if (Conditional.Length == 0) All = Others([]);
        else if (tables.Of(Conditional[0], Conditional[1..], null, out _) is { } table) All = Of(table)?.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
    }

    /// <summary>Null where they cannot be counted.</summary>
    internal BigInteger? All { get; }

    /// <summary>How many more there would be with those whose answers cannot be true together; null where they cannot be counted.</summary>
    internal BigInteger? LeftOut => filling.Plan.MayContradict ? uncontradicted?.Sheets.All - All : BigInteger.Zero;

    /// <summary>What can be answered in more ways than are listed, where that is why; otherwise which questions are asked hangs on too many others.</summary>
    internal Step? Endless { get; }

    /// <summary>The questions that are not asked on every sheet. A table that is to be counted must have them too.</summary>
    internal int[] Conditional { get; }

    /// <summary>How many sheets come to each end of a table; null where so many numbers take too much.</summary>
    internal BigInteger[]? Of(JointTable table)
    {
        if (table.Counts(budget) is not { } counts) return null;
        var others = Others([.. table.Inputs]);
        return Array.ConvertAll(counts, count => count * others);
    }

    private BigInteger Others(HashSet<int> asked) =>
        inputs.Where(i => !asked.Contains(i!.Step.Index)).Aggregate(BigInteger.One, (product, input) => product * input!.Entries.Length);
}
