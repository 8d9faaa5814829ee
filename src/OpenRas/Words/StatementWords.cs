using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said in a statement of reasons.</summary>
internal abstract class StatementWords
{
    /// <summary>What it is called while something is left to fill in, and afterwards.</summary>
    internal abstract string Title(bool isDraft);

    /// <summary>What the easy version is called, and what it is not yet.</summary>
    internal abstract (string Title, string Caution) EasyTitle { get; }

    /// <summary>How many lines are complete, and how many a person still has to fill in.</summary>
    internal abstract string Counted(Statement statement);

    /// <summary>What a line is about.</summary>
    internal abstract string LineTitle(int line);

    /// <summary>Who fills a line in; null where it is filled in.</summary>
    internal abstract string? Fill(StatementFill fill);

    /// <summary>What a line says, in sentences; for one that does not apply, why.</summary>
    internal abstract IReadOnlyList<string> Said(Statement statement, int line);

    /// <summary>The table of a line; null where it has none.</summary>
    internal abstract StatementTable? Table(Statement statement, int line);

    /// <summary>What heads the lines that are still to be filled in, where a shorter version only lists them.</summary>
    internal abstract string LeftOpen { get; }

    /// <summary>What heads the lines that do not apply, where a shorter version only lists them.</summary>
    internal abstract string Left { get; }

    /// <summary>All of it in a few sentences.</summary>
    internal abstract IReadOnlyList<string> Paragraph(Statement statement);

    /// <summary>Short sentences, in groups that share a picture.</summary>
    internal abstract IReadOnlyList<EasyGroup> Easy(Statement statement);

    /// <summary>The place for a picture.</summary>
    internal abstract string Picture(string of);

    /// <summary>What heads the record of a tool, and what it is.</summary>
    internal abstract (string Title, string About) Record { get; }

    /// <summary>The fields of that record in their sections; null for one that a person has to fill in.</summary>
    internal abstract IReadOnlyList<(string Section, IReadOnlyList<(string Field, string? Text)> Fields)> RecordOf(RasDefinition definition);

    /// <summary>What is in the place of a field that a person has to fill in.</summary>
    internal abstract string RecordToFill { get; }
}

/// <summary>A table of a statement, as words.</summary>
internal sealed record StatementTable(IReadOnlyList<(string Heading, bool IsFigure)> Columns, IReadOnlyList<string[]> Rows);

/// <summary>Short sentences that share a picture.</summary>
internal sealed record EasyGroup(string Picture, IReadOnlyList<string> Sentences);
