using OpenRas.Calculation;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

internal sealed partial class SmallMaker
{
    private const int MostRows = 24;

    private bool PriceBands()
    {
        if (PickAbove(a => a is { IsNumber: true, IsList: false, IsSure: true, IsShare: false, Can.Least: >= 0, Reached.Length: > 1 }) is not { } scores) return false;
        var beside = above.Where(a => ((a.IsList && a.Question!.Counts == CountsAs.Circumstance) || a.IsTest) && IsBeside(a, scores.Only)).OrderBy(_ => random.Next()).Take(Chance(75) ? 1 : 0);
        return Table("price-bands", Pick("£ a week", "£ a week", "£ a year", "£ once"), [.. beside, scores], scores.Only);
    }

    /// <summary>Mostly over two columns of which one is a line, so that their values hang together.</summary>
    private bool Table() => Table(Pick("£ a week", "£ a week", "points", "points", "hours a week", "share", "£ once"));

    private bool Table(string unit)
    {
        var all = above.Where(a => IsColumn(a) && IsBeside(a, null) && !a.IsShare && !(isToRise && a.IsWords && Chance(70))).OrderBy(_ => random.Next()).OrderBy(a => a.Question is null ? random.Next(2) : 1).ToList();
        return all.Count > 0 && Table("table", unit, all.GetRange(0, Math.Min(all.Count, Pick(1, 2, 2, 2, 3))), Only(12));
    }

    private static bool IsBeside(Above column, Tree? only) => !column.Can.May(State.DoesNotApply) || (column.Only is not null && column.Only == only);

    private bool Words()
    {
        var columns = above.Where(a => IsColumn(a) && IsBeside(a, null) && !a.IsWords && !a.IsShare).OrderBy(_ => random.Next()).Take(Pick(1, 1, 2)).ToList();
        if (columns.Count == 0) return false;
        var rows = new List<Tree>();
        if (!Rows(columns, (keys, _, _) => rows.Add(Tree.Group([.. keys, ("gives", Chance(6) ? Word() : Pick("Low", "Medium", "High", "Panel decides"))])))) return false;
        return Add("table", Only(8), ("unit", "words"), ("rows", Tree.List(rows)));
    }

    /// <summary>More of each need column adds, more of a support takes away; the last row may refer, and the first give nothing. Then a fall is planted.</summary>
    private bool Table(string kind, string unit, List<Above> columns, Tree? only)
    {
        var most = unit switch { "share" => 1m, "hours a week" => 12m, "points" => 24m, _ => 240m };
        var isNothingAtFirst = Chance(20);
        var isReferredAtLast = Chance(15);
        var rows = new List<Tree>();
        var isMade = Rows(columns, (keys, sum, place) =>
        {
            var value = decimal.Round(sum * most, unit == "share" ? 2 : 0);
            Tree gives = place == 0 && isNothingAtFirst ? Nothing() : place == 1 && isReferredAtLast ? Tree.Group(("refer", "Panel")) : unit == "share" ? Number(value * 100) + "%" : Number(value);
            if (Chance(isToRise ? 2 : 6)) gives = Chance(25) ? "does-not-apply" : Word();
            rows.Add(Tree.Group([.. keys, ("gives", gives)]));
        });
        return isMade && Add(kind, only, ("unit", unit), ("rows", Tree.List(rows)), ("round", Rounding(unit, 10))) && Planted(most);
    }

    /// <summary>
    /// One row for each combination of pieces: its conditions, how far up it stands, and 0 or 1 where it is the first or last of all. Now and then a row does
    /// not look at a column, whatever stands there.
    /// </summary>
    private bool Rows(List<Above> columns, Action<List<(string, Tree?)>, decimal, int> row)
    {
        var pieces = columns.ConvertAll(Pieces);
        if (pieces.Aggregate(1, (n, p) => n * p.Count) > MostRows) return false;
        var adds = pieces.ConvertAll(p => p.ConvertAll(_ => Amount(0, 20) / 20 / columns.Count));
        foreach (var (add, column) in adds.Zip(columns))
        {
            if (column.IsFree || column.IsWords) continue;
            add.Sort();
            if (column.Lowers) add.Reverse();
        }

        Next([], 0, isFirst: true, isLast: true);
        return true;

        void Next(List<(string, Tree?)> keys, decimal sum, bool isFirst, bool isLast)
        {
            var at = keys.Count;
            if (at == columns.Count)
            {
                row(keys, sum, isFirst ? 0 : isLast ? 1 : -1);
                return;
            }

            if (at + columns.Count > 1 && Chance(12))
            {
                Next([.. keys, (columns[at].Id, "any")], sum + adds[at][0], isFirst, isLast);
                return;
            }

            var (lowest, highest) = columns[at].Lowers ? (pieces[at].Count - 1, 0) : (0, pieces[at].Count - 1);
            for (var piece = 0; piece < pieces[at].Count; piece++)
                Next([.. keys, (columns[at].Id, pieces[at][piece])], sum + adds[at][piece], isFirst && (columns[at].IsFree || piece == lowest), isLast && (columns[at].IsFree || piece == highest));
        }
    }

