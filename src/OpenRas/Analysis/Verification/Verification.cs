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

/// <summary>One figure of a kept result that is not what is calculated now.</summary>
/// <param name="Number">The number of its line; 0 for a result.</param>
/// <param name="Id">The name of the line.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Field">Which field of the contract differs.</param>
/// <param name="Kept">What was kept; null where there was nothing.</param>
/// <param name="Now">What is calculated now; null where there is nothing.</param>
public sealed record KeptDifference(int Number, string Id, string Label, string Field, string? Kept, string? Now)
{
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
