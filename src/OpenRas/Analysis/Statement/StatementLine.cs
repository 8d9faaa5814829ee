using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>One line of a statement of reasons. Immutable.</summary>
public sealed class StatementLine
{
    private readonly Statement statement;

    internal StatementLine(Statement statement, int number, StatementFill fill) => (this.statement, Number, Fill) = (statement, number, fill);

    /// <summary>Its number, from 1 to 29.</summary>
    public int Number { get; }

    /// <summary>Who filled it in, or who has to.</summary>
    public StatementFill Fill { get; }

    /// <summary>What the line is about.</summary>
    public string Title => Language.English.Statement.LineTitle(Number);

    /// <summary>What it says, in sentences. A table of the line is not among them.</summary>
    public IReadOnlyList<string> Text => Language.English.Statement.Said(statement, Number);

    /// <summary>The number and the title.</summary>
    public override string ToString() => $"{Numbers.Plain(Number)} {Title}";
}
