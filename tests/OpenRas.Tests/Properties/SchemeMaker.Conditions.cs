namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    /// <summary>What a line may look at: one or two columns that a filter lets through; null when there is none.</summary>
    private GroupTree? Condition(Func<Known, bool> fits)
    {
        var columns = known.Where(k => fits(k) && (k.IsList || k.IsNumber)).OrderBy(_ => random.Next()).Take(Chance(20) ? 2 : 1).ToList();
        return columns.Count == 0 ? null : Tree.Group(columns.Select(c => (c.Id, (Tree?)Test(c))));
    }

    /// <summary>
    /// A condition for a line. Where the definition must rise, a line that falls away may look only at circumstances, and one that a total adds only at
    /// those and at more of a need.
    /// </summary>
    private Tree? OnlyForLine(bool isAdded)
    {
        if (!Chance(20)) return null;
        return AnyOf(k => !IsRising || k.Counts == "circumstance" || (isAdded && k is { Lowers: false, MayBeNothing: false, IsForTotals: false } && k.Unit != "share"));
    }

    /// <summary>A condition; or a list of two, of which one is enough.</summary>
    private Tree? AnyOf(Func<Known, bool> fits)
    {
        if (Condition(fits) is not { } one) return null;
        return Chance(25) && Condition(fits) is { } other ? Tree.List([one, other]) : one;
    }

    private Tree Test(Known column)
    {
        var needsOrMore = IsRising && column.Counts != "circumstance";
        if (column.IsTest) return needsOrMore || Chance(60) ? "yes" : "no";
        if (column.IsList && (column.Unit is "words" or "yes-no" || Chance(70)))
        {
            var at = random.Next(column.Answers.Count);
            if (needsOrMore) return column.Answers[at] + " or more";
            if (Chance(3)) return "any";
            if (column.Counts is "need" or "support" && Chance(40)) return column.Answers[at] + " or more";
            var some = column.Answers.Concat(column.Asides).Where(_ => Chance(50)).ToList();
            return some.Count > 1 ? Tree.List(some.Select(a => (Tree)a)) : column.Answers[at];
        }

        var cut = Cuts(column, 1) is [var only] ? only : column.Least;
        if (needsOrMore) return Pick($"{Number(cut)} and over", $"over {Number(cut)}");
        return Pick($"{Number(cut)} and over", $"over {Number(cut)}", $"under {Number(cut)}", $"{Number(cut)} and under", $"{Number(cut)} to under {Number(cut + 7)}");
    }

    /// <summary>Places to cut a line's range, rising, each above the least.</summary>
    private List<decimal> Cuts(Known column, int most)
    {
        var isShort = column.Greatest - column.Least <= 4;
        var step = column.IsWhole ? 1m : isShort ? 0.05m : 0.5m;
        var count = (int)Math.Min(200, (column.Greatest - column.Least) / step);
        if (count < 1) return [];
        var first = Math.Floor(column.Least / step) * step;
        var width = Math.Max(1, (int)((column.Greatest - column.Least) / step / count));
        return [.. Enumerable.Range(0, most).Select(_ => first + (step * width * (1 + random.Next(count)))).Distinct().Order()];
    }

    /// <summary>The values of a column in pieces: each value in exactly one.</summary>
    private List<Tree> Pieces(Known column) => column.IsList && (!column.IsNumber || Chance(column.IsBetween ? 5 : 75)) ? AnswerPieces(column) : NumberPieces(column);

    private List<Tree> AnswerPieces(Known column)
    {
        // With scores in between, only all answers taken together leave nothing out.
        if (column.IsBetween) return [column.Answers[0] + " or more", .. column.Asides.Select(a => (Tree)a)];
        var pieces = new List<Tree>();
        for (var at = 0; at < column.Answers.Count;)
        {
            var take = Math.Min(column.Answers.Count - at, Chance(70) ? 1 : 2);
            if (Chance(20) && at > 0) take = column.Answers.Count - at;
            var isRest = at + take == column.Answers.Count && take > 1 && column.Counts != "circumstance" && !column.IsTest;
            pieces.Add(isRest && Chance(60) ? column.Answers[at] + " or more"
                : take == 1 ? column.Answers[at] : Tree.List(column.Answers.Skip(at).Take(take).Select(a => (Tree)a)));
            at += take;
        }

        pieces.AddRange(column.Asides.Select(a => (Tree)a));
        return pieces;
    }

    private List<Tree> NumberPieces(Known column)
    {
        var cuts = Cuts(column, 1 + random.Next(4));
        if (cuts.Count == 0) return ["any"];
        if (cuts is [var only] && Chance(40)) return [$"{Number(only)} and under", $"over {Number(only)}"];
        var isClosed = column.IsWhole && Chance(60);
        var first = column.From is { } from && from < cuts[0] && Chance(70) ? $"{Number(from)} to under {Number(cuts[0])}" : !isClosed ? $"under {Number(cuts[0])}" : column.Least >= 0 ? Exactly(0, cuts[0] - 1) : $"{Number(cuts[0] - 1)} and under";
        var middle = cuts.Zip(cuts.Skip(1), (low, high) => isClosed ? Exactly(low, high - 1) : $"{Number(low)} to under {Number(high)}");
        return [first, .. middle.Select(m => (Tree)m), $"{Number(cuts[^1])} and over"];
    }

    private static string Exactly(decimal low, decimal high) => low == high ? Number(low) : $"{Number(low)}-{Number(high)}";
}
