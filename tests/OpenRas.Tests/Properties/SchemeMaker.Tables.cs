namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    private bool PriceBands()
    {
        if (PickKnown(k => k is { IsNumber: true, IsList: false, IsForTotals: false, TakesOff: false, Lowers: false, Least: >= 0 } && k.Unit != "share") is not { } scores) return false;
        var circumstances = known.Where(k => k is { Counts: "circumstance", IsList: true } && (k.Only is null || k.Only == scores.Only)).OrderBy(_ => random.Next()).Take(Chance(75) ? 1 : 0);
        return Table("price-bands", Pick("£ a week", "£ a week", "£ a year", "£ once"), [.. circumstances, scores], scores.Only);
    }

    private bool Table()
    {
        var columns = known.Where(k => k is { IsForTotals: false, TakesOff: false, Only: null } && (k.IsList || k.IsNumber) && !(IsRising && k.Lowers) && (k.Unit != "share" || Chance(20)))
            .OrderBy(_ => random.Next()).Take(1 + random.Next(3)).ToList();
        if (columns.Count == 0) return false;
        return Table("table", Pick("£ a week", "points", "hours a week", "share", "words", "words", "£ once"), columns, OnlyForLine(isAdded: false));
    }

    /// <summary>
    /// Every combination of pieces gets a row; past the first column a row may say <c>any</c>. Rising: more of each need column adds to what the
    /// circumstances give, and nothing is only at the bottom.
    /// </summary>
    private bool Table(string kind, string unit, List<Known> columns, Tree? only)
    {
        var pieces = columns.Select(Pieces).ToList();
        if (pieces.Aggregate(1, (n, p) => n * p.Count) > 60) return false;
        var isRising = IsRising && unit != "words";
        var most = unit switch { "share" => 1m, "hours a week" => 20m, "points" => 40m, _ => 400m };
        var adds = pieces.Select(p => p.Select(_ => Amount(0, 100, 5m) / 100 * most / columns.Count).ToList()).ToList();
        foreach (var (add, column) in adds.Zip(columns))
        {
            if (isRising && column.Counts != "circumstance") add.Sort();
        }

        var mayBeNothing = isRising && kind == "price-bands" && Chance(40);
        var rows = new List<Tree>();
        var (least, greatest) = (most, 0m);
        Row(0, [], 0, true);
        var line = new Known(NextId(), unit, Math.Min(least, greatest), greatest, false)
        {
            IsForTotals = rows.OfType<GroupTree>().Any(r => r["gives"] is TextTree { Text: "does-not-apply" }),
            MayBeNothing = mayBeNothing || columns.Any(c => c.MayBeNothing),
        };
        var round = unit == "words" ? null : Rounding(ref line, 8);
        return Add(kind, line, only, ("unit", unit), ("rows", Tree.List(rows)), ("round", round));

        void Row(int at, List<(string, Tree?)> keys, decimal sum, bool isBottom)
        {
            if (at == columns.Count)
            {
                rows.Add(Tree.Group([.. keys, ("gives", Gives(sum, isBottom)), ("source", Chance(10) ? "paper" : null)]));
                return;
            }

            if (at > 0 && !isRising && columns.Count < 4 && Chance(20))
            {
                Row(at + 1, [.. keys, (columns[at].Id, "any")], sum, false);
                return;
            }

            for (var piece = 0; piece < pieces[at].Count; piece++)
                Row(at + 1, [.. keys, (columns[at].Id, pieces[at][piece])], sum + adds[at][piece], isBottom && (piece == 0 || columns[at].Counts == "circumstance"));
        }

        Tree Gives(decimal sum, bool isBottom)
        {
            if (mayBeNothing && isBottom) return "no-budget";
            if (Chance(IsRising ? 5 : 14) && Word(mayDropOut: !IsRising) is var word && !(isRising && IsNothing(word))) return word;
            if (unit == "words") return Pick("The team decides", "A panel decides", "Go on");
            var value = decimal.Round(sum, unit == "share" ? 3 : 2);
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
            return unit == "share" && Chance(60) ? Number(value * 100) + "%" : Number(value);
        }
    }

    private static bool IsNothing(Tree word) => word is TextTree { Text: "no-budget" } || word is GroupTree { Entries: [("no-budget" or "not-eligible", _)] };
}
