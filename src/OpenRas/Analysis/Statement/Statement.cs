using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>
/// The reasons for one person's amount, in 29 lines. Until each line is filled in, it is a draft and says so. There is no way to make statements for many
/// people at once. It holds what a person said: keep it as you keep the rest of their case. Immutable.
/// </summary>
public sealed class Statement
{
    internal Statement(Allocation allocation, StatementFacts facts, IReadOnlyList<StatementFill> fills)
    {
        (Allocation, Facts) = (allocation, facts);
        Lines = [.. fills.Select((fill, i) => new StatementLine(this, i + 1, fill))];
    }

    /// <summary>The filled form that it is about.</summary>
    public Allocation Allocation { get; }

    /// <summary>All 29 lines, in order.</summary>
    public IReadOnlyList<StatementLine> Lines { get; }

    /// <summary>How many lines a person still has to fill in.</summary>
    public int ToBeFilledCount => Lines.Count(l => l.Fill == StatementFill.ToBeFilled);

    /// <summary>Whether any line is still to be filled in.</summary>
    public bool IsDraft => ToBeFilledCount > 0;

    /// <summary>What it is called: <c>Draft working</c>, or <c>Statement of reasons</c> once no line is left to fill in.</summary>
    public string Title => Language.English.Statement.Title(IsDraft);

    internal StatementFacts Facts { get; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
