using System.Numerics;

namespace OpenRas.Sheets;

/// <summary>One reading of all sheets: the tables that it has at hand, each once, and what they take together. For one thread.</summary>
internal sealed class Reading(SheetTables all, Budget budget)
{
    private readonly Dictionary<Filling, JointTables> tables = [];

    internal Budget Budget => budget;

    /// <summary>Every way to fill in the form.</summary>
    internal IReadOnlyList<Filling> Fillings => all.Fillings;

    /// <summary>How many sheets contradict themselves, and are left out; null where they cannot be counted.</summary>
    internal BigInteger? LeftOut => Of(Fillings[0]).Sheets.LeftOut;

    /// <summary>The tables of one way to fill in the form.</summary>
    internal JointTables Of(Filling filling)
    {
        if (!tables.TryGetValue(filling, out var found)) tables[filling] = found = new JointTables(filling, budget, all.Kept, filling == Fillings[0] && all.Uncontradicted is { } other ? new JointTables(other, budget, all.Kept) : null);
        return found;
    }
}
