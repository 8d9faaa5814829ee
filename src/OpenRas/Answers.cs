using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>
/// A checked answer sheet of one definition, complete or not, and what a case file says people changed afterwards. Immutable. Holds what a person said:
/// keep it as you keep the rest of their case.
/// </summary>
public sealed class Answers
{
    private readonly Func<IReadOnlyDictionary<string, string>, string> digestOf;
    private string? digest;

    internal Answers(RasDefinition definition, Entry[] entries, SortedDictionary<string, string> values, Func<IReadOnlyDictionary<string, string>, string> digestOf, Acts acts)
    {
        Definition = definition;
        Entries = entries;
        Values = values;
        this.digestOf = digestOf;
        Acts = acts;
    }

    /// <summary>By the name of the question, or of the total that was given: the answer as written. In the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>SHA-256 of the answers in their canonical form, in lower-case hexadecimal; see docs/format.md. What people changed is no part of it.</summary>
    public string Digest => digest ??= digestOf(Values);

    internal RasDefinition Definition { get; }

    internal Entry[] Entries { get; }

    internal Acts Acts { get; }

    /// <summary>These answers and some more, checked together; what people changed afterwards stays with them.</summary>
    /// <exception cref="ArgumentException">An id or a value is null.</exception>
    public Checked<Answers> With(params (string Id, string Value)[] more)
    {
        ArgumentNullException.ThrowIfNull(more);

        // The new ones come first, so that a diagnostic counts them as the caller does.
        return Definition.Answered([.. more, .. Values.Select(v => (v.Key, v.Value))], Acts);
    }
}
