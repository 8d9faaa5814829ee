using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said in a picture, in English.</summary>
internal sealed class EnglishPicture : PictureWords
{
    internal override string Title(RasDefinition definition) => $"{definition.Authority}: {definition.Title}. The rows and what they give.";

    internal override string Described(TableProfile table) => $"{table.Line.Label}: {string.Join("; ", table.Rows.Select(Described))}.";

    internal override string Heading(TableProfile table) => $"{table.Line.Label} ({Line(table.Line)}), {table.Line.Unit}";

    internal override string WithoutEdge(string row, RowProfile gives) => $"Without an edge: {row} gives {Language.English.Profile.Gives(gives)}.";

    internal override string NotDrawn(TableProfile table) =>
        $"Not drawn: {table.Line.Label} ({Line(table.Line)}), because it {(table.Line.Unit.IsNumber ? "has no figure on record" : "gives words")}.";

    internal override string Nothing(RasDefinition definition) => Why(definition) + ", so there is nothing to draw.";

    internal override string Across(FormLine along) => $"Across: {along.Label} ({Line(along)})";

    internal override (string Step, string Unreached, string Blank, string Behind) Key => (
        "A row and what it gives. Left of an edge is the jump to the next row, if there is room to write it.",
        "A row that no set of answers reaches.",
        "There is no figure.",
        "The other rows of the same table, to compare. Each is named at its end, if there is room.");

    private static string Described(RowProfile row) =>
        $"{row.When} gives {Language.English.Profile.Gives(row)}{(row.IsReached is false ? ", which no set of answers reaches" : "")}";

    private static string Why(RasDefinition definition)
    {
        if (definition.Disclosure == Disclosure.Withheld) return "These rules are not disclosed";
        if (definition.Disclosure == Disclosure.Unread) return "We have not read whether these rules were published";
        return definition.Form.Count == 0 ? "No form of these rules is on record here" : "No table with figures is on record here";
    }
}
