using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>One filled line of the form. Immutable; its figures are at hand, and its words are made when they are first asked for.</summary>
public sealed class Line
{
    private readonly Explainer explainer;
    private readonly Step step;
    private readonly Fill cell;
    private LineWords? words;

    internal Line(Explainer explainer, Step step, in Fill cell)
    {
        this.explainer = explainer;
        this.step = step;
        this.cell = cell;
    }

    /// <summary>As printed, from 1: questions first, then the form, in the order of the file.</summary>
    public int Number => step.Number;

    /// <summary>The name in the definition.</summary>
    public string Id => step.Id;

    /// <summary>The label of the line, or the words of the question.</summary>
    public string Label => step.Label;

    /// <summary>What came out.</summary>
    public Outcome Outcome => cell.State.ToOutcome();

    /// <summary>Exact, in <see cref="Unit"/>, a share as 0.75 for 75%; null when there is no number.</summary>
    public decimal? Value => cell.IsFigure && step.Unit.IsNumber ? cell.Value : null;

    /// <summary>The words that came out, for a line of words: a route, an answer that is worth nothing; null otherwise.</summary>
    public string? Text => cell.IsFigure && !step.Unit.IsNumber ? Explainer.TextOf(step, cell) : null;

    /// <summary>What the value counts.</summary>
    public Unit Unit => step.Unit;

    /// <summary>The value as people read it: <c>£104.35 a week</c>; or a word or two for why there is none; empty when the working says it all.</summary>
    public string Printed => Said.Printed;

    /// <summary>How it was made: <c>line 9 leaves 50%</c>, <c>older; 37 is in 29-60</c>, <c>does not apply: ...</c>. Empty where the parts say it.</summary>
    public string Working => Said.Working;

    /// <summary>What was rounded, and whether that changed anything; null when nothing is rounded here.</summary>
    public string? Rounding => Said.Rounding;

    /// <summary>What a reduction or a limit changed: <c>was £104.35, less £10.43</c>; null on other lines.</summary>
    public string? Change => Said.Change;

    /// <summary>For a reduction or limit that applies, the stated reason, or that none was published. Otherwise why there is no value; null when there is one.</summary>
    public string? Reason => Said.Reason;

    /// <summary>The parts of a total that prints them one by one.</summary>
    public IReadOnlyList<LinePart> Parts => Said.Parts;

    /// <summary>The numbers of the lines it looks at, rising.</summary>
    public IReadOnlyList<int> From => [.. step.Reads.Select(r => r + 1)];

    /// <summary>Where its figures were published; empty when no source is given.</summary>
    public IReadOnlyList<Source> Sources => Said.Sources;

    /// <summary>The least sure of the figures and rules behind it; null when nothing is said.</summary>
    public Basis? Basis => Said.Basis;

    /// <summary>Whether the figures are quoted, and only the rule that uses them is not.</summary>
    internal bool IsFigureQuoted => Said is { FigureBasis: OpenRas.Basis.Quoted, Basis: not OpenRas.Basis.Quoted };

    /// <summary>What the writer of the definition noted on it and on the figure used.</summary>
    public IReadOnlyList<string> Notes => Said.Notes;

    /// <summary>Where the line stands in the definition.</summary>
    public SourceSpan Place => step.Span;

    /// <summary>Why there is no value, in the words of the line where that began; null when there is one.</summary>
    internal string? Why => Said.Why;

    /// <summary>Whether <see cref="Reason"/> is the scheme's, or that it gives none.</summary>
    internal bool IsReduction => Said.IsReduction;

    /// <summary>Whether the scheme states a reason, clear or not.</summary>
    internal bool IsReasonStated => IsReduction && step is AbatementStep { Reason.Text: not null } or UpliftStep { Reason.Text: not null } or LimitStep { Reason.Text: not null };

    /// <summary>Whether what stands in the way of a value arose on this line.</summary>
    internal bool BeganHere => cell.Cause == step.Index;

    /// <summary>Whether a figure of the definition is used here of which nothing says where it comes from.</summary>
    internal bool HasBareFigure => Said.HasBareFigure;

    private LineWords Said => words ??= explainer.Words(step);

    /// <summary>Number, label and value.</summary>
    public override string ToString() => $"{Numbers.Plain(Number)} {Label}: {(Printed.Length > 0 ? Printed : Working)}";
}
