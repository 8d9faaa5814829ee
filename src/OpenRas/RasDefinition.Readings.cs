using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Findings;
using OpenRas.Planning;
using OpenRas.Ranges;
using OpenRas.Sheets;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>What all sheets can come to together, for every reading.</summary>
    internal SheetTables Tables { get; }

    /// <summary>What each line can come out as, over all answers.</summary>
    internal IReadOnlyList<ValueSet> CanBe => Tables.Fillings[0].Reach;

    /// <summary>Whether more need, or less support, can ever lower a result: over all complete answer sheets. Cannot fail; what is too much to follow is not proved.</summary>
    /// <param name="mostCells">How large a table of what sheets can come to together may grow: a state of the totals and circumstances, times the ways to answer the next question.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public Proof Prove(long mostCells = JointTable.MostCells)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        return new ProofReading(this, mostCells).All();
    }

    /// <summary>Exact facts over all complete answer sheets: how many lead where, what none reaches, what one answer can change.</summary>
    /// <param name="mostCells">How large a table may grow; see <see cref="Prove(long)"/>. What would take more is said not to be counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public Profile Profile(long mostCells = JointTable.MostCells)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        return new Profiler(this, mostCells, isBrief: false).All();
    }

    /// <summary>What one result would be if answers were different.</summary>
    /// <param name="answers">A sheet of this definition; what it leaves open stays open.</param>
    /// <param name="result">The name of the result's line; null for the first in money, or else the first.</param>
    /// <param name="reach">An amount: the fewest answers whose change comes to it or more are looked for.</param>
    /// <param name="mostCells">How large a table may grow; see <see cref="Prove(long)"/>.</param>
    /// <exception cref="ArgumentException">Answers of another definition, no such result, a definition without results, or an amount to reach where the result is words.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public WhatIf WhatIf(Answers answers, string? result = null, decimal? reach = null, long mostCells = JointTable.MostCells)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        if (answers.Definition != this) throw new ArgumentException("These answers were checked against another definition.", nameof(answers));
        var found = result is null ? Plan.Results.FirstOrDefault(r => Plan.Steps[r.Step].Unit.IsMoney) ?? Plan.Results.FirstOrDefault() : Array.Find(Plan.Results, r => Plan.Steps[r.Step].Id == result);
        if (found is null) throw new ArgumentException(result is null ? "The definition has no result." : $"The definition has no result `{result}`.", nameof(result));
        if (reach is not null && !Plan.Steps[found.Step].Unit.IsNumber) throw new ArgumentException("The result comes out as words, and reaches no amount.", nameof(reach));
        return new Asker(this, answers, found.Step, mostCells).Ask(reach);
    }

    /// <summary>
    /// What stands in the rules that a reader should know of or ask about, in the order of the text: warnings and infos, never an error, and never a verdict on
    /// lawfulness. Raised from what the definition declares; the page of each says what it cannot see. Worked out at each call, with a proof and a profile.
    /// </summary>
    /// <param name="mostCells">How large a table may grow; see <see cref="Prove(long)"/>. What would take more is not found.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostCells"/> is not above 0.</exception>
    public IReadOnlyList<Diagnostic> Findings(long mostCells = JointTable.MostCells)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostCells);
        return FindingsReading.Of(this, draft, source, mostCells);
    }
}
