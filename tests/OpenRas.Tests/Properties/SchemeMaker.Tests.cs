namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    /// <summary>The place of the last test that closes all below it.</summary>
    private int lastTest;

    /// <summary>The place of the last test that closes only the results it names: one of them must stand below it.</summary>
    private int lastStop;

    /// <summary>From here on a line may come out as nothing, and a line that reads it may stand there open.</summary>
    private bool mayStopBeNothing;

    /// <summary>A share on top.</summary>
    private bool Uplift()
    {
        if (PickKnown(k => k is { IsNumber: true, IsForTotals: false, TakesOff: false, Lowers: false } && (k.Unit != "share" || (!IsRising && Chance(10)))) is not { } of) return false;
        var adds = Amount(0, 40, Pick(1m, 0.25m)) / 100;
        var line = of with { Id = NextId(), Least = of.Least * (1 + (of.Least < 0 ? adds : 0)), Greatest = of.Greatest * (1 + adds), IsWhole = false, Counts = null, Answers = [], Asides = [], IsBetween = false, From = null };
        var only = of.Only ?? (Chance(25) ? OnlyForLine(isAdded: of is { Least: >= 0, MayBeNothing: false }) : null);
        var flat = !IsRising && Chance(8) ? Word() : Chance(70) ? Number(adds * 100) + "%" : Number(adds);
        var round = Rounding(ref line, 30);
        return Add("uplift", Passing(line, of), only, ("of", of.Id), ("adds", flat), ("reason", Reason()), ("round", round));
    }

    /// <summary>How many answers are some or more, are one of a list, or apply.</summary>
    private bool Count()
    {
        var isApplies = Chance(30);
        var all = known.Where(k => isApplies ? !IsRising || k is { IsQuestion: true, IsForTotals: false } : k is { IsQuestion: true, IsList: true } && k.Answers.Contains("some") && (!IsRising || k.Counts == "need")).ToList();
        var isOrMore = IsRising || Chance(60);
        if (isOrMore) all = all.FindAll(k => isApplies || k.Counts != "circumstance");
        if (all.Count == 0) return false;
        var of = all.OrderBy(_ => random.Next()).Take(1 + random.Next(4)).ToList();
        Tree answers = isApplies ? "applies" : isOrMore ? "some or more" : of.TrueForAll(k => k.Answers.Contains("none")) && Chance(50) ? Tree.List(["none", "some"]) : "some";
        return Add("count", new Known(NextId(), "number of answers", 0, of.Count, true) { MayBeNothing = of.Exists(k => k.MayBeNothing) }, OnlyForLine(isAdded: true), ("of", Tree.List(of.Select(k => (Tree)k.Id))), ("answers", answers));
    }

    /// <summary>
    /// A test. Below one that closes everything and has one row, that row holds: lines which apply under its conditions may be read without them, and its
    /// columns are narrower.
    /// </summary>
    private bool Test()
    {
        // It may not close a result that stands above it.
        var isAll = results.Count == 0 && Chance(60);
        var rows = Enumerable.Range(0, Chance(65) ? 1 : 2).Select(_ => TestRow()).OfType<GroupTree>().ToList();
        if (rows.Count == 0 || form.OfType<GroupTree>().Count(f => f["eligibility"] is not null) > 2) return false;
        var only = Chance(25) ? AnyOf(k => k.IsList && (!IsRising || k.Counts == "circumstance")) : null;
        var isUnread = !IsRising && Chance(4);
        var otherwise = Pick<Tree>("no-budget", Tree.Group(("not-eligible", "the test is not met")), Tree.Group(("not-eligible", "the test is not met")), Tree.Group(("refer", "Panel")), IsRising ? "unread" : Word());
        var line = new Known(NextId(), "yes-no", 0, 1, true) { Answers = ["no", "yes"], IsTest = true };
        if (Chance(25)) return Add("eligibility", line, only, ("met-by", isUnread ? "unread" : Tree.List(rows)), ("stops", "nothing"));
        Add("eligibility", line, only, ("met-by", isUnread ? "unread" : Tree.List(rows)), ("otherwise", otherwise), ("stops", isAll ? null : Tree.List([])));
        if (!isAll)
        {
            mayStopBeNothing |= IsRising;
            lastStop = form.Count;
            if (Chance(30)) Test();
            return true;
        }

        lastTest = form.Count;
        if (rows.Count == 1 && only is null && !isUnread) Narrow(rows[0]);
        if (Chance(30)) Test();
        return true;
    }

    /// <summary>Conditions that hold more with more need, where the definition must rise; at times those that make a line apply.</summary>
    private GroupTree? TestRow()
    {
        if (Chance(25) && known.Where(k => k.Only is not null && (!IsRising || k.IsQuestion)).Select(k => k.Only).OfType<GroupTree>().ToList() is { Count: > 0 } narrow) return Pick(narrow);
        return Condition(k => !IsRising || k.Counts == "circumstance" || (k is { Lowers: false, MayBeNothing: false, IsForTotals: false } && k.Unit != "share"));
    }

    private void Narrow(GroupTree row)
    {
        for (var at = 0; at < known.Count; at++)
        {
            if (known[at].Only == row) known[at] = known[at] with { Only = null };
            if (row[known[at].Id] is not TextTree { Text: var text } || text == "any") continue;
            var answers = known[at].Answers.ToList();
            var isOrMore = text.EndsWith(" or more", StringComparison.Ordinal);
            if (answers.IndexOf(isOrMore ? text[..^" or more".Length] : text) is >= 0 and var place)
                known[at] = known[at] with { Answers = isOrMore ? answers[place..] : [text], Asides = [] };
            else if (text.EndsWith(" and over", StringComparison.Ordinal) && known[at].Answers.Count == 0)
                known[at] = known[at] with { From = decimal.Parse(text[..^" and over".Length], System.Globalization.CultureInfo.InvariantCulture) };
        }
    }

    /// <summary>Now that the results are known, says of each test that does not close all which of those below it closes.</summary>
    private void Stop(IReadOnlyList<Tree> all)
    {
        var places = all.Select(r => ((TextTree)((GroupTree)r)["line"]!).Text).ToDictionary(id => id, id => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
        for (var at = 0; at < form.Count; at++)
        {
            if (form[at] is not GroupTree item || item["stops"] is not ListTree) continue;
            var below = places.Where(p => p.Value > at + 1).Select(p => p.Key).ToList();
            var some = below.Where(_ => Chance(50)).ToList();
            form[at] = item.With("stops", Tree.List((some.Count > 0 ? some : [Pick(below)]).Select(s => (Tree)s)));
        }
    }
}
