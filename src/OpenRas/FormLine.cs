using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>One line of a definition's form before it is filled.</summary>
public sealed record FormLine
{
    internal FormLine(int number, string id, string label, RasUnit unit, bool isQuestion, bool mayBeGiven, SourceSpan place)
    {
        Number = number;
        Id = id;
        Label = label;
        Unit = unit;
        IsQuestion = isQuestion;
        MayBeGiven = mayBeGiven;
        Place = place;
    }

    /// <summary>The number that is printed before it, from 1.</summary>
    public int Number { get; }

    /// <summary>The name in the definition.</summary>
    public string Id { get; }

    /// <summary>The label, or the words of the question.</summary>
    public string Label { get; }

    /// <summary>What its value counts.</summary>
    public RasUnit Unit { get; }

    /// <summary>Whether it is asked rather than calculated.</summary>
    public bool IsQuestion { get; }

    /// <summary>Whether a case may supply it as a total in place of the answers under it.</summary>
    public bool MayBeGiven { get; }

    /// <summary>The place of the line in the definition.</summary>
    public SourceSpan Place { get; }
}
