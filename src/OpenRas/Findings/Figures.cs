using OpenRas.Calculation;

namespace OpenRas.Findings;

/// <summary>All figures and words of the definition that stand on a line.</summary>
internal static class Figures
{
    internal static IEnumerable<Figure> Of(Step step)
    {
        IEnumerable<Figure?> figures = step switch
        {
            QuestionStep question => question.Choices.Select(c => c.Figure),
            MultiplyStep multiply => multiply.Times.Concat(multiply.DivideBy).Select(f => f.Figure),
            AbatementStep abatement => [abatement.Share],
            UpliftStep uplift => [uplift.Adds],
            LimitStep limit => limit.OwnFigures.Append(limit.Minimum?.Figure).Append(limit.Maximum?.Figure),
            EligibilityStep { Otherwise: { } otherwise } => [otherwise],
            _ => step.OwnFigures,
        };
        return figures.OfType<Figure>();
    }
}
