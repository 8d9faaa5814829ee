using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>A kept result next to what is calculated now from the same answers. What people decided afterwards is compared too. Immutable.</summary>
public sealed class Verification
{
    internal Verification(RasDefinition definition, Sameness sameness, IReadOnlyList<KeptDifference> differences) =>
        (Definition, Sameness, Differences) = (definition, sameness, differences);

    /// <summary>The rules that the result was compared with.</summary>
    public RasDefinition Definition { get; }

    /// <summary>The finding.</summary>
    public Sameness Sameness { get; }

    /// <summary>Each figure that differs, in the order of the form; empty when none does.</summary>
    public IReadOnlyList<KeptDifference> Differences { get; }

    /// <summary>The finding in a few words: <c>same</c>.</summary>
    public string Printed => Language.English.Verification.Found(Sameness);
}

/// <summary>One figure of a kept result that differs from what is calculated now. Immutable.</summary>
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

/// <summary>How far a kept result agrees with what is calculated now.</summary>
public enum Sameness
{
    /// <summary>Everything is the same, to the byte, except the commit.</summary>
    Same,

    /// <summary>The file says the same, and every figure is the same. The engine is another one, or says it in other words.</summary>
    SameFiguresOtherEngine,

    /// <summary>Every figure is the same, and so are the rules that lead to it. The file says something else, such as a title or a source.</summary>
    SameRulesDifferentFile,

    /// <summary>Every figure is the same in this case, but the rules differ.</summary>
    SameFiguresOtherRules,

    /// <summary>At least one figure differs.</summary>
    Different,
}
