using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>A kept result beside what is calculated now from the same answers. Immutable. What people changed afterwards is no part of it.</summary>
public sealed class Verification
{
    internal Verification(RasDefinition definition, Sameness sameness, IReadOnlyList<KeptDifference> differences) =>
        (Definition, Sameness, Differences) = (definition, sameness, differences);

    /// <summary>The rules that it was held against.</summary>
    public RasDefinition Definition { get; }

    /// <summary>What was found.</summary>
    public Sameness Sameness { get; }

    /// <summary>Each figure that differs, in the order of the form; empty where none does.</summary>
    public IReadOnlyList<KeptDifference> Differences { get; }

    /// <summary>What was found, in a few words: <c>same</c>.</summary>
    public string Printed => Language.English.Verification.Found(Sameness);
}

/// <summary>One figure of a kept result that is not what is calculated now. Immutable.</summary>
public sealed class KeptDifference
{
    internal KeptDifference(int number, string id, string label, string field, string? kept, string? now) =>
        (Number, Id, Label, Field, Kept, Now) = (number, id, label, field, kept, now);

    /// <summary>The number of its line; 0 for a result.</summary>
    public int Number { get; }

    /// <summary>The name of the line.</summary>
    public string Id { get; }

    /// <summary>The label of the line or the result.</summary>
    public string Label { get; }

    /// <summary>The field of the contract that differs.</summary>
    public string Field { get; }

    /// <summary>The value that was kept; null if there was none.</summary>
    public string? Kept { get; }

    /// <summary>The value that is calculated now; null if there is none.</summary>
    public string? Now { get; }

    /// <summary>The same in a sentence.</summary>
    public override string ToString() => Language.English.Verification.Said(this);
}

/// <summary>How far a kept result is what is calculated now.</summary>
public enum Sameness
{
    /// <summary>Everything is the same, to the byte but for the commit.</summary>
    Same,

    /// <summary>The file says the same and every figure is the same; the engine is another one, or says it in other words.</summary>
    SameFiguresOtherEngine,

    /// <summary>Every figure is the same and so are the rules that lead to it; the file says something else, such as a title or a source.</summary>
    SameRulesDifferentFile,

    /// <summary>Every figure is the same in this case, and the rules are others.</summary>
    SameFiguresOtherRules,

    /// <summary>Some figure differs.</summary>
    Different,
}
