namespace OpenRas.Oracle.Making;

/// <summary>Parts everything that a column can be into pieces, so that each value stands in exactly one row.</summary>
internal sealed class ColumnMaker(Dice dice, ConditionMaker conditions)
{
    internal IReadOnlyList<string> Pieces(Made made)
    {
        if (made.Answers.Count > 0 && !(made.HasScores && dice.Chance(15))) return Answers(made);
        if (made.Unit == "words") return [.. made.Words.Select(w => $"\"{w}\"")];
        return made.Unit == "yes-no" ? ["yes", "no"] : Numbers(made);
    }

    private List<string> Answers(Made made)
    {
        var cut = dice.From(1, made.Answers.Count - 1);
        List<string> pieces = [.. made.Answers.Take(cut)];
        var rest = made.Answers.Skip(cut).ToList();
        var ordered = made.Counts is "need" or "support";
        if (ordered && dice.Chance(60)) pieces.Add(rest[0] + " or more");
        else if (rest.Count > 1 && dice.Chance(50)) pieces.Add($"[{string.Join(", ", rest)}]");
        else pieces.AddRange(rest);
        pieces.AddRange(made.Aside);
        return pieces;
    }

    private List<string> Numbers(Made made)
    {
        var cuts = Enumerable.Range(0, dice.From(1, 3)).Select(_ => conditions.Cut(made)).Distinct().Order().ToList();
        var sign = made.Unit == "share" ? "%" : "";
        if (made.IsWhole && cuts[0] > 0 && dice.Chance(40)) return Whole(cuts, (int)made.Least);
        var closed = dice.Chance(50);
        List<string> pieces = [closed ? $"{Dice.Text(cuts[0])}{sign} and under" : $"under {Dice.Text(cuts[0])}{sign}"];
        for (var i = 1; i < cuts.Count; i++)
        {
            var (from, to) = (Dice.Text(cuts[i - 1]), Dice.Text(cuts[i]) + sign);
            pieces.Add(closed ? $"over {from}{sign} to {to}" : $"{from}{sign} to under {to}");
        }

        var last = Dice.Text(cuts[^1]) + sign;
        pieces.Add(closed ? $"over {last}" : $"{last} and over");
        return Joined(pieces);
    }

    /// <summary>`0-9`, `10-28`, `29 and over`: only where nothing can fall between.</summary>
    private List<string> Whole(List<decimal> cuts, int least)
    {
        var pieces = new List<string>();
        var from = (decimal)Math.Min(least, 0);
        foreach (var cut in cuts.Where(c => c > from))
        {
            if (from < 0) pieces.Add($"{Dice.Text(cut - 1)} and under");
            else pieces.Add(cut - 1 == from ? Dice.Text(from) : $"{Dice.Text(from)}-{Dice.Text(cut - 1)}");
            from = cut;
        }

        return Joined([.. pieces, from < 0 ? "any" : $"{Dice.Text(from)} and over"]);
    }

    /// <summary>Sometimes the first and the last stand in one row, as a list.</summary>
    private List<string> Joined(List<string> pieces) =>
        pieces.Count > 2 && dice.Chance(12) ? [$"[{pieces[0]}, {pieces[^1]}]", .. pieces[1..^1]] : pieces;
}