    /// <summary>
    /// Changes rows of the table just made so that it falls: where sheets come, or where none does. What is changed is loaded with the next line.
    /// </summary>
    private bool Planted(decimal most)
    {
        var used = sheets.Cells.Select(c => (int)c[^1].Pick).Where(p => p >= 0).Distinct().Order().ToList();
        var rows = ((ListTree)((GroupTree)form[^1])["rows"]!).Items.Cast<GroupTree>().ToList();
        var isShare = most == 1;
        if (Chance(85)) Change([.. Enumerable.Range(0, rows.Count).Except(used)]);
        if (used.Count > 2 && Chance(isToRise ? 15 : 55)) Refer(isToRise ? 0 : random.Next(used.Count - 2));
        else if (!isToRise && Chance(70)) Change(used);
        form[^1] = ((GroupTree)form[^1]).With("rows", Tree.List(rows));
        return true;

        void Change(List<int> places)
        {
            if (places.Count == 0) return;
            var place = Pick(places);
            Tree low = Chance(35) ? Nothing() : isShare ? "1%" : Number(Math.Round(most / Pick(100, 8, 4)));
            Tree high = isShare ? "100%" : Number(most * 2);
            rows[place] = rows[place].With("gives", place > 0 && Chance(75) ? low : high);
        }

        // From a figure or nothing, over a referral or a blank, to less or nothing.
        void Refer(int at)
        {
            var less = !isToRise && Chance(60) && rows[used[at]]["gives"] is TextTree { Text: var text } && decimal.TryParse(text, out var was) && was > 0 ? Number(Math.Max(0, was - (most / 20))) : Nothing();
            referring.Add(above[^1].Id);
            if (isToRise) rows[used[at]] = rows[used[at]].With("gives", Nothing());
            rows[used[at + 1]] = rows[used[at + 1]].With("gives", Chance(75) ? Tree.Group(("refer", "Panel")) : "unread");
            rows[used[at + 2]] = rows[used[at + 2]].With("gives", less);
        }
    }

    /// <summary>A straight line from row to row along a column of numbers, for each answer beside it.</summary>
    private bool StraightLine()
    {
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, IsShare: false, Can.Least: >= 0, Reached.Length: > 2 }) is not { } scores) return false;
        var beside = above.Where(a => a.IsList && a.IsFree && a.Id != scores.Id && IsBeside(a, scores.Only)).OrderBy(_ => random.Next()).Take(Chance(40) ? 1 : 0).ToList();
        var kind = Chance(50) && !scores.IsList ? "price-bands" : "table";
        var unit = Pick("£ a week", "£ a year", kind == "table" ? "points" : "£ once");
        var rows = new List<Tree>();
        foreach (var piece in beside.Count == 0 ? new List<Tree?> { null } : [.. Pieces(beside[0])]) Curve(piece);
        return Add(kind, scores.Only, ("unit", unit), ("between", "straight-line"), ("rows", Tree.List(rows)), ("round", Rounding(unit, 100)));

        void Curve(Tree? piece)
        {
            var (low, high) = (Math.Floor(scores.Can.Least), Math.Ceiling(scores.Can.Greatest));
            var ats = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Amount((int)low, (int)high)).Append(Chance(60) ? low : scores.Reached[0]).Append(Chance(60) ? high : scores.Reached[^1]).Distinct().Order().ToList();
            if (ats.Count < 2) ats = [low, high + 1];
            var amounts = ats.ConvertAll(_ => Amount(0, unit == "points" ? 24 : 240));
            if (isToRise || Chance(40)) amounts.Sort();
            if (ats[0] > scores.Can.Least) Row($"under {Number(ats[0])}", Chance(30) ? Nothing() : Number(Math.Min(amounts[0], Amount(0, 20))));
            for (var i = 0; i < ats.Count; i++) Row(Number(ats[i]), Chance(4) ? Pick<Tree>("unread", "unpublished") : Number(amounts[i]));
            if (ats[^1] < scores.Can.Greatest || Chance(15)) Row($"over {Number(ats[^1])}", Chance(20) ? Tree.Group(("refer", "Panel")) : Number(amounts[^1]));

            void Row(string at, Tree gives) => rows.Add(Tree.Group((beside.Count > 0 ? beside[0].Id : "", piece), (scores.Id, at), ("gives", gives)));
        }
    }
}
