namespace OpenRas;

/// <summary>One part of a total, printed under it.</summary>
public sealed class LinePart
{
    internal LinePart(string label, string working, string printed)
    {
        Label = label;
        Working = working;
        Printed = printed;
    }

    /// <summary>The label of the line that it is made of.</summary>
    public string Label { get; }

    /// <summary>Which line, and its weight: <c>line 3 × 1.25</c>; or what its answer is worth: <c>line 3: some is worth 40 points</c>.</summary>
    public string Working { get; }

    /// <summary>What it adds, with its unit; or why it adds nothing.</summary>
    public string Printed { get; }
}
