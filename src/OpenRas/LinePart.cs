namespace OpenRas;

/// <summary>One row of how a line was made, printed under it: a part of its arithmetic, or a row of a test.</summary>
public sealed class LinePart
{
    internal LinePart(string label, string working, string printed)
    {
        Label = label;
        Working = working;
        Printed = printed;
    }

    /// <summary>What it is: the label of the line that its number is from, a figure of the definition, <c>taken off</c>, how it was rounded.</summary>
    public string Label { get; }

    /// <summary>Where its number comes from: <c>line 3 × 1.25</c>, a share such as <c>10%</c>; or why it adds nothing. Empty where the label says it.</summary>
    public string Working { get; }

    /// <summary>The number with its sign: <c>- £10.43</c>, <c>× 7</c>; for a row of a test whether it holds. Empty where there is none.</summary>
    public string Printed { get; }
}
