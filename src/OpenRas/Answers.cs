using OpenRas.Calculation;

namespace OpenRas;

/// <summary>A checked answer sheet of one definition, complete or not. Immutable. Holds what a person said: keep it as you keep the rest of their case.</summary>
public sealed class Answers
{
    private readonly Func<IReadOnlyDictionary<string, string>, string> digestOf;
    private string? digest;

    internal Answers(RasDefinition definition, Entry[] entries, SortedDictionary<string, string> values, Func<IReadOnlyDictionary<string, string>, string> digestOf)
    {
        Definition = definition;
        Entries = entries;
        Values = values;
        this.digestOf = digestOf;
    }

    /// <summary>By the name of the question, or of the total that was given: the answer as written. In the order of the names.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>SHA-256 of the answers in their canonical form, in lower-case hexadecimal; see docs/format.md.</summary>
    public string Digest => digest ??= digestOf(Values);

    internal RasDefinition Definition { get; }

    internal Entry[] Entries { get; }
}
