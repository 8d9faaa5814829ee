using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Kept;
using OpenRas.Words;

namespace OpenRas;

/// <summary>One filled line of the form. Its figures are there at once, and its words are made when you first ask for them. Immutable.</summary>
public sealed class FilledLine
{
    private readonly ILineSource from;
    private Spoken? spoken;

    internal FilledLine(LineFill filled, ILineSource from) => (Filled, this.from) = (filled, from);

    /// <summary>The number that is printed before it, from 1: questions first, then the form, in the order of the file.</summary>
    public int Number => Step.Number;

    /// <summary>The name in the definition.</summary>
    public string Id => Step.Id;

    /// <summary>The label of the line, or the words of the question.</summary>
    public string Label => Step.Label;

    /// <summary>The outcome of the line.</summary>
    public Outcome Outcome => Cell.State.ToOutcome();

    /// <summary>The exact value, in <see cref="Unit"/>, a share as 0.75 for 75%; null when there is no number.</summary>
    public decimal? Value => Cell.IsFigure && Step.Unit.IsNumber ? Cell.Value : null;

    /// <summary>The words that a line of words gives: a route, an answer that is worth nothing; null otherwise.</summary>
    public string? Text => Cell.IsFigure && !Step.Unit.IsNumber ? FillText.Of(Step, Cell) : null;

    /// <summary>What the value counts.</summary>
    public RasUnit Unit => Step.Unit;

    /// <summary>
    /// For a reduction, an addition or a limit: the figure before it, in <see cref="Unit"/>. This is so even when the line does not apply and passes that
    /// figure on. Null on other lines, and when there is no figure.
    /// </summary>
    public decimal? Before => Worked.Before;

    /// <summary>For the same lines: the figure after it, rounded as the line rounds.</summary>
    public decimal? After => Worked.Before is null ? null : Cell.Value;

    /// <summary>
    /// The exact figure before rounding. If the line divides, you still have to divide it by <see cref="Divisor"/>. Null when nothing is rounded here.
    /// </summary>
    public decimal? Exact => Worked.Rounded?.Exact;

    /// <summary>
    /// The number that <see cref="Exact"/> is divided by before it is rounded; 1 when the line does not divide, null when nothing is rounded here.
    /// </summary>
    public decimal? Divisor => Worked.Rounded?.Divisor;

    /// <summary>
    /// For a table: the row that gave the value or the word, by its place in the file, from 1. Null when none did, and when the value is between two rows.
    /// </summary>
    public int? Row => Worked.Working is Looked looked ? looked.Row + 1 : null;

    /// <summary>
    /// For a share that is taken off, left or added: what the figure before it is multiplied by, such as 0.94. Null on other lines, and when it does not apply.
    /// </summary>
    public decimal? Factor => Worked.Working is Changed changed ? changed.Factor : null;

    /// <summary>For a limit: the end that was passed; null when none was.</summary>
    public LimitEnd? End => Worked.Working is Limited limited ? limited.Passed : null;

    /// <summary>
    /// The number of the line at which the condition of this one failed. It is the first when the condition could hold in several ways. Null when the condition
    /// held, or when there is none.
    /// </summary>
    public int? FailedAt => Worked.Working switch { LeftOut left => left.Failed[0].Line, PassedOn passed => passed.Failed[0].Line, _ => null };

    /// <summary>The value as people read it: <c>£104.35 a week</c>; or a word or two on why there is none. Empty when the working says it all.</summary>
    public string Printed => Said.Printed;

    /// <summary>
    /// How the value came about: <c>line 1 is older; line 12 is 37, in 29-60</c>, <c>does not apply, because ...</c>. Empty when the parts say it.
    /// </summary>
    public string Working => Said.Working;

    /// <summary>What was rounded, and whether that changed anything; null when nothing is rounded here.</summary>
    public string? Rounding => Said.Rounding;

    /// <summary>What a reduction, an addition or a limit changed: <c>takes off £10.43</c>; null on other lines.</summary>
    public string? Change => Said.Change;

    /// <summary>
    /// For a reduction or limit that applies: the stated reason, or that none was published. Otherwise why there is no value; null when there is one.
    /// </summary>
    public string? Reason => Said.Reason;

    /// <summary>The arithmetic of the line, row by row, leading from top to bottom to its figure; or the rows of a test. Empty when there is none.</summary>
    public IReadOnlyList<LinePart> Parts => Said.Parts;

    /// <summary>The numbers of the lines it looks at, from low to high.</summary>
    public IReadOnlyList<int> LooksAt => [.. Step.Reads.Select(r => r + 1)];

    /// <summary>The sources in which its figures were published; empty when no source is given.</summary>
    public IReadOnlyList<PublishedSource> Sources => Worked.Sources;

