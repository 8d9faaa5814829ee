namespace OpenRas.Calculation;

/// <summary>What a case says at one step: an answer by its place, or a number; nothing by default.</summary>
internal readonly record struct Entry(EntryKind Kind, short Pick, decimal Number)
{
    internal static Entry Picked(int pick) => new(EntryKind.Picked, (short)pick, 0);

    internal static Entry Numbered(decimal number) => new(EntryKind.Numbered, -1, number);

    /// <summary>A score: the answer that has it, or else a number between two answers.</summary>
    internal static Entry Scored(Question question, decimal score)
    {
        for (var pick = 0; pick < question.Answers.Count; pick++)
        {
            if (!question.Answers[pick].IsAside && question.Answers[pick].Value == score) return Picked(pick);
        }

        return Numbered(score);
    }

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
