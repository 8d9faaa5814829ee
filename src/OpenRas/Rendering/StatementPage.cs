using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>A statement of reasons for people, in one of its lengths.</summary>
internal sealed class StatementPage
{
    private const int RuledLines = 3;

    /// <summary>How the amount was worked out, what was taken off, what nobody knows, and what to ask.</summary>
    private static readonly int[] InShort = [2, 4, 7, 10, 11, 12, 13, 14, 18, 22, 23, 25, 26, 27];

    private readonly Page page = new();
    private readonly Statement statement;
    private readonly Language language;
    private readonly StatementWords words;

    private StatementPage(Statement statement, Language language) => (this.statement, this.language, words) = (statement, language, language.Statement);

    internal static Page Of(Statement statement, StatementLength length, Language language)
    {
        var made = new StatementPage(statement, language);
        switch (length)
        {
            case StatementLength.Paragraph:
                made.Paragraph();
                break;
            case StatementLength.Short:
                made.Short();
                break;
            case StatementLength.Full:
                made.Full();
                break;
            default:
                made.Easy();
                break;
        }

        return made.page;
    }

    /// <summary>What must be said of the rules and the amount before anything else.</summary>
    internal static IReadOnlyList<Notice> Heads(Statement statement, Language language) =>
        [.. language.Form.Head(statement.Allocation), .. language.Form.Origin(statement.Allocation.Definition)];

    private void Paragraph()
    {
        page.Heading(0, words.Title(statement.IsDraft));
        page.Lines(0, string.Join(' ', words.Paragraph(statement)));
    }

    private void Full()
    {
        Head();
        foreach (var line in statement.Lines) Line(line, isRuled: true);
    }

    private void Short()
    {
        Head();
        var shown = statement.Lines.Where(l => InShort.Contains(l.Number)).ToList();
        foreach (var line in shown.Where(l => l.Fill is StatementFill.Filled or StatementFill.FromAuthority || HasTable(l))) Line(line, isRuled: false);
        List(words.LeftOpen, statement.Lines.Where(l => l.Fill == StatementFill.ToBeFilled).Select(Titled));
        List(words.Left, shown.Where(l => l.Fill == StatementFill.NotApplicable)
            .Select(l => $"{Titled(l)}: {string.Join(' ', words.Said(statement, l.Number))}"));
    }

    private void List(string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return;
        page.Heading(1, heading);
        page.Lines(2, all);
    }

    private bool HasTable(StatementLine line) => words.Table(statement, line.Number) is not null;

    private void Easy()
    {
        page.Heading(0, words.Title(statement.IsDraft));
        page.Lines(0, words.EasyTitle.Title, words.EasyTitle.Caution);
        foreach (var group in words.Easy(statement))
        {
            page.Add(new PictureBlock(1, words.Picture(group.Picture)));
            page.Lines(1, [.. group.Sentences]);
        }
    }

    private void Head()
    {
        page.Heading(0, words.Title(statement.IsDraft));
        page.Lines(0, [words.Counted(statement), .. Heads(statement, language).Select(n => n.Text), .. language.Form.Opening(statement.Allocation.In(language))]);
    }

    private void Line(StatementLine line, bool isRuled)
    {
        page.Heading(1, Titled(line));
        string[] said = [.. new[] { words.Fill(line.Fill) }.OfType<string>(), .. words.Said(statement, line.Number)];
        if (said.Length > 0) page.Lines(2, said);
        if (words.Table(statement, line.Number) is { } table) page.Grid(2, [.. table.Columns.Select(c => new Column(c.Heading, c.IsFigure))], table.Rows);
        if (isRuled && line.Fill == StatementFill.ToBeFilled) page.Ruled(2, RuledLines);
    }

    private string Titled(StatementLine line) => $"{Numbers.Plain(line.Number)}. {words.LineTitle(line.Number)}";
}
