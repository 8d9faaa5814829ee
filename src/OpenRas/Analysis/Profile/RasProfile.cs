using System.Numerics;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>
/// Facts about a definition over all complete sets of answers, counted and not sampled. A share of sets of answers is no share of people, and no chance: people
/// are not spread evenly over sets of answers. Immutable.
/// </summary>
public sealed class RasProfile
{
    internal RasProfile(RasDefinition definition, BigInteger? sheets, BigInteger? leftOut, FormLine? endless, IReadOnlyList<TotalProfile> totals, IReadOnlyList<TableProfile> tables, IReadOnlyList<ResultProfile> results)
    {
        Definition = definition;
        AnswerSets = sheets;
        LeftOut = leftOut;
        Endless = endless;
        Totals = totals;
        Tables = tables;
        Results = results;
    }

    /// <summary>The rules.</summary>
    public RasDefinition Definition { get; }

    /// <summary>
    /// How many complete sets of answers there are, with no total given that could be added up from answers; null when they cannot be counted.
    /// </summary>
    public BigInteger? AnswerSets { get; }

    /// <summary>How many sets of answers are left out because they contradict themselves, as the definition says; null when they cannot be counted.</summary>
    public BigInteger? LeftOut { get; }

    /// <summary>Why sets of answers are not counted, in a sentence; null when they are.</summary>
    public string? WhyNotCounted => Language.English.Profile.WhyNotCounted(this);

    /// <summary>Where sets of answers are not counted: the line that can be answered in more ways than are listed; null where which questions are asked is too much to follow.</summary>
    internal FormLine? Endless { get; }

    /// <summary>Whether nothing was too much to follow.</summary>
    internal bool IsFollowed => Results.All(r => r.Outcomes.Count > 0 && r.NotFollowed == 0)
        && Totals.All(t => t.Values is not null)
        && Tables.All(t => t.Rows.All(r => r.IsReached is not null));

    /// <summary>Every total in points.</summary>
    public IReadOnlyList<TotalProfile> Totals { get; }

    /// <summary>Every table, price bands among them.</summary>
    public IReadOnlyList<TableProfile> Tables { get; }

    /// <summary>The results, in the order of the definition.</summary>
    public IReadOnlyList<ResultProfile> Results { get; }
}
