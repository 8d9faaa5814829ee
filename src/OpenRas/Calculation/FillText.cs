using System.Diagnostics;

namespace OpenRas.Calculation;

/// <summary>The text of the definition that a line of words came out as.</summary>
internal static class FillText
{
    internal static string Of(Step step, in Fill cell) => step switch
    {
        QuestionStep question => question.Choices[cell.Pick].Answer.Id,
        TableStep table => table.Rows[cell.Pick].Gives.Text!,
        EligibilityStep => cell.Value == EligibilityStep.Yes ? "yes" : "no",
        _ => throw new UnreachableException(),
    };
}
