using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>From the sheets of a reading to what people are shown: answers as they are given, and the filled form.</summary>
internal static class AnswerSheets
{
    /// <summary>A sheet, calculated. With <paramref name="isAnswered"/> only what it says is answered.</summary>
    internal static Allocation Calculate(RasDefinition definition, Sheet sheet, Func<Step, bool>? isAnswered = null)
    {
        var answers = definition.Plan.Steps.Where(s => isAnswered?.Invoke(s) is not false && sheet.Entries[s.Index].Kind is EntryKind.Picked or EntryKind.Numbered).Select(s => (s.Id, Written(s, sheet.Entries[s.Index])));
        return definition.Calculate(definition.CheckAnswers([.. answers]).OrThrow());
    }

    /// <summary>How a step is answered, or what silence is read as.</summary>
    internal static Entry Now(this AnswerSet answers, Step step) =>
        answers.Entries[step.Index] is { Kind: EntryKind.None } && step is QuestionStep { Unanswered: { } silence } ? silence : answers.Entries[step.Index];

    /// <summary>Whether a total is given.</summary>
    internal static bool IsGiven(this AnswerSet answers, Step step) => step is TotalStep && answers.Entries[step.Index].Kind == EntryKind.Numbered;

    /// <summary>An answer as a command gives it.</summary>
    internal static string Written(Step step, Entry entry) => entry.Kind == EntryKind.Picked ? ((QuestionStep)step).Choices[entry.Pick].Answer.Id : Numbers.Plain(entry.Number);

    /// <summary>Sheets without an amount, as people are shown them.</summary>
    internal static WithoutAmount Shown(RasDefinition definition, Without without)
    {
        var rows = definition.Plan.Steps[without.Cause] is TableStep table ? Array.FindAll(table.Rows, r => r.Gives.State == without.State) : [];
        return new WithoutAmount(without.State.ToOutcome(), definition.Form[without.Cause], Written(rows), without.Sheets)
        {
            IsKnown = without.IsKnown,
            Named = Written(Array.FindAll(rows, r => r.Condition.Steps.Any())),
        };

        string[] Written(Row[] some) => Array.ConvertAll(some, r => TableEdge.Written(definition.Plan, r));
    }
}
