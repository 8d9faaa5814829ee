using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Tests.Proofs;

/// <summary>
/// What a reader of the rows alone would fear: two rows of which the one stands at no less need than the other and gives less, or a limit that pays
/// nothing beyond an end which the line could pass, were its parts independent.
/// </summary>
internal static class Rows
{
    /// <summary>Whether there is such a fall, and wherever there is one no sheet comes: not to both of the two rows, and not past the end.</summary>
    internal static bool FallWhereNoSheetComes(EverySheet sheets, Step step)
    {
        var plan = sheets.Definition.Plan;
        switch (step)
        {
            case TableStep { Unit.IsNumber: true } table:
                var reached = sheets.Cells.Select(c => (int)c[table.Index].Pick).ToHashSet();
                var falls = Enumerable.Range(0, table.Rows.Length).SelectMany(low => Enumerable.Range(0, table.Rows.Length).Where(high => IsFall(plan, table.Rows[low], table.Rows[high])).Select(high => (low, high))).ToList();
                return falls.Count > 0 && falls.TrueForAll(f => !reached.Contains(f.low) || !reached.Contains(f.high));
            case LimitStep { Maximum: { Figure: { IsKnown: true } end, Beyond.State: State.NoBudget or State.NotEligible } } limit:
                return Reach.Of(plan, new Entry[plan.Steps.Length])[limit.Of].Greatest > end.Value && !sheets.Cells.Exists(c => c[limit.Of].IsFigure && c[limit.Of].Value > end.Value);
            default:
                return false;
        }
    }

    private static bool IsFall(Plan plan, Row low, Row high) => Amount(high.Gives) < Amount(low.Gives) && MayRise(plan, low, high);

    private static decimal? Amount(Figure figure) => figure.IsKnown ? figure.Value : figure.State is State.NoBudget or State.NotEligible ? 0 : null;

    /// <summary>Whether in each column something of the one row stands no lower than something of the other.</summary>
    private static bool MayRise(Plan plan, Row low, Row high) =>
        low != high && low.Condition.Parts.All(part => MayRise(plan.Steps[part.Step], part.Test, high.Condition.Parts.First(p => p.Step == part.Step).Test));

    private static bool MayRise(Step column, Test low, Test high) => (low, high) switch
    {
        (AnyTest, _) or (_, AnyTest) => true,
        (AnswerTest from, AnswerTest to) => MayRise((column as QuestionStep)?.Question, from.Picks, to.Picks),
        (BandTest from, BandTest to) when column is QuestionStep { Question.Counts: CountsAs.Support } => Least(to) <= Most(from),
        (BandTest from, BandTest to) when column is QuestionStep { Question.Counts: not CountsAs.Need } => Least(to) <= Most(from) && Least(from) <= Most(to),
        (BandTest from, BandTest to) => Least(from) <= Most(to),
        _ => true,
    };

    private static bool MayRise(Question? question, bool[] from, bool[] to)
    {
        var isSame = from.Zip(to).Any(p => p.First && p.Second);
        return question?.Counts switch
        {
            CountsAs.Need => isSame || Array.IndexOf(from, true) < Array.LastIndexOf(to, true),
            CountsAs.Support => isSame || Array.LastIndexOf(from, true) > Array.IndexOf(to, true),
            _ => isSame,
        };
    }

    private static decimal Least(BandTest test) => test.Bands.Min(b => b.Low ?? decimal.MinValue);

    private static decimal Most(BandTest test) => test.Bands.Max(b => b.High ?? decimal.MaxValue);
}
