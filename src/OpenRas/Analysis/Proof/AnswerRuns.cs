using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Ways to answer one question, or to give one total, taken together where they follow one another.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="AreNumbers">They are numbers, and no answers of a list.</param>
/// <param name="All">The runs, in order.</param>
internal sealed record AnswerRuns(int Count, bool AreNumbers, IReadOnlyList<AnswerRun> All)
{
    internal static AnswerRuns Of(Step step, IReadOnlyList<Entry> entries)
    {
        var question = (step as QuestionStep)?.Question;
        var apart = question?.Number?.Step ?? (step as TotalStep)?.MayBeGiven?.Step;
        var runs = new List<AnswerRun>();
        foreach (var entry in entries)
        {
            var text = entry.Kind == EntryKind.Picked ? question!.Answers[entry.Pick].Text : null;
            if (apart is { } by && runs.Count > 0 && entry.Number - runs[^1].To == by) runs[^1] = runs[^1] with { To = entry.Number, Count = runs[^1].Count + 1 };
            else runs.Add(new AnswerRun(text, entry.Number, entry.Number, 1));
        }

        return new AnswerRuns(entries.Count, step is not QuestionStep { Question.Number: null }, runs);
    }
}

/// <summary>One answer of a list, in its words, or numbers that follow one another.</summary>
internal sealed record AnswerRun(string? Text, decimal From, decimal To, int Count);
