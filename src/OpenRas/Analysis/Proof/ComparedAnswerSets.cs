using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>The sets of answers that a proof rests on: those that give an amount or nothing. For a line of words, those that give one of its words.</summary>
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

    /// <summary>How many complete sets of answers these are, with no total given that could be added up; null when they were not counted.</summary>
    public BigInteger? AnswerSets { get; }

    /// <summary>How many complete sets of answers there are in all; null when they were not counted.</summary>
    public BigInteger? All { get; }

    /// <summary>The one question, or total that is given, that the line depends on; null when there are several.</summary>
    public FormLine? Alone { get; }

    /// <summary>
    /// The answers to that one on these sets of answers, in order: the id of each answer, or its number. Null when there are several questions, or too many
    /// answers to list.
    /// </summary>
    public IReadOnlyList<string>? Answers { get; }

    /// <summary>The same, however many they are; null where it is several, or none.</summary>
    internal AnswerRuns? Runs { get; }
}
