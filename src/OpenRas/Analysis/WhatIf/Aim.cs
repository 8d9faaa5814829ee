namespace OpenRas.Analysis;

/// <summary>What answers are changed for.</summary>
/// <param name="Line">The line that is to be brought somewhere.</param>
/// <param name="At">The figure that it must come to.</param>
/// <param name="IsUp">Or more; otherwise or less.</param>
/// <param name="Rows">The rows of a table that begin or end there, as the file writes them; empty where it is an amount that was asked for.</param>
internal sealed record Aim(FormLine Line, decimal At, bool IsUp, IReadOnlyList<string> Rows)
{
    /// <summary>Whether it is an amount that was asked for.</summary>
    internal bool IsAmount => Rows.Count == 0;
}
