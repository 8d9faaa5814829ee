namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    private bool Figure()
    {
        var unit = Pick("£ a week", "£ a year", "points", "hours a week", "£ once");
        var value = Amount(0, 300, 0.25m);
        var written = unit[0] == '£' ? "£" + Number(value) + unit[1..] : Number(value) + " " + unit;
        var paidBy = unit == "£ once" && Chance(50) ? "the NHS" : null;
        var isWord = !IsRising && paidBy is null && Chance(8);
        var figure = isWord ? Word() : Chance(30) ? Tree.Group(("figure", written), ("basis", "ours")) : (Tree)written;
        var line = isWord ? new Known(NextId(), unit, 0, 0, true) : new Known(NextId(), unit, value, value, value % 1 == 0);
        Add("figure", line, OnlyForLine(isAdded: true), ("value", figure), ("unit", isWord ? unit : null), ("paid-by", paidBy));
        if (paidBy is null) return true;

        // Another body's money is a result of its own, and no line reads it.
        known.RemoveAt(known.Count - 1);
        results.Add(Tree.Group(("line", line.Id), ("label", "Result " + line.Id), ("for", "person"), ("paid-by", paidBy)));
        return true;
    }

    private bool UnreadTotal()
    {
        var isOpen = Chance(30);
        var line = new Known(NextId(), "points", 0, isOpen ? 200 : 60, true);
        if (Chance(8)) return Add("total", line, null, ("add", Pick("unread", "unpublished")));
        return Add("total", line, null, ("add", "unread"), ("may-be-given", "yes"), ("counts", "need"), ("expect", isOpen ? "0 and over" : "0-60"));
    }

    private bool Total()
    {
        if (PickKnown(k => k is { IsNumber: true, Lowers: false } && (k.Unit != "share" || (!k.TakesOff && !IsRising && Chance(10)))) is not { } first) return false;
        var parts = known.Where(k => k != first && k.Unit == first.Unit && !k.Lowers && !k.TakesOff).OrderBy(_ => random.Next()).Take(random.Next(4)).Prepend(first).ToList();
        var less = known.Where(k => k.Unit == first.Unit && (IsRising ? k.Lowers && k.Counts == "support" : !k.TakesOff) && Chance(15)).ToList();
        var (least, greatest, isWhole, mayAllDrop) = (0m, 0m, true, true);
        var add = parts.Select(p => Part(p, 1)).ToList();
        var taken = less.Select(p => Part(p, -1)).ToList();
        var mayBeGiven = first.Unit == "points" && !IsRising && Chance(25);
        var asked = PickKnown(k => k is { IsQuestion: true, IsList: true, IsBetween: false } && (!IsRising || k is { Counts: "need", Only: null }));
        if (asked is not null && first.Unit != "share" && Chance(30)) add.Add(Worth(asked));
        var line = new Known(NextId(), first.Unit, least, greatest, isWhole) { IsForTotals = mayAllDrop, MayBeNothing = parts.Concat(less).Any(p => p.MayBeNothing) };
        var readAs = first.Unit == "points" && Chance(15) ? Pick("£ a year", "£ a week", "hours a week") : null;
        if (readAs is not null) line = line with { Unit = readAs };
        var expect = mayBeGiven && least >= 0 && Chance(40) ? "0 and over" : null;
        var only = line.MayBeNothing && IsRising ? null : OnlyForLine(isAdded: false);
        var round = Rounding(ref line, 25);
        return Add("total", line, only, ("add", Tree.List(add)), ("less", taken.Count > 0 ? Tree.List(taken) : null), ("may-be-given", mayBeGiven ? "yes" : null), ("expect", expect), ("read-as", readAs), ("round", round));

        Tree Worth(Known asked)
        {
            var worth = asked.Answers.Select(_ => Amount(0, 12, Pick(1m, 0.5m))).ToList();
            if (IsRising) worth.Sort();
            var asides = asked.Asides.Where(_ => Chance(50)).Select(a => (a, (Tree?)Number(Amount(0, 5))));
            var values = asked.Answers.Zip(worth, (a, w) => (a, (Tree?)Number(w))).Concat(asides).ToList();
            var at = random.Next(values.Count);
            if (!IsRising && !mayBeGiven && Chance(25)) values[at] = (values[at].Item1, Word(mayDropOut: true));
            if (!IsRising && values.Count > 1 && Chance(25)) values.RemoveAt(random.Next(values.Count));
            var only = OnlyForLine(isAdded: true);
            (greatest, isWhole) = (greatest + 12, false);
            return Tree.Group(("line", asked.Id), ("worth", Tree.Group(values)), ("only", only));
        }

        Tree Part(Known part, int sign)
        {
            decimal? weight = !Chance(30) ? null : Pick(Amount(0, 3, 0.25m), Amount(0, 2, 0.0001m), 0.725m, 0m, IsRising ? 1m : -Amount(0, 1, 0.5m));
            var only = IsRising && (part.MayBeNothing || sign < 0) ? null : OnlyForLine(isAdded: true);
            var by = sign * (weight ?? 1);
            var mayDrop = only is not null || part.Only is not null || part.IsForTotals;
            mayAllDrop &= mayDrop;
            decimal[] ends = [part.Least * by, part.Greatest * by, .. mayDrop ? [0m] : Array.Empty<decimal>()];
            (least, greatest) = (least + ends.Min(), greatest + ends.Max());
            isWhole &= part.IsWhole && by % 1 == 0;
            return weight is null && only is null ? part.Id : Tree.Group(("line", part.Id), ("weight", weight is { } w ? Number(w) : null), ("only", only));
        }
    }

    private bool Abatement()
    {
        if (PickKnown(k => k is { IsNumber: true, IsForTotals: false, TakesOff: false, Lowers: false, Least: >= 0 } && (k.Unit != "share" || (!IsRising && Chance(20)))) is not { } of) return false;
        var by = Chance(75) ? PickKnown(k => k is { Unit: "share", IsForTotals: false, Least: >= 0, Greatest: <= 1 } && k != of && (k.Only is null || k.Only == of.Only) && (!IsRising || k.Lowers || !k.IsQuestion)) : null;
        if (IsRising && by is { Counts: not "support" }) by = null;
        var (least, greatest) = by is null ? (0m, 1m) : by.TakesOff ? (1 - by.Greatest, 1 - by.Least) : (by.Least, by.Greatest);
        var line = of with { Id = NextId(), Least = of.Least * least, Greatest = of.Greatest * greatest, IsWhole = false, Counts = null, Answers = [], Asides = [], IsBetween = false, From = null };
        var only = of.Only ?? by?.Only;
        if (only is null && Chance(25) && OnlyForLine(isAdded: false) is { } narrow)
        {
            only = narrow;
            line = line with { Greatest = of.Greatest };
        }

        var share = Number(Amount(0, 100, Pick(5m, 2.5m)));
        var flat = !IsRising && Chance(6) ? Word() : Chance(80) ? share + "%" : Number(Amount(0, 1, 0.05m));
        var round = Rounding(ref line, 35);
        return Add("abatement", Passing(line, of), only, ("of", of.Id), (by is not null ? "by" : Pick("leaves", "takes-off"), by is not null ? by.Id : flat), ("reason", Reason()), ("round", round));
    }

    private bool Limit()
    {
        if (PickKnown(k => k is { IsNumber: true, IsForTotals: false, TakesOff: false, Lowers: false }) is not { } of || (of.Unit == "share" && !Chance(30))) return false;
        var line = of with { Id = NextId(), Counts = null, Answers = [], Asides = [], IsBetween = false, From = null };
        var middle = decimal.Round((of.Least + of.Greatest) / 2, of.IsWhole ? 0 : 2);
        var quarter = decimal.Round((of.Greatest - of.Least) / 4, of.IsWhole ? 0 : 2);
        var (minimum, maximum) = (of.Least < 0 ? 0 : middle - quarter, Math.Max(middle + quarter, 0));
        var hasMinimum = of.Least < 0 || Chance(50);
        var hasMaximum = !hasMinimum || Chance(50);
        var isUnknown = !IsRising && of.Least >= 0 && Chance(6);
        Tree below = Chance(60) ? "use-minimum" : Otherwise();
        Tree above = Chance(60) ? "use-maximum" : Otherwise();
        if ((hasMinimum && DropsOut(below)) || (hasMaximum && DropsOut(above))) line = line with { IsForTotals = true };
        if (hasMinimum) line = line with { Least = Math.Max(line.Least, minimum), Greatest = Math.Max(line.Greatest, minimum) };
        if (hasMaximum) line = line with { Least = Math.Min(line.Least, maximum), Greatest = Math.Min(line.Greatest, maximum) };
        var only = of.Only ?? (of.Least >= 0 && Chance(20) ? OnlyForLine(isAdded: false) : null);
        if (only is not null && of.Only is null) line = line with { Least = of.Least, Greatest = of.Greatest };
        var round = Rounding(ref line, 15);
        return Add("limit", Passing(line, of), only, ("of", of.Id), ("minimum", hasMinimum ? Number(minimum) : null), ("below", hasMinimum ? below : null),
            ("maximum", hasMaximum ? (isUnknown ? "unread" : Number(maximum)) : null), ("above", hasMaximum ? above : null), ("reason", Reason()), ("round", round));
    }

    private Tree Otherwise() => IsRising ? Pick<Tree>("unread", Tree.Group(("refer", "Panel"))) : Word(mayDropOut: true);

    private static bool DropsOut(Tree figure) => figure is TextTree { Text: "does-not-apply" };

    /// <summary>What passes its figure through needs what that figure needs.</summary>
    private static Known Passing(Known line, Known of) => line with { Only = of.Only, IsWhole = line.IsWhole && of.IsWhole };
}
