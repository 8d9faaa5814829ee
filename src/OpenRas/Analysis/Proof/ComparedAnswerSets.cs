using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>The sets of answers that a proof rests on: those that give an amount or nothing, or one of the words of a line of words.</summary>
public sealed class ComparedAnswerSets
{
    internal ComparedAnswerSets(BigInteger? sheets, BigInteger? all, FormLine? alone, IReadOnlyList<string>? answers, AnswerRuns? runs)
    {
        AnswerSets = sheets;
        All = all;
        Alone = alone;
        Answers = answers;
        Runs = runs;
    }

    /// <summary>How many complete sets of answers do, with no total given that could be added up; null where they were not counted.</summary>
    public BigInteger? AnswerSets { get; }

    /// <summary>How many complete sets of answers there are; null where they were not counted.</summary>
    public BigInteger? All { get; }

    /// <summary>The one question, or total that is given, that the line depends on; null where there are several.</summary>
    public FormLine? Alone { get; }

    /// <summary>How that one is answered in them, by the id of the answer or its number, in order. Null where there are several, or too many to list.</summary>
    public IReadOnlyList<string>? Answers { get; }

    /// <summary>The same, however many they are; null where it is several, or none.</summary>
    internal AnswerRuns? Runs { get; }
}
