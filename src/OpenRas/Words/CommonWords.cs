using System.Numerics;

namespace OpenRas.Words;

/// <summary>Words that all pages share: figures, names in a row, what comes out.</summary>
internal abstract class CommonWords
{
    /// <summary>A figure with its unit: <c>£1,123.20 a year</c>. Every digit is shown.</summary>
    internal abstract string Quantity(RasUnit unit, decimal value);

    /// <summary>Names in a row: <c>a, b and c</c>.</summary>
    internal abstract string All(IEnumerable<string> names);

    /// <summary>Names to choose from: <c>a, b or c</c>.</summary>
    internal abstract string Any(IEnumerable<string> names);

    /// <summary>What comes out, in a word or two: <c>no budget</c>, <c>not published</c>.</summary>
    internal abstract string Outcome(Outcome outcome);

    /// <summary>A number of answer sheets, with what it counts: <c>1 answer sheet</c>.</summary>
    internal abstract string Sheets(BigInteger count);

    /// <summary>That some sets of answers contradict themselves and are left out; null where none do.</summary>
    internal abstract string? LeftOut(BigInteger? count);

    /// <summary>That some other answers contradict those that stay, and are left out; null where none do.</summary>
    internal abstract string? OthersLeftOut(int count);

    /// <summary>The number alone, for a column of such numbers; that they were not counted where it is null.</summary>
    internal abstract string SheetsOrNot(BigInteger? count);

    /// <summary>The number, and how many digits it has where they are not written out.</summary>
    internal abstract string Long(BigInteger count);

    /// <summary>A share of answer sheets in per cent to one decimal place, half up. Only nothing is 0%, and only all is 100%.</summary>
    internal abstract string Share(BigInteger part, BigInteger whole);

    /// <summary>That a question is not asked, in the place of its answer.</summary>
    internal abstract string NotAsked { get; }

    /// <summary>The answer to a question on a sheet, or a total that is given; that there is none where it is not asked.</summary>
    internal string Answer(Allocation sheet, FormLine line) =>
        sheet.Answers.Values.TryGetValue(line.Id, out var value) ? Answer(sheet.Definition, line.Id, value) : NotAsked;

    /// <summary>What came out of a line of a sheet.</summary>
    internal static string Came(Allocation sheet, FormLine line, Language language)
    {
        var filled = sheet.In(language).Lines[line.Number - 1];
        return filled.Printed.Length > 0 ? filled.Printed : filled.Working;
    }

    /// <summary>An answer as a reader knows it: the words of the list, or the number with its unit.</summary>
    internal string Answer(RasDefinition definition, string question, string value)
    {
        var text = definition.Questions.FirstOrDefault(q => q.Id == question)?.Answers.FirstOrDefault(a => a.Id == value)?.Text;
        if (text is not null) return text;
        var unit = definition.Form.First(l => l.Id == question).Unit;
        return Numbers.TryParse(value, out var number) && unit.IsNumber ? Quantity(unit, number) : value;
    }

    /// <summary>That amounts are estimates: at the head of whatever prints more than one.</summary>
    internal abstract string AllAreEstimates { get; }

    /// <summary>The days on which rules are in force: <c>from 1 April 2026 to 31 March 2027</c>.</summary>
    internal abstract string Days(InForce days);
}