    /// <summary>The least sure basis of the figures and rules behind it; null when nothing is said.</summary>
    public Basis? Basis => Known.Basis;

    /// <summary>Whether the figures are quoted, and only the rule that uses them is not.</summary>
    internal bool IsFigureQuoted => Known.IsFigureQuoted;

    /// <summary>Whether other forms have the line too.</summary>
    internal bool IsKept => from is LinesAbove;

    /// <summary>The notes that the writer of the definition made on the line and on the figure used.</summary>
    public IReadOnlyList<string> Notes => Said.Notes;

    /// <summary>The place of the line in the definition.</summary>
    public SourceSpan Place => Step.Span;

    /// <summary>Why there is no value; null when there is one.</summary>
    internal Cause? Cause => Worked.Cause;

    /// <summary>Why something is taken off, added or held back here; null on other lines, and where it does not apply.</summary>
    internal Reason? StatedReason => Worked.Reason;

    /// <summary>With what it was filled.</summary>
    internal LineFill Filled { get; }

    internal CameOut CameOut => new(
        Cell.State,
        Value,
        Text,
        Cell.State is State.Refer or State.NotAnswered or State.NotSupplied ? Cause : null,
        Cell.State == State.DoesNotApply ? Worked.Working : null);

    /// <summary>For a reduction, an addition or a limit: what it takes off or adds, and the figure that then is there; null on other lines.</summary>
    internal string? Headline => Said.Headline;

    /// <summary>The source rounds here, and how was not read.</summary>
    internal bool IsRoundingUnread => Worked.IsRoundingUnread;

    /// <summary>The working says more than the arithmetic below it: why that came about, or between which rows.</summary>
    internal bool SaysMore => Worked.Working is PassedOn or Calculation.OnLine or Looked or Limited or Counting or Tested || Worked.Working is Added { IsReadAs: true };

    /// <summary>The arithmetic, row by row, as facts.</summary>
    internal IReadOnlyList<SumFact> Sum => [.. Worked.Sum.Select(SumFact.Of)];

    /// <summary>Whether what stands in the way of a value arose on this line.</summary>
    internal bool BeganHere => Cell.Cause == Step.Index;

    /// <summary>Whether a figure of the definition is used here of which nothing says where it comes from.</summary>
    internal bool HasBareFigure => Worked.HasBareFigure;

    /// <summary>Another body's money, and whose; null for the council's own.</summary>
    internal string? PaidBy => Step.PaidBy;

    /// <summary>Why there is no value, in words; null when there is one.</summary>
    internal string? Why => Said.Why;

    /// <summary>The number of the line at which it began that there is no value; null when there is one.</summary>
    internal int? Began => Cause?.Line;

    /// <summary>Whether <see cref="Reason"/> is a stated reason, and if not, what is known of it; null where none is asked for.</summary>
    internal ReasonKind? ReasonKind => StatedReason?.Kind;

    /// <summary>What the writer of the definition noted, as written.</summary>
    internal IReadOnlyList<string> OwnNotes => Worked.Notes;

    /// <summary>For when the prices hold that were used, as written.</summary>
    internal IReadOnlyList<string> PricesOf => Worked.PricesOf;

    /// <summary>Who may agree more than the maximum; null where nobody is named.</summary>
    internal string? MoreAgreedBy => Worked.MoreAgreedBy;

    private Step Step => Filled.Step;

    private ref readonly Fill Cell => ref Filled.Fill;

    /// <summary>Made anew each time where a kept line has no room for it.</summary>
    private Spoken Known
    {
        get
        {
            if (spoken is { } known) return known;
            var made = new Spoken(from.WorkedAt(Step));
            if (from.TakesWords()) spoken = made;
            return made;
        }
    }

    private Worked Worked => Known.Worked;

    private LineWords Said => Known.In(from.Language);

    /// <summary>What a page makes of the line: made once, for all forms that have it.</summary>
    internal T Shown<T>(Func<FilledLine, T> make)
        where T : class => (T)(Known.Shown ??= make(this));

    /// <summary>Number, label and value.</summary>
    public override string ToString() => $"{Numbers.Plain(Number)} {Label}: {(Printed.Length > 0 ? Printed : Working)}";

    /// <summary>The working and what follows from it, and its words once they were asked for.</summary>
    private sealed class Spoken(Worked worked)
    {
        private LineWords? words;

        internal Worked Worked => worked;

        internal Basis? Basis { get; } = worked.Basis;

        internal bool IsFigureQuoted { get; } = worked is { IsClosed: false, FigureBasis: OpenRas.Basis.Quoted, Basis: not OpenRas.Basis.Quoted };

        internal object? Shown { get; set; }

        internal LineWords In(Language language) => words ??= language.Form.Line(worked);
    }
}
