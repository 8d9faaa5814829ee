namespace OpenRas.Rendering;

/// <summary>The head of a filled form: what came out, and what must be said with it.</summary>
/// <param name="Results">Each result by its name, what came out, and both in one.</param>
/// <param name="Pointer">Where people changed the figure; null where nobody did.</param>
/// <param name="Standing">That it is an estimate, and where the rules stand; the last is where they stand.</param>
/// <param name="Identity">Which rules they are.</param>
/// <param name="Origin">Who wrote them down, and how much is published.</param>
internal sealed record FormHeadBlock(
    IReadOnlyList<(string Label, string Printed, string Named)> Results, string? Pointer, IReadOnlyList<string> Standing, string Identity, string Origin)
    : Block(0);

/// <summary>The lines of a filled form.</summary>
/// <param name="Columns">What heads the columns where they have headings.</param>
/// <param name="Rows">The lines, in their order.</param>
internal sealed record FormLinesBlock((string Line, string Working, string Value) Columns, IReadOnlyList<FormRow> Rows) : Block(0);

/// <summary>What people decided on each result, beside the calculation.</summary>
/// <param name="Title">What heads it.</param>
/// <param name="Columns">What heads the columns where they have headings.</param>
/// <param name="Results">Result by result.</param>
internal sealed record DecisionsBlock(string Title, (string Figure, string Difference) Columns, IReadOnlyList<DecidedResult> Results) : Block(0);

/// <summary>What stands below a form.</summary>
/// <param name="Notices">What belongs to this calculation, and what the rules leave open.</param>
/// <param name="Missing">What heads the missing pieces.</param>
/// <param name="Ask">What stands before the question that would obtain a piece.</param>
/// <param name="Pieces">Each missing piece, and that question.</param>
/// <param name="Sources">The publications.</param>
/// <param name="IsBelowLines">Whether the form has lines.</param>
internal sealed record FormFootBlock(
    IReadOnlyList<string> Notices, string Missing, string Ask, IReadOnlyList<MissingPiece> Pieces, IReadOnlyList<string> Sources, bool IsBelowLines)
    : Block(0);

/// <summary>One line of a form.</summary>
/// <param name="Number">As printed, from 1.</param>
/// <param name="Label">The label.</param>
/// <param name="Working">How it was made, and how it was rounded.</param>
/// <param name="Value">What came out.</param>
internal sealed record FormRow(int Number, string Label, IReadOnlyList<string> Working, Marked Value)
{
    /// <summary>The value is a figure or stands for one, and not words.</summary>
    internal bool IsNumber { get; init; }

    /// <summary>Beside the value: what changed, that there is no reason, how sure it is.</summary>
    internal IReadOnlyList<Marked> Remarks { get; init; } = [];

    /// <summary>Its parts, each with a letter.</summary>
    internal IReadOnlyList<(string Letter, LinePart Part)> Parts { get; init; } = [];

    /// <summary>Below it, each on a line of its own.</summary>
    internal IReadOnlyList<Under> Below { get; init; } = [];
}

/// <summary>Words of which a terminal may show the tone.</summary>
internal readonly record struct Marked(string Words, Tone Tone = Tone.Plain);

/// <summary>A line below a line; a title is not broken.</summary>
internal readonly record struct Under(string Words, bool IsWhole);

/// <summary>The decisions on one result.</summary>
/// <param name="Label">The result, as it was calculated.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="IsFigure">Whether it has one, for the width of a column.</param>
/// <param name="Changes">Each change, the final one last.</param>
/// <param name="Way">From the calculated to the final figure; null where none is final.</param>
internal sealed record DecidedResult(string Label, string Figure, bool IsFigure, IReadOnlyList<DecidedChange> Changes, string? Way);

/// <summary>One change.</summary>
internal sealed record DecidedChange(string What, string Figure, string Remark, IReadOnlyList<string> Under);

/// <summary>What words are, for those who show it with colour.</summary>
internal enum Tone
{
    Plain,

    /// <summary>What came out in the end.</summary>
    Result,

    /// <summary>Where the rules stand.</summary>
    Standing,

    /// <summary>The number of a line.</summary>
    Number,

    /// <summary>What a reader must not take for a published figure.</summary>
    Unsure,
}
