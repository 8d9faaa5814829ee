using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>One filled line of the form, with its working in words. Immutable.</summary>
public sealed class Line
{
    internal Line()
    {
    }

    /// <summary>As printed, from 1: questions first, then the form, in the order of the file.</summary>
    public required int Number { get; init; }

    /// <summary>The name in the definition.</summary>
    public required string Id { get; init; }

    /// <summary>The label of the line, or the words of the question.</summary>
    public required string Label { get; init; }

    /// <summary>What came out.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Exact, in <see cref="Unit"/>, a share as 0.75 for 75%; null when there is no number.</summary>
    public required decimal? Value { get; init; }

    /// <summary>The words that came out, for a line of words: a route, an answer that is worth nothing; null otherwise.</summary>
    public required string? Text { get; init; }

    /// <summary>What the value counts.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The value as people read it: <c>£104.35 a week</c>; or a word or two for why there is none; empty when the working says it all.</summary>
    public required string Printed { get; init; }

    /// <summary>How it was made: <c>line 9 leaves 50%</c>, <c>older; 37 is in 29-60</c>, <c>does not apply: ...</c>. Empty where the parts say it.</summary>
    public required string Working { get; init; }

    /// <summary>What was rounded, and whether that changed anything; null when nothing is rounded here.</summary>
    public required string? Rounding { get; init; }

    /// <summary>What a reduction or a limit changed: <c>was £104.35, less £10.43</c>; null on other lines.</summary>
    public required string? Change { get; init; }

    /// <summary>For a reduction or limit, the stated reason, or that none was published. Otherwise why there is no value; null when there is one.</summary>
    public required string? Reason { get; init; }

    /// <summary>Why there is no value, in the words of the line where that began; null when there is one.</summary>
    internal string? Why { get; init; }

    /// <summary>Whether <see cref="Reason"/> is the scheme's, or that it gives none.</summary>
    internal bool IsReduction { get; init; }

    /// <summary>Whether the scheme states a reason.</summary>
    internal bool IsReasonStated { get; init; }

    /// <summary>The parts of a total that prints them one by one.</summary>
    public required IReadOnlyList<LinePart> Parts { get; init; }

    /// <summary>The numbers of the lines it looks at, rising.</summary>
    public required IReadOnlyList<int> From { get; init; }

    /// <summary>Where the figure was published; null when no source is given.</summary>
    public required Source? Source { get; init; }

    /// <summary>The least sure of the figures and rules behind it; null when nothing is said.</summary>
    public required Basis? Basis { get; init; }

    /// <summary>What the writer of the definition noted on it and on the figure used.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Where the line stands in the definition.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Whether a figure of the definition is used here.</summary>
    internal bool HasFigure { get; init; }

    /// <summary>Whether the line is a question.</summary>
    internal bool IsQuestion { get; init; }

    /// <summary>Number, label and value.</summary>
    public override string ToString() => $"{Numbers.Plain(Number)} {Label}: {(Printed.Length > 0 ? Printed : Working)}";
}
