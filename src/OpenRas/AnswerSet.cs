using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Kept;

namespace OpenRas;

/// <summary>
/// A checked set of answers of one definition, complete or not, with what a case file says that people changed afterwards. It holds what a person said: keep it
/// as you keep the rest of their case. Immutable.
/// </summary>
public sealed class AnswerSet
{
    private readonly string?[]? written;
    private SortedDictionary<string, string>? values;

    internal AnswerSet(RasDefinition definition, Entry[] entries, SortedDictionary<string, string> values, Acts acts)
        : this(definition, entries, (string?[]?)null, acts) => this.values = values;

    /// <param name="definition">The definition.</param>
    /// <param name="entries">The answers.</param>
    /// <param name="written">As which text each number was given, by its line; null where there are no numbers.</param>
    /// <param name="acts">What people changed afterwards.</param>
    internal AnswerSet(RasDefinition definition, Entry[] entries, string?[]? written, Acts acts)
    {
        (Definition, Entries, this.written, Acts) = (definition, entries, written, acts);
        Said = definition.KeptLines.Said(entries);
    }

    /// <summary>The answer as written, by the name of the question or of the total that was given. In the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Values => values ??= new(Written(), StringComparer.Ordinal);

    internal RasDefinition Definition { get; }

    internal Entry[] Entries { get; }

    /// <summary>The lines that the answers alone decide, where they were filled before; null for the others.</summary>
    internal FilledLine?[] Said { get; }

    internal Acts Acts { get; }

    /// <summary>Whether a question is asked with these answers; null when that depends on an answer that is missing.</summary>
    /// <param name="question">The id of a question.</param>
    /// <exception cref="ArgumentException">The definition has no such question.</exception>
    public bool? IsAsked(string question)
    {
        var plan = Definition.Plan;
        if (plan.Find(question) is not QuestionStep step) throw new ArgumentException($"The definition has no question `{question}`.", nameof(question));
        var cells = Evaluator.Run(plan, Entries);
        if (step.Only is { } only && only.Holds(cells, out _) is not true and var holds) return holds;
        return cells[step.Index].State != State.NotSupplied;
    }

    /// <summary>
    /// These answers, and after the recorded changes one more: a figure that a person put in the place of another. It is no part of the calculation; the
    /// allocation shows it.
    /// </summary>
    /// <param name="result">The result, by the name of its line.</param>
    /// <param name="becomes">The new figure, in the unit of the result; not below 0.</param>
    /// <param name="by">The role that changed it, such as <c>Team manager</c>.</param>
    /// <param name="on">The day; not before that of an earlier change.</param>
    /// <param name="reason">The reason; null when none was given.</param>
    public Checked<AnswerSet> RecordChange(string result, decimal becomes, string by, DateOnly on, string? reason) =>
        Definition.Recorded(this, new(result, becomes, by, on, reason), isFinal: false);

    /// <summary>These answers, and the figure that people decided on in the end, such as a panel's; otherwise like <see cref="RecordChange"/>.</summary>
    /// <param name="result">The result, by the name of its line; it must have no final figure yet.</param>
    /// <param name="amount">The figure, in the unit of the result; not below 0.</param>
    /// <param name="by">The role that decided, such as <c>Resource panel</c>.</param>
    /// <param name="on">The day; not before that of an earlier change.</param>
    /// <param name="reason">The reason; null when none was given.</param>
    public Checked<AnswerSet> RecordFinal(string result, decimal amount, string by, DateOnly on, string? reason) =>
        Definition.Recorded(this, new(result, amount, by, on, reason), isFinal: true);

    /// <summary>These answers and some more, checked together. What people changed afterwards stays with them.</summary>
    /// <exception cref="ArgumentException">An id or a value is null.</exception>
    public Checked<AnswerSet> With(params (string Id, string Value)[] more)
    {
        ArgumentNullException.ThrowIfNull(more);

        // The new ones come first, so that a diagnostic counts them as the caller does.
        return Definition.Answered([.. more, .. Values.Select(v => (v.Key, v.Value))], Acts);
    }

    /// <summary>The same answers, with what people changed afterwards.</summary>
    internal AnswerSet After(Acts acts) => new(Definition, Entries, new SortedDictionary<string, string>(Values.ToDictionary(), StringComparer.Ordinal), acts);

    private Dictionary<string, string> Written()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in Definition.Plan.Steps)
        {
            var entry = Entries[step.Index];
            if (entry.Kind == EntryKind.Picked) all.Add(step.Id, ((QuestionStep)step).Choices[entry.Pick].Answer.Id);
            else if (entry.Kind == EntryKind.Numbered) all.Add(step.Id, written![step.Index]!);
        }

        return all;
    }
}
