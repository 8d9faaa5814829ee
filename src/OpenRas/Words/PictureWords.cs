using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said in a picture of what each row gives.</summary>
internal abstract class PictureWords
{
    /// <summary>What the picture shows.</summary>
    internal abstract string Title(RasDefinition definition);

    /// <summary>A table in a sentence, for those who do not see the picture.</summary>
    internal abstract string Described(TableProfile table);

    /// <summary>What heads a table.</summary>
    internal abstract string Heading(TableProfile table);

    /// <summary>A row that no edge leads to.</summary>
    internal abstract string WithoutEdge(string row, RowProfile gives);

    /// <summary>A table that is not drawn, and why.</summary>
    internal abstract string NotDrawn(TableProfile table);

    /// <summary>Why there is nothing to draw. Of what is not on record nobody knows what it would show.</summary>
    internal abstract string Nothing(RasDefinition definition);

    /// <summary>The line whose number runs from left to right.</summary>
    internal abstract string Across(FormLine along);

    /// <summary>What the marks mean: a row, a row that no sheet comes to, no figure, the other rows.</summary>
    internal abstract (string Step, string Unreached, string Blank, string Behind) Key { get; }
}
