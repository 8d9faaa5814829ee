using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>
/// A checked answer sheet of one definition, complete or not, and what a case file says people changed afterwards. Immutable. Holds what a person said:
/// keep it as you keep the rest of their case.
/// </summary>
public sealed class Answers
{
    internal Answers(RasDefinition definition, Entry[] entries, SortedDictionary<string, string> values, Acts acts)
    {
        Definition = definition;
        Entries = entries;
        Values = values;
        Acts = acts;
    }

    /// <summary>By the name of the question, or of the total that was given: the answer as written. In the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

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
