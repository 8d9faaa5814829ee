#pragma warning disable CA1720 // A short statement is no number.
namespace OpenRas.Analysis;

/// <summary>How much of a statement is printed.</summary>
public enum StatementLength
{
    /// <summary>One paragraph.</summary>
    Paragraph,

    /// <summary>About two pages: how the amount was worked out, what was taken off, what nobody knows, and what to ask.</summary>
    Short,

    /// <summary>All 29 lines.</summary>
    Full,

    /// <summary>Short sentences with one idea each, and places for pictures. It is a start, and people with learning disabilities have not tried it.</summary>
    Easy,
}
