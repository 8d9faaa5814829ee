using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>A statement of reasons in English.</summary>
internal sealed class EnglishStatement : StatementWords
{
    private static readonly string[] Titles =
    [
        "Estimate or final",
        "The amount",
        "Who it is for, and who took part",
        "The rules that were used",
        "The assessment that was used",
        "Your needs, in your words",
        "Each question and its answer",
        "Evidence for each answer",
        "Subtotals",
        "How points or hours become money",
        "Unpaid support",
        "Reductions and additions",
        "Limits and rounding",
        "Included and not included",
        "Matters that no question asks about",
        "How the amount meets your needs",
        "Whether the amount is enough",
        "From the estimate to the final amount",
        "Other ways of working it out",
        "Changes since last time",
        "Steps from an earlier amount",
        "Who pays",
        "How you can take the money",
        "The decision of a person",
        "The answers that mattered most",
        "Missing, unpublished or assumed",
        "If you disagree",
        "How to work it out again",
        "Words used here",
    ];

    internal override string Title(bool isDraft) => isDraft ? "Draft working" : "Statement of reasons";

    internal override (string Title, string Caution) EasyTitle =>
        ("Easy Read ready", "People with learning disabilities have not tried this page yet. So it is not called Easy Read.");

    internal override string Counted(Statement statement)
    {
        var (open, all) = (statement.ToBeFilledCount, statement.Lines.Count);
        var none = statement.Lines.Count(l => l.Fill == StatementFill.NotApplicable);
        var complete = $"{Numbers.Plain(all - open - none)} of {Numbers.Plain(all)} lines are complete, and {Numbers.Plain(none)} do not apply.";
        if (open == 0) return complete;
        return $"{complete} A person still has to fill in {Numbers.Plain(open)}, so this is no statement of reasons yet.";
    }

    internal override string LineTitle(int line) => Titles[line - 1];

    internal override string? Fill(StatementFill fill) => fill switch
    {
        StatementFill.ToBeFilled => "To be filled in by a person:",
        StatementFill.FromAuthority => "From the council's own entry:",
        StatementFill.NotApplicable => "Not applicable:",
        _ => null,
    };

    internal override IReadOnlyList<string> Said(Statement statement, int line) => [.. new EnglishStatementLines(statement).Said(line)];

    internal override StatementTable? Table(Statement statement, int line) => EnglishStatementTables.Of(statement, line);

    internal override string LeftOpen => "Still to be filled in by a person";

    internal override string Left => "Not applicable";

    internal override IReadOnlyList<string> Paragraph(Statement statement) => [.. EnglishParagraph.Of(statement)];

    internal override IReadOnlyList<EasyGroup> Easy(Statement statement) => [.. new EnglishEasy(statement).Groups()];

    internal override string Picture(string of) => $"[Picture: {of}]";

    internal override (string Title, string About) Record => (
        "Algorithmic transparency record: draft",
        "These are fields of the Algorithmic Transparency Recording Standard that a file of rules can fill in. Check them against the "
        + "current template before you publish.");

    internal override IReadOnlyList<(string Section, IReadOnlyList<(string Field, string? Text)> Fields)> RecordOf(RasDefinition definition) =>
        [.. new EnglishRecord(definition).Sections()];

    internal override string RecordToFill => "To be filled in by a person.";
}
