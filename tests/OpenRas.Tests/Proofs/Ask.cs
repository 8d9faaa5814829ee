using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.Proofs;

/// <summary>What a sheet may say at one question, or at one total that may be given: each way to answer, and its place in the order.</summary>
internal sealed class Ask
{
    /// <summary>The question is not asked there, or the total is not given.</summary>
    internal const int NotAsked = -1;

    /// <summary>Only totals that are given would read it.</summary>
    internal const int NotSupplied = -2;

    /// <summary>With more, a definition is not small.</summary>
    private const int MostTried = 40;

    private Ask(Step step, CountsAs counts, IReadOnlyList<(string Value, Entry Entry, int Level)> ways)
    {
        (Step, Counts) = (step, counts);
        Values = [.. ways.Select(w => w.Value)];
        Entries = [.. ways.Select(w => w.Entry)];
        Levels = [.. ways.Select(w => w.Level)];
    }

    internal Step Step { get; }

    internal CountsAs Counts { get; }

    /// <summary>As a person writes them, in their order; those that stand aside are the last.</summary>
    internal string[] Values { get; }

    internal Entry[] Entries { get; }

    /// <summary>From 1, since not asked is 0; 0 for an answer that stands aside.</summary>
    internal int[] Levels { get; }

    internal bool IsTotal => Step is TotalStep;

    internal bool IsFact => Counts == CountsAs.Circumstance || Step is QuestionStep { IsHouseholdFact: true };

    internal bool HasOrder => Counts is CountsAs.Need or CountsAs.Support;

    /// <summary>Null for a line that asks nothing, and for a total that may be any of too many numbers. A total that no answers make is not among them.</summary>
    internal static Ask? Of(Step step, RasDefinition definition) => step switch
    {
        QuestionStep { Question.Number: { } range } number => Numbered(number, number.Question.Counts, range),
        QuestionStep question => new Ask(question, question.Question.Counts, Listed(question.Question)),
        TotalStep { MayBeGiven: { } given } total => Numbered(total, given.Counts ?? CountsAs.Need, new NumberRange(given.Least, given.Greatest, given.Step), n => definition.CheckAnswers((step.Id, Numbers.Plain(n))).Diagnostics.All(d => d.Code != Rules.CannotMake.Code)),
        _ => null,
    };

    private static Ask Numbered(Step step, CountsAs counts, NumberRange range, Func<decimal, bool>? canBe = null) =>
        new(step, counts, [.. Between(range).Where(n => (range.To - range.From) / range.Step > MostTried || canBe?.Invoke(n) is not false).Select((n, at) => (Numbers.Plain(n), Entry.Numbered(n), at + 1))]);

    private static List<(string, Entry, int)> Listed(Question question)
    {
        var all = question.Answers.Select((a, pick) => (Answer: a, Entry: Entry.Picked(pick))).ToList();
        var asides = all.FindAll(a => a.Answer.IsAside).ConvertAll(a => (a.Answer.Id, a.Entry, 0));
        var inOrder = all.FindAll(a => !a.Answer.IsAside);
        var ways = question.InBetween is { } scores
            ? Between(scores).Select(score => inOrder.Find(a => a.Answer.Value == score) is { Answer: { } answer } found ? (answer.Id, found.Entry) : (Numbers.Plain(score), Entry.Numbered(score)))
            : inOrder.Select(a => (a.Answer.Id, a.Entry));
        return [.. ways.Select((w, at) => (w.Item1, w.Item2, at + 1)), .. asides];
    }

    private static IEnumerable<decimal> Between(NumberRange range)
    {
        for (var number = range.From; number <= range.To && number <= range.From + (EverySheet.Most * range.Step); number += range.Step) yield return number;
    }
}
