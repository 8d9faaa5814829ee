using OpenRas.Calculation;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

internal sealed partial class SmallMaker
{
    /// <summary>What a line may look at: one or two columns; null where there is none.</summary>
    private GroupTree? Condition(Func<Above, bool> fits, bool needsOrMore)
    {
        var columns = above.Where(a => fits(a) && IsColumn(a) && !(needsOrMore && (a.Lowers || a.IsWords))).OrderBy(_ => random.Next()).Take(Chance(35) ? 2 : 1).ToList();
        return columns.Count == 0 ? null : Tree.Group(columns.Select(c => (c.Id, (Tree?)Test(c, needsOrMore))));
    }

    /// <summary>The condition of a line, in some; where the line is to rise it looks at what is free, or is one that more need fulfils.</summary>
    private Tree? Only(int percent) => Chance(percent) ? AnyOf(a => !isToRise || Chance(50) || a.IsFree, needsOrMore: isToRise) : null;

    /// <summary>A condition; or a list of two, of which one is enough.</summary>
    private Tree? AnyOf(Func<Above, bool> fits, bool needsOrMore)
    {
        if (Condition(fits, needsOrMore) is not { } one) return null;
        return Chance(30) && Condition(fits, needsOrMore) is { } other ? Tree.List([one, other]) : one;
    }

    private static bool IsColumn(Above column) =>
        column.IsList || column.IsTest || (column.IsWords && Texts(column).Count > 0) || (column.IsNumber && column.Reached.Length > 0);

    private Tree Test(Above column, bool needsOrMore)
    {
        if (column.IsTest) return needsOrMore || Chance(60) ? "yes" : "no";
        if (column.IsWords) return Pick(Texts(column));
        if (column.IsList && (!column.IsNumber || column.Reached.Length == 0 || Chance(75)))
        {
            var ids = column.Question!.Answers.Where(a => !a.IsAside).Select(a => a.Id).ToList();
            var at = column.Question.Answers.Count > 1 ? 1 + random.Next(ids.Count - 1) : 0;
            if (column.IsFree || column.Unit == "yes-no") return needsOrMore && !column.IsFree ? "yes" : Pick(ids);
            if (needsOrMore || Chance(50)) return ids[at] + " or more";
            return Chance(50) ? ids[random.Next(ids.Count)] : Tree.List([ids[0], ids[at]]);
        }

        var cut = Number(Pick(column.Reached));
        if (needsOrMore) return Chance(70) ? $"{cut} and over" : $"over {cut}";
        return Pick($"{cut} and over", $"over {cut}", $"under {cut}", $"{cut} and under");
    }

    private static List<string> Texts(Above column) => [.. ((TableStep)column.Step).Rows.Select(r => r.Gives).Where(g => g.IsKnown).Select(g => g.Text!).Distinct()];

    /// <summary>The values of a column in pieces, from low to high: each value in exactly one.</summary>
    private List<Tree> Pieces(Above column)
    {
        if (column.IsTest) return ["no", "yes"];
        if (column.IsWords) return [.. Texts(column).Select(t => (Tree)t)];
        return column.IsList && (!column.IsNumber || column.Reached.Length == 0 || Chance(70)) ? AnswerPieces(column.Question!) : NumberPieces(column);
    }

    private List<Tree> AnswerPieces(Question question)
    {
        var ids = question.Answers.Where(a => !a.IsAside).Select(a => a.Id).ToList();
        var asides = question.Answers.Where(a => a.IsAside).Select(a => (Tree)a.Id);
        if (question.InBetween is not null) return [ids[0] + " or more", .. asides];
        var first = Chance(70) ? ids.Count : 1 + random.Next(ids.Count);
        var pieces = ids.Take(first).Select(i => (Tree)i).ToList();
        if (first < ids.Count) pieces.Add(question.Counts is CountsAs.Need or CountsAs.Support ? ids[first] + " or more" : Tree.List(ids.Skip(first).Select(i => (Tree)i)));
        return [.. pieces, .. asides];
    }

    /// <summary>Cuts at what sheets come to; and often a piece between two of these, or beyond the last, to which none comes.</summary>
    private List<Tree> NumberPieces(Above column)
    {
        var reached = column.Reached;
        var grid = column.Can.IsWhole ? 1m : 0.5m;
        var cuts = new SortedSet<decimal>(Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Cut(Pick(reached))));
        var at = random.Next(reached.Length);
        if (Chance(55) && at + 1 < reached.Length && Cut(reached[at] + grid) is var low && low > reached[at] && low < reached[at + 1]) cuts.UnionWith([low, Cut(reached[at + 1])]);
        if (Chance(45)) cuts.Add(Cut(reached[^1] + grid));
        cuts.RemoveWhere(c => c <= Math.Min(0, reached[0]));
        if (cuts.Count == 0) return ["any"];
        var all = cuts.ToList();
        var isClosed = column.Can.IsWhole && Chance(60);
        return [
            isClosed && reached[0] >= 0 ? Exactly(0, all[0] - 1) : $"under {Number(all[0])}",
            .. all.Zip(all.Skip(1), (from, to) => (Tree)(isClosed ? Exactly(from, to - 1) : $"{Number(from)} to under {Number(to)}")),
            $"{Number(all[^1])} and over"];

        decimal Cut(decimal value) => column.Can.IsWhole ? Math.Ceiling(value) : value;
    }

    private static string Exactly(decimal low, decimal high) => low == high ? Number(low) : $"{Number(low)}-{Number(high)}";
}
