using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>The numbers that a line of points can have.</summary>
internal static class Scores
{
    private const int Most = 10_000;

    /// <summary>Each of them, rising; empty where they are too many to list.</summary>
    internal static IReadOnlyList<decimal> Of(RasDefinition definition, Step step)
    {
        if (InputOf(definition, step) is not { } input) return definition.CanBe[step.Index].Values ?? [];
        return input.Levels > Most ? [] : [.. input.Entries[..input.Levels].Select(e => Number(step, e)).Distinct().Order()];
    }

    /// <summary>Whether more numbers follow the last, which no table tells from it.</summary>
    internal static bool HaveNoEnd(RasDefinition definition, Step step) => InputOf(definition, step) is { IsCut: true };

    private static Input? InputOf(RasDefinition definition, Step step) => step switch
    {
        TotalStep { IsEntered: true } => definition.Tables.Fillings[0][step.Index],
        QuestionStep question => Input.Of(question),
        _ => null,
    };

    private static decimal Number(Step step, Entry entry) => entry.Kind == EntryKind.Numbered ? entry.Number : ((QuestionStep)step)
        .At(entry.Pick).Value;
}
