using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>A whole answer sheet as people read it, and as a command that calculates it.</summary>
internal sealed class SheetShown(Allocation filled, Language language)
{
    private readonly Allocation sheet = filled.In(language);

    /// <summary>The answer to a question, or a total that is given, in words; that there is none where it is not asked.</summary>
    internal string Answer(FormLine line) => language.Common.Answer(sheet, line);

    /// <summary>What came out of a line.</summary>
    internal string Line(FormLine line) => CommonWords.Came(sheet, line, language);

    /// <summary><c>ras calculate FILE --answer washing=some ...</c>, in the order of the definition.</summary>
    internal IReadOnlyList<string> Command(string? file) =>
        [Name("ras", "calculate", file ?? "DEFINITION"), .. Asked(sheet).Select(l => Name("--answer", $"{l.Id}={sheet.Answers.Values[l.Id]}"))];

    /// <summary>The questions that are answered and the totals that are given.</summary>
    internal static IEnumerable<FormLine> Asked(Allocation sheet) => sheet.Definition.Form.Where(l => sheet.Answers.Values.ContainsKey(l.Id));

    private static string Name(params string[] words) => string.Join(' ', words);
}
