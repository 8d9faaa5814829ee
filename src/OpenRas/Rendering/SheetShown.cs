namespace OpenRas.Rendering;

/// <summary>A whole answer sheet as people read it, and as a command that calculates it.</summary>
internal sealed class SheetShown(Allocation sheet)
{
    /// <summary>The answer to a question, or a total that is given, in words; that there is none where it is not asked.</summary>
    internal string Answer(FormLine line) => sheet.Answers.Values.TryGetValue(line.Id, out var value) ? Answer(sheet.Definition, line.Id, value) : "not asked";

    /// <summary>What came out of a line.</summary>
    internal string Line(FormLine line)
    {
        var filled = sheet.Lines[line.Number - 1];
        return filled.Printed.Length > 0 ? filled.Printed : filled.Working;
    }

    /// <summary><c>ras calculate FILE --answer washing=some ...</c>, in the order of the definition.</summary>
    internal IReadOnlyList<string> Command(string? file) =>
        [$"ras calculate {file ?? "DEFINITION"}", .. Answered(sheet).Select(l => $"--answer {l.Id}={sheet.Answers.Values[l.Id]}")];

    /// <summary>The questions that are answered and the totals that are given.</summary>
    internal static IEnumerable<FormLine> Answered(Allocation sheet) => sheet.Definition.Form.Where(l => sheet.Answers.Values.ContainsKey(l.Id));

    /// <summary>An answer as a reader knows it: the words of the list, or the number with its unit.</summary>
    internal static string Answer(RasDefinition definition, string question, string value)
    {
        var words = definition.Questions.FirstOrDefault(q => q.Id == question)?.Answers.FirstOrDefault(a => a.Id == value)?.Text;
        if (words is not null) return words;
        var unit = definition.Form.First(l => l.Id == question).Unit;
        return Numbers.TryParse(value, out var number) && unit.IsNumber ? unit.Format(number) : value;
    }
}
