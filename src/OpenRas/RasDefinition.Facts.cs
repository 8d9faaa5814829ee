using OpenRas.Analysis;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>Exact facts over all complete answer sheets: how many lead where, what none reaches, what one answer can change.</summary>
    /// <param name="mostCells">How large a table may grow; see <see cref="Prove(long)"/>. What would take more is said not to be counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public Profile Profile(long mostCells = JointTable.MostCells) => throw new NotSupportedException();

    /// <summary>What one result would be if answers were different.</summary>
    /// <param name="answers">A sheet of this definition; what it leaves open stays open.</param>
    /// <param name="result">The name of the result's line; null for the first in money, or else the first.</param>
    /// <param name="reach">An amount: the fewest answers whose change comes to it or more are looked for.</param>
    /// <param name="mostCells">How large a table may grow; see <see cref="Prove(long)"/>.</param>
    /// <exception cref="ArgumentException">Answers of another definition, no such result, or a definition without results.</exception>
    public WhatIf WhatIf(Answers answers, string? result = null, decimal? reach = null, long mostCells = JointTable.MostCells) => throw new NotSupportedException();
}
