namespace OpenRas.Oracle.Making;

/// <summary>Makes the rows of a straight line: single numbers, perhaps a range with a figure of its own, and what stands beyond.</summary>
internal sealed class StraightLineMaker(Dice dice)
{
    /// <param name="number">The column that the line runs along.</param>
    /// <param name="others">The other columns of these rows, as they are written.</param>
    internal IEnumerable<string> Rows(Made number, string others)
    {
        var first = Math.Floor(number.Least);
        var ends = new List<decimal> { first };
        for (var i = dice.From(1, 3); i > 0; i--) ends.Add(ends[^1] + dice.From(1, 6));
        ends.Add(Math.Max(ends[^1] + 1, Math.Ceiling(number.Most) + (dice.Chance(50) ? -1 : 3)));
        string Row(string at, string gives) => $"{{ {others}{number.Id}: {at}, gives: {gives} }}";
        if (first > 0) yield return Row($"under {Dice.Text(first)}", "no-budget");
        foreach (var end in ends) yield return Row(Dice.Text(end), Figure());
        yield return Row($"over {Dice.Text(ends[^1])}", dice.Chance(60) ? WordMaker.Any(dice) : Figure());
    }

    private string Figure() => Dice.Text(dice.Number(0, 300, 2));
}
