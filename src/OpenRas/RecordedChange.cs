using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas;

/// <summary>A figure that a person put in the place of another after the calculation. It is an act and not a calculation. Immutable.</summary>
public sealed class RecordedChange
{
    private readonly Act act;
    private readonly Language language;
    private ChangeWords? words;

    internal RecordedChange(Act act, AllocationResult calculated, RecordedChange? before, decimal? difference, Language language)
    {
        (this.act, this.language) = (act, language);
        (Calculated, FigureBefore, Difference) = (calculated, before, difference);
    }

    /// <summary>The name of the result's line.</summary>
    public string Result => Calculated.Id;

    /// <summary>What the result is called.</summary>
    public string Label => Calculated.Label;

    /// <summary>What the figures count.</summary>
    public RasUnit Unit => Calculated.Unit;

    /// <summary>The calculated figure, or that of the change before; null when there was none, or when we do not know it.</summary>
    public decimal? Before => FigureBefore is null ? Calculated.Amount : FigureBefore.After;

    /// <summary>The figure that was put in its place; null when there is a word instead of a figure.</summary>
    public decimal? After => act.Figure.IsKnown ? act.Figure.Value : null;

    /// <summary>An amount, or the outcome that the word says.</summary>
    public Outcome Outcome => act.Figure.State.ToOutcome();

    /// <summary>The figure as people read it, <c>£142.02 a week</c>; or why there is none.</summary>
    public string Printed => Said.Figure;

    /// <summary>How far the figure moved, exact; null when we do not know.</summary>
    public decimal? Difference { get; }

    /// <summary>The same as people read it, <c>+ £29.81</c>; or why we do not know it.</summary>
    public string PrintedDifference => Said.Difference;

    /// <summary>Who did it, or that this was not read or not published.</summary>
    public string By => Said.By;

    /// <summary>The day, month or year, or that we do not know it; null when a final figure says nothing of it.</summary>
    public string? On => Said.On;

    /// <summary>The stated reason. If there is none: that none was read, that none was published, or that the source can be read in two ways.</summary>
    public string Reason => Said.Reason;

    /// <summary>Whether <see cref="Reason"/> is a reason, and if not, what we know of it.</summary>
    public ReasonKind ReasonKind => act.Reason.Kind;

    /// <summary>Where it was published; null when no source is given.</summary>
    public PublishedSource? Source => act.Figure.Citation.Source;

    /// <summary>How sure the figure is; null when nothing is said.</summary>
    public Basis? Basis => act.Figure.Citation.Sureness;

    /// <summary>The note that the writer of the case made on it; null when there is none.</summary>
    public string? Note => act.Figure.Citation.Note;

    /// <summary>The result as it was calculated.</summary>
    internal AllocationResult Calculated { get; }

    /// <summary>The change of the same result before it; null for the first.</summary>
    internal RecordedChange? FigureBefore { get; }

    /// <summary>What the figure is, or what stands for it.</summary>
    internal State State => act.Figure.State;

    /// <summary>What is said with the word that stands for a figure.</summary>
    internal string? Text => act.Figure.Text;

    /// <summary>Whether the figure, or the word for it, is the one before: nothing changed, so nobody owes a reason.</summary>
    internal bool IsNoChange => After is { } figure ? figure == Before : IsWordBefore;

    internal Reason Stated => act.Reason;

    internal Reason Actor => act.By;

    internal Reason? Day => act.On;

    /// <summary>A word that is decided. What is not known may have been anything.</summary>
    private bool IsWordBefore => State switch
    {
        State.NoBudget or State.NotEligible or State.Refer when FigureBefore is { } before => before.State == State && before.Text == Text,
        State.NoBudget => Calculated.Outcome == Outcome.NoBudget,
        _ => false,
    };

    internal ChangeWords Said => words ??= language.Form.Change(this);

    /// <summary>The figure and the difference.</summary>
    public override string ToString() => $"{Label}: {Printed} ({PrintedDifference})";
}
