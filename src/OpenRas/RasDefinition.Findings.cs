using OpenRas.Diagnostics;
using OpenRas.Findings;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>
    /// What stands in the rules that a reader should know of or ask about, in the order of the text: warnings and infos, never an error, and never a verdict on
    /// lawfulness. Raised from what the definition declares; the page of each says what it cannot see. Worked out at each call.
    /// </summary>
    public IReadOnlyList<Diagnostic> Findings() => FindingsReading.Of(draft, Plan, source);
}
