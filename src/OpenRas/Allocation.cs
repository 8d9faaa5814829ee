using OpenRas.Calculation;

namespace OpenRas;

/// <summary>A filled form: results, and every line with its working. Immutable; the words are made when first asked for.</summary>
public sealed class Allocation
{
    private readonly Fill[] cells;
    private Line[]? lines;
    private Result[]? results;
    private string[]? notices;
    private ActWords? acts;

    internal Allocation(Answers answers, EffectiveDate? on, Fill[] cells)
    {
        Answers = answers;
        On = on;
        this.cells = cells;
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition => Answers.Definition;

    /// <summary>The answers.</summary>
    public Answers Answers { get; }

    /// <summary>The day the rules were taken for; null when none was named.</summary>
    public EffectiveDate? On { get; }

    /// <summary>In the order of the definition; never empty. Rules that are not disclosed have one, which says so.</summary>
    public IReadOnlyList<Result> Results => AllResults;

    /// <summary>Every question and every line of the form, none hidden, in the order of the definition.</summary>
    public IReadOnlyList<Line> Lines => AllLines;

    /// <summary>What people changed afterwards, in the order of the case file: acts, and no part of the calculation. Empty when none is recorded.</summary>
    public IReadOnlyList<Change> Changes => Acts.Changes;

    /// <summary>The figures that people decided on in the end, one a result at most. Empty when none is recorded.</summary>
    public IReadOnlyList<Final> Finals => Acts.Finals;

    /// <summary>What must be said with every figure: that it is an estimate, where the rules stand, what is blank, and which figures are not quoted.</summary>
    public IReadOnlyList<string> Notices => notices ??= [.. new NoticeWords(Definition, On, AllLines).All(), .. Answers.Acts.Note is { } note ? ["Of this case: " + note] : Array.Empty<string>()];

    /// <summary>The notices that stand at the head: that it is an estimate, and where the rules stand.</summary>
    internal IReadOnlyList<string> Head => NoticeWords.Head(Definition);

    /// <summary>The notices beside the name of the rules: who wrote the file, and how much is published.</summary>
    internal IReadOnlyList<string> Origin => NoticeWords.Origin(Definition);

    /// <summary>The notices that stand at the foot.</summary>
    internal IEnumerable<string> Foot => Notices.Skip(Head.Count + Origin.Count);

    private Result[] AllResults => results ??= Definition.Plan.Results.Length > 0 ? new ResultWords(Definition.Plan, cells, AllLines).Results() : [ResultWords.Undisclosed(Definition)];

    private ActWords Acts => acts ??= new ActWords(AllResults, Answers.Acts);

    private Line[] AllLines => lines ??= new Explainer(Definition.Plan, Answers.Entries, cells).Lines();

    /// <summary>The number of one result without its words; null when there is none.</summary>
    /// <param name="id">The name of the line.</param>
    /// <exception cref="ArgumentException">The definition has no such line.</exception>
    public decimal? Amount(string id)
    {
        var step = Definition.Plan.Find(id) ?? throw new ArgumentException($"The definition has no line `{id}`.", nameof(id));
        return cells[step.Index].IsFigure && step.Unit.IsNumber ? cells[step.Index].Value : null;
    }
}
