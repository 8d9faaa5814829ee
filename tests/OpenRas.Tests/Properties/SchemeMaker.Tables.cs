namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    private bool PriceBands()
    {
        if (PickKnown(k => k is { IsNumber: true, IsList: false, IsForTotals: false, TakesOff: false, Lowers: false, Least: >= 0 } && k.Unit != "share") is not { } scores) return false;
        var circumstances = known.Where(k => (k is { Counts: "circumstance", IsList: true } || k.IsTest) && (k.Only is null || k.Only == scores.Only)).OrderBy(_ => random.Next()).Take(Chance(75) ? 1 : 0);
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

    /// <summary>
    /// A straight line from row to row along a column of numbers, for each answer beside it; ranges at the ends, and at times one in the middle. Rising:
    /// each line rises, and beside it stand only circumstances.
    /// </summary>
    private bool StraightLine()
    {
        if (PickKnown(k => k is { IsNumber: true, IsForTotals: false, TakesOff: false, Lowers: false, Least: >= 0 } && k.Unit != "share" && k.Greatest - k.Least >= 2) is not { } scores) return false;
        var others = known.Where(k => k != scores && (k is { Counts: "circumstance", IsList: true } || k.IsTest) && (k.Only is null || k.Only == scores.Only) && !(IsRising && k.IsTest)).OrderBy(_ => random.Next()).Take(Chance(55) ? 1 : 0).ToList();
        var kind = Chance(60) && !scores.IsList ? "price-bands" : "table";
        var unit = Pick("£ a week", "£ a week", "£ a year", kind == "table" ? "share" : "£ once", kind == "table" ? "hours a week" : "£ a week");
        var most = unit switch { "share" => 1m, "hours a week" => 20m, _ => 400m };
        var rows = new List<Tree>();
        var mayBeNothing = scores.MayBeNothing;
        foreach (var other in others.Count == 0 ? new List<Tree?> { null } : [.. Pieces(others[0])]) Curve(other);

        var line = new Known(NextId(), unit, 0, most, false) { MayBeNothing = mayBeNothing };
        var round = Rounding(ref line, 100, isRequired: true);
        return Add(kind, line, scores.Only, ("unit", unit), ("between", "straight-line"), ("rows", Tree.List(rows)), ("round", round));

        void Curve(Tree? other)
        {
            // At numbers that the column need not reach, and beyond both ends.
            var span = scores.Greatest - scores.Least;
            var step = scores.IsWhole && Chance(70) ? 1m : 0.5m;
            var ats = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Math.Floor(scores.Least) + (step * random.Next((int)Math.Min(2_000, span / step) + 2))).Distinct().Order().ToList();
            if (ats.Count < 2) ats = [Math.Floor(scores.Least), Math.Ceiling(scores.Greatest) + 1];
            var amounts = Enumerable.Range(0, ats.Count + 2).Select(_ => decimal.Round(Amount(0, 100, 0.5m) / 100 * most, unit == "share" ? 3 : 2)).ToList();
            if (IsRising) amounts.Sort();
            if (ats[0] > scores.Least || Chance(20)) Row($"under {Number(ats[0])}", Bottom(amounts[0]));
            for (var i = 0; i < ats.Count; i++) Row(Number(ats[i]), Chance(IsRising ? 4 : 7) ? Pick<Tree>("unread", "unpublished", Tree.Group(("unclear", "a blot"))) : Figure(amounts[i + 1]));
            if (ats[^1] < scores.Greatest || Chance(20)) Row($"over {Number(ats[^1])}", Chance(12) ? Tree.Group(("refer", "Panel")) : Figure(amounts[^1]));

            void Row(string at, Tree gives) => rows.Add(Tree.Group((others.Count > 0 ? others[0].Id : "", other), (scores.Id, at), ("gives", gives)));
        }

        Tree Bottom(decimal amount)
        {
            if (!Chance(30)) return Figure(amount);
            mayBeNothing = true;
            return "no-budget";
        }

        Tree Figure(decimal amount) => unit == "share" && Chance(60) ? Number(amount * 100) + "%" : Number(amount);
    }

    private static bool IsNothing(Tree word) => word is TextTree { Text: "no-budget" } || word is GroupTree { Entries: [("no-budget" or "not-eligible", _)] };
}
