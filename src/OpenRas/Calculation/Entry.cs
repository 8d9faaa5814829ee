namespace OpenRas.Calculation;

/// <summary>What a case says at one step: an answer by its place, or a number; nothing by default.</summary>
internal readonly record struct Entry(EntryKind Kind, short Pick, decimal Number)
{
    internal static Entry Picked(int pick) => new(EntryKind.Picked, (short)pick, 0);

    internal static Entry Numbered(decimal number) => new(EntryKind.Numbered, -1, number);

    internal static readonly Entry NotSupplied = new(EntryKind.NotSupplied, -1, 0);
}

internal enum EntryKind : byte
{
    /// <summary>Unanswered.</summary>
    None,

    Picked,

    /// <summary>A number answered, or a total given.</summary>
    Numbered,

    /// <summary>Unanswered, and the total it feeds was given.</summary>
    NotSupplied,
}
