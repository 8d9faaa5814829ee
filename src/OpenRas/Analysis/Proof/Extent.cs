using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Analysis;

/// <summary>What of a column a row covers: places in a list of answers, or numbers from a least to a greatest. May be taken too wide, never too narrow.</summary>
internal readonly record struct Extent(decimal Least, decimal Greatest, bool[]? Picks)
{
    internal static readonly Extent All = new(decimal.MinValue, decimal.MaxValue, null);
    private static readonly Extent None = new(decimal.MaxValue, decimal.MinValue, null);

    /// <summary>Whether a sheet in this row, with more need, can come to stand in another.</summary>
    internal bool CanLeadTo(Extent more, Direction direction)
    {
        // One of the rows does not look at the answers, and so holds all of them, those that stand aside too.
        if (Picks is null != more.Picks is null) return true;
        if (Picks is { } here && more.Picks is { } there)
        {
            for (var pick = 0; pick < here.Length; pick++)
            {
                if (here[pick] && there[pick]) return true;
            }

            // Answers that stand aside lead only to themselves, and have no place.
            if (direction == Direction.Same) return false;
        }

        if (Least > Greatest || more.Least > more.Greatest) return false;
        return direction switch
        {
            Direction.Same => Least <= more.Greatest && more.Least <= Greatest,
            Direction.Up => Least <= more.Greatest,
            _ => Greatest >= more.Least,
        };
    }

    internal static Extent Of(bool[] picks) => All with { Picks = picks };

    internal static Extent Answers(AnswerTest test, QuestionStep question)
    {
        var inOrder = Enumerable.Range(0, test.Picks.Length).Where(pick => !question.Choices[pick].Answer.IsAside).ToList();
        var places = Enumerable.Range(0, inOrder.Count).Where(place => test.Picks[inOrder[place]]).ToList();
        return places.Count == 0 ? None with { Picks = test.Picks } : new(places[0], places[^1], test.Picks);
    }

    internal static Extent Of(BandTest test) => new(test.Bands.Min(b => b.Low ?? decimal.MinValue), test.Bands.Max(b => b.High ?? decimal.MaxValue), null);

    /// <summary>Of the numbers that a line can come out as.</summary>
    internal static Extent Of(BandTest test, ValueSet set)
    {
        if (!set.HasFigures) return None;
        if (set.Values is { } values)
        {
            var inside = values.Where(test.Contains).ToList();
            return inside.Count == 0 ? None : new(inside[0], inside[^1], null);
        }

        var low = test.Bands.Min(b => b.Least(set.Places) ?? set.Least);
        var high = test.Bands.Max(b => b.Greatest(set.Places) ?? set.Greatest);
        return new(Math.Max(low, set.Least), Math.Min(high, set.Greatest), null);
    }
}
