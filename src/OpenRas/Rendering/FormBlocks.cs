namespace OpenRas.Rendering;

/// <summary>The head of a filled form: what came out, and what must be said with it.</summary>
/// <param name="Results">Each result by its name, and what it is, calculated and decided.</param>
/// <param name="Opening">What was taken off, what nobody knows, and what to ask: for a reader who stops here.</param>
/// <param name="Cautions">That it is an estimate, and where the rules stand; the last is where they stand.</param>
/// <param name="Identity">Which rules they are.</param>
/// <param name="Origin">Who wrote them down, and how much is published.</param>
internal sealed record FormHeadBlock(
    IReadOnlyList<(string Label, string Printed)> Results, IReadOnlyList<string> Opening, IReadOnlyList<string> Cautions, string Identity, string Origin)
    : Block(0);

/// <summary>The lines of a filled form.</summary>
/// <param name="Columns">What heads the columns where they have headings.</param>
/// <param name="Rows">The lines, in their order.</param>
/// <param name="Others">What a result is in another period: what it is called, the line and how often, and the figure.</param>
internal sealed record FormLinesBlock((string Line, string Working, string Value) Columns, IReadOnlyList<FormRow> Rows, IReadOnlyList<LinePart> Others) : Block(0);

/// <summary>What people decided on each result, beside the calculation.</summary>
/// <param name="Title">What heads it.</param>
/// <param name="Columns">What heads the columns where they have headings.</param>
/// <param name="Results">Result by result.</param>
internal sealed record DecisionsBlock(string Title, (string Figure, string Difference) Columns, IReadOnlyList<DecidedResult> Results) : Block(0);

/// <summary>What a form still waits for.</summary>
/// <param name="Title">What heads it.</param>
/// <param name="Questions">Each question or total with what can be answered.</param>
internal sealed record OpenBlock(string Title, IReadOnlyList<(string Asked, IReadOnlyList<string> Choices)> Questions) : Block(0);

/// <summary>What stands below a form.</summary>
/// <param name="Notices">What belongs to this calculation, and what the rules leave open.</param>
/// <param name="Missing">What heads the missing pieces.</param>
/// <param name="Ask">What stands before the question that would obtain a piece.</param>
/// <param name="Pieces">Each missing piece, and that question.</param>
/// <param name="Sources">The publications.</param>
/// <param name="Cited">What to cite; null where nothing is calculated.</param>
/// <param name="IsBelowLines">Whether the form has lines.</param>
internal sealed record FormFootBlock(
    IReadOnlyList<string> Notices, string Missing, string Ask, IReadOnlyList<MissingPiece> Pieces, IReadOnlyList<string> Sources, string? Cited, bool IsBelowLines)
    : Block(0);

/// <summary>One line of a form.</summary>
/// <param name="Number">As printed, from 1.</param>
/// <param name="Label">The label.</param>
/// <param name="Value">What came out.</param>
internal sealed record FormRow(int Number, string Label, Marked Value)
{
    /// <summary>The value of a reduction, an addition or a limit, with what it takes off or adds; null on other lines.</summary>
    internal string? Headline { get; init; }

    /// <summary>How it was made, where its parts do not say it.</summary>
    internal string Working { get; init; } = "";

    /// <summary>Its arithmetic, or the rows of a test.</summary>
    internal IReadOnlyList<LinePart> Parts { get; init; } = [];

    /// <summary>Whether other forms have the line too.</summary>
    internal bool IsKept { get; init; }

    /// <summary>The line as text, once it was laid out; null before.</summary>
    internal byte[]? Text { get; set; }

    /// <summary>Below it, each on a line of its own: its reason, how sure it is, its sources, its notes.</summary>
    internal IReadOnlyList<Marked> Below { get; init; } = [];
}

/// <summary>Words of which a terminal may show the tone.</summary>
internal readonly record struct Marked(string Words, Tone Tone = Tone.Plain);

/// <summary>The decisions on one result.</summary>
/// <param name="Label">The result, as it was calculated.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Changes">Each change, the final one last.</param>
/// <param name="Way">From the calculated to the final figure; null where none is final.</param>
internal sealed record DecidedResult(string Label, string Figure, IReadOnlyList<DecidedChange> Changes, string? Way);

/// <summary>One change: what it is, how far the figure moved, the figure, and below it who, when and why.</summary>
internal sealed record DecidedChange(string What, string Difference, string Figure, IReadOnlyList<string> Under);

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
