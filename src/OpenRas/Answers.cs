using OpenRas.Calculation;

namespace OpenRas;

/// <summary>A checked answer sheet of one definition, complete or not. Immutable. Holds what a person said: keep it as you keep the rest of their case.</summary>
public sealed class Answers
{
    internal Answers(RasDefinition definition, Entry[] entries, SortedDictionary<string, string> values, string digest)
    {
        Definition = definition;
        Entries = entries;
        Values = values;
        Digest = digest;
    }

    /// <summary>By the name of the question, or of the total that was given: the answer as written. In the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>SHA-256 of the answers in their canonical form, in lower-case hexadecimal; see docs/format.md.</summary>
    public string Digest { get; }

    internal RasDefinition Definition { get; }

    internal Entry[] Entries { get; }
}
