namespace OpenRas;

/// <summary>One row under a line that shows how it came about: a part of its arithmetic, or a row of a test.</summary>
public sealed class LinePart
{
    internal LinePart(string label, string working, string printed)
    {
        Label = label;
        Working = working;
        Printed = printed;
    }

    /// <summary>
    /// The name of the part: the label of the line that its number is from, a figure of the definition, <c>taken off</c>, how it was rounded.
    /// </summary>
    public string Label { get; }

    /// <summary>Where its number comes from: <c>line 3 × 1.25</c>, a share such as <c>10%</c>; or why it adds nothing. Empty when the label says it.</summary>
    public string Working { get; }

    /// <summary>The number with its sign: <c>- £10.43</c>, <c>× 7</c>. For a row of a test, whether it holds. Empty when there is none.</summary>
    public string Printed { get; }
}
