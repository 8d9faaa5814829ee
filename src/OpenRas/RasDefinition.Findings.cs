using OpenRas.Diagnostics;
using OpenRas.Findings;
using OpenRas.Sheets;

namespace OpenRas;

public sealed partial class RasDefinition
{
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
