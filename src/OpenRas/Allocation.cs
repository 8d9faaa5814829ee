using System.Text.Json.Serialization;
using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Kept;
using OpenRas.Words;

namespace OpenRas;

/// <summary>
/// A filled form: results, and every line with its working. The words are made when you first ask for them. <c>System.Text.Json</c> writes it as
/// <c>ToJson()</c> does, and cannot read it. Immutable.
/// </summary>
[JsonConverter(typeof(AllocationConverter))]
public sealed class Allocation : ILineSource
{
    private readonly FilledLine[] lines;
    private Asked? asked;

    internal Allocation(AnswerSet answers, EffectiveDate? on)
    {
        (Answers, On) = (answers, on);
        lines = answers.Definition.KeptLines.Fill(this, answers.Entries, answers.Said);
    }

    /// <summary>The same form, said in a language of its own.</summary>
    private Allocation(Allocation other, Language language)
    {
        (Answers, On, asked) = (other.Answers, other.On, new Asked(language));
        lines = Array.ConvertAll(other.lines, l => new FilledLine(l.Filled, this));
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition => Answers.Definition;

    /// <summary>The answers.</summary>
    public AnswerSet Answers { get; }

    /// <summary>The day that the rules were taken for; null when none was named.</summary>
    public EffectiveDate? On { get; }

    /// <summary>The results, in the order of the definition; never empty. Rules that are not disclosed have one, which says so.</summary>
    public IReadOnlyList<AllocationResult> Results => AlsoAsked.Results ??= MakeResults();

    /// <summary>Every question and every line of the form, none hidden, in the order of the definition.</summary>
    public IReadOnlyList<FilledLine> Lines => lines;

    /// <summary>
    /// The changes that people made afterwards, in the order of the case file. They are acts, and no part of the calculation. Empty when none is recorded.
    /// </summary>
    public IReadOnlyList<RecordedChange> RecordedChanges => Decided.Changes;

    /// <summary>The figures that people decided on in the end, at most one for each result. Empty when none is recorded.</summary>
    public IReadOnlyList<FinalDecision> FinalDecisions => Decided.Finals;

    /// <summary>
    /// What must be said with every figure: that it is an estimate, whether the rules are in use, what is blank, and which figures are not copied from a
    /// source.
    /// </summary>
    public IReadOnlyList<Notice> Notices => [.. Language.Form.Head(this), .. Language.Form.Origin(Definition), .. Language.Form.Foot(this)];

    /// <summary>
    /// What the form can still give while a line waits for an answer; null when no line waits. Any answer that is missing may still be given, also one whose
    /// absence the scheme reads as something. It is worked out when you first ask for it, and can take a second in a large scheme.
    /// </summary>
    public Bounds? Bounds => AlsoAsked.Bounds ??= Waits ? Definition.FindBounds(Answers) : null;

    internal Language Language => asked?.Language ?? Language.English;

    Language ILineSource.Language => Language;

    bool ILineSource.TakesWords() => true;

    internal string? CaseNote => Answers.Acts.Note;

    private bool Waits => Array.Exists(lines, l => l.Filled.Step is not QuestionStep && l.Outcome == Outcome.NotDetermined);

    private Decisions Decided => AlsoAsked.Decisions ??= new Decisions(Results, Answers.Acts, Language);

    /// <summary>The number of one result without its words; null when there is none.</summary>
    /// <param name="id">The name of the line.</param>
    /// <exception cref="ArgumentException">The definition has no such line.</exception>
    public decimal? GetAmount(string id)
    {
        var step = Definition.Plan.Find(id) ?? throw new ArgumentException($"The definition has no line `{id}`.", nameof(id));
        return lines[step.Index].Value;
    }

    /// <summary>The same form, said in a language.</summary>
    internal Allocation In(Language other) => other == Language ? this : new Allocation(this, other);

    /// <summary>What was done at one line.</summary>
    Worked ILineSource.WorkedAt(Step step)
    {
        AlsoAsked.Cells ??= Array.ConvertAll(lines, l => l.Filled.Fill);
        return new WorkingMaker(Definition.Plan, Answers.Entries, AlsoAsked.Cells).Of(step);
    }

    private Asked AlsoAsked => asked ??= new Asked(Language.English);

    private AllocationResult[] MakeResults()
    {
        var plan = Definition.Plan;
        return plan.Results.Length == 0
            ? [new AllocationResult(Definition, Language)]
            : [.. plan.Results.Select(r => new AllocationResult(Definition, r, Lines[r.Step], Language))];
    }

    /// <summary>What only some ask of a form, worked out when they do.</summary>
    private sealed class Asked(Language language)
    {
        internal Language Language { get; } = language;

        internal Fill[]? Cells { get; set; }

        internal AllocationResult[]? Results { get; set; }

        internal Decisions? Decisions { get; set; }

        internal Bounds? Bounds { get; set; }
    }
}
