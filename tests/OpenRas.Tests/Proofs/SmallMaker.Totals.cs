using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

internal sealed partial class SmallMaker
{
    /// <summary>A total whose questions were not read: like a number, it multiplies the sheets, so that it takes few.</summary>
    private bool UnreadTotal()
    {
        if (Chance(6)) return Add("total", null, ("add", Pick("unread", "unpublished")));
        var step = Pick(1, 2, 3, 4);
        var greatest = step * (2 + random.Next(3));
        var counts = Pick("need", "need", "need", "need", "support", "circumstance");
        return Add("total", null, ("add", "unread"), ("may-be-given", "yes"), ("counts", counts), ("expect", $"0-{Number(greatest)}"), ("step", step == 1 ? null : Number(step)));
    }

    private bool Total()
    {
        if (PickAbove(a => a is { IsNumber: true, IsShare: false, Lowers: false } && a.Unit == "points") is not { } first || Chance(25)) first = PickAbove(a => a is { IsNumber: true, IsShare: false })!;
        return first is not null && Total(first);
    }

    private bool Total(Above first)
    {
        var others = above.Where(a => a != first && a.IsNumber && a.Unit == first.Unit).OrderBy(_ => random.Next()).ToList();
        var add = others.Where(o => !o.Lowers || Chance(20)).Take(random.Next(4)).Append(first).Select(a => Part(a, 15)).ToList();
        var isPoints = first.Unit == "points";
        var mayBeGiven = isPoints && Chance(26) ? "yes" : null;
        if (Chance(25) && Worth(first.Unit, isOrdered: mayBeGiven is not null) is { } worth) add.Add(worth);
        var less = others.Where(o => Chance(o.Lowers ? 60 : isToRise ? 4 : 15)).Select(a => Part(a, 10)).ToList();
        var readAs = isPoints && Chance(13) ? Pick("£ a year", "£ a week", "hours a week") : null;
        var counts = mayBeGiven is not null && Chance(10) ? Pick("need", "support", "circumstance") : null;
        return Add("total", Only(10), ("add", Tree.List(add)), ("less", less.Count > 0 ? Tree.List(less) : null), ("may-be-given", mayBeGiven), ("counts", counts), ("read-as", readAs), ("round", Rounding(first.Unit, 15)));
    }

    /// <summary>A total of nothing but what answers are worth to it, in points or in money.</summary>
    private bool Worths()
    {
        var unit = Pick("points", "points", "£ a week");
        var isPoints = unit == "points";
        var mayBeGiven = isPoints && Chance(30) ? "yes" : null;
        var add = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Worth(unit, mayBeGiven is not null)).OfType<Tree>().ToList();
        if (add.Count == 0) return false;
        var less = !isToRise && Chance(15) && Worth(unit, mayBeGiven is not null) is { } taken ? Tree.List([taken]) : null;
        var expect = mayBeGiven is not null && Chance(40) ? "0-40" : null;
        return Add("total", Only(10), ("add", Tree.List(add)), ("less", less), ("unit", isPoints ? null : unit), ("may-be-given", mayBeGiven), ("expect", expect), ("round", Rounding(unit, 15)));
    }

    /// <summary>A part that says what each answer to some question is worth, in most rising along the list; null where none can be asked.</summary>
    private GroupTree? Worth(string unit, bool isOrdered)
    {
        var asked = PickAbove(a => a is { IsList: true, Question.InBetween: null } && !(isOrdered && a.IsFree));
        if (unit == "share" || asked is not { Question: { } question } of) return null;
        var worth = question.Answers.Select(_ => Amount(0, 8)).ToList();
        if (isToRise || Chance(60)) worth.Sort();
        if (isToRise && of.Lowers) worth.Reverse();
        var values = worth.Select(w => (Tree)Number(w)).ToList();
        if (Chance(18)) values[Chance(60) ? values.Count - 1 : random.Next(values.Count)] = Chance(30) ? "does-not-apply" : Word();
        var named = question.Answers.Zip(values, (a, value) => (a.Id, (Tree?)value)).Where((_, at) => at == 0 || !Chance(isToRise ? 4 : 15)).ToArray();
        decimal? weight = Chance(20) ? Pick(0.5m, 2m, 1.25m) : null;
        return Tree.Group(("line", of.Id), ("worth", Tree.Group(named)), ("weight", weight is { } by ? Number(by) : null), ("only", Only(15)));
    }

    private Tree Part(Above part, int only)
    {
        decimal? weight = !Chance(30) ? null : Pick(0.5m, 2m, 1.25m, 0.725m, 0m, 3m, isToRise ? 1.5m : -1m);
        var condition = Only(only);
        return weight is null && condition is null ? part.Id : Tree.Group(("line", part.Id), ("weight", weight is { } w ? Number(w) : null), ("only", condition));
    }

    /// <summary>Mostly with a total that adds it, since by itself it leads to no result.</summary>
    private bool Figure()
    {
        var (unit, written) = Pick(("£ a week", "£{0} a week"), ("points", "{0} points"), ("£ a year", "£{0} a year"));
        if (!isToRise && Chance(10)) return Add("figure", Only(40), ("value", Word()), ("unit", unit));
        if (!Add("figure", Only(60), ("value", string.Format(System.Globalization.CultureInfo.InvariantCulture, written, Number(Amount(1, unit == "points" ? 8 : 60)))))) return false;
        if (Chance(75)) Total(above[^1]);
        return true;
    }

    /// <summary>A line times a figure, and perhaps another line, so that the units cancel.</summary>
    private bool Multiply()
    {
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, IsShare: false }) is not { } of) return false;
        var rate = Number(Amount(1, 30, 0.5m));
        var (unit, figures) = of.Unit switch
        {
            "points" => ("£ a week", new[] { $"£{rate} a week for each point" }),
            "number of answers" => ("£ a week", [$"£{rate} a week for each answer"]),
            "number of people" => ("£ a week", [$"£{rate} a week for each person"]),
            "hours a day" => ("£ a week", ["7 days a week", $"£{rate} an hour"]),
            "hours a week" => ("£ a week", [$"£{rate} an hour"]),
            "£ a week" when Chance(30) => ("£ a year", ["52 weeks a year"]),
            _ => (of.Unit, [Number(Amount(5, 150, 2.5m)) + "%"]),
        };
        var times = figures.Prepend(of.Id).ToList();
        if (Chance(30) && PickAbove(a => a != of && a.IsNumber && a.IsSure && (a.IsShare || a.Unit is "number of answers")) is { } also) times.Add(also.Id);
        var isWord = !isToRise && Chance(6);
        if (isWord) times.Add(Pick("unread", "unpublished"));
        return Add("multiply", of.Only ?? Only(10), ("times", Tree.List(times.Select(t => (Tree)t))), ("unit", isWord ? unit : null), ("round", Rounding(unit, 15)));
    }

    private bool Squared()
    {
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, Unit: "points" }) is not { } of) return false;
        var other = Chance(35) && PickAbove(a => a is { IsNumber: true, IsSure: true, Unit: "points", Only: null }) is { } some ? some : of;
        return Add("multiply", of.Only, ("times", Tree.List([of.Id, other.Id])), ("read-as", Pick("£ a year", "£ a week", "points")), ("round", Rounding("£", 15)));
    }

    private bool Divided()
    {
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, IsShare: false }) is not { } of) return false;
        var byLine = PickAbove(a => a != of && a is { IsNumber: true, IsSure: true, Can.Least: > 0 } && a.Unit is "number of people" or "number of answers");
        var by = byLine is not null && Chance(90) ? byLine.Id : of.Unit == "£ a year" && Chance(60) ? "52 weeks a year" : Pick("3 number of areas", "70%", "7 number of areas", "150%");
        return Add("multiply", of.Only ?? Only(10), ("times", Tree.List([of.Id])), ("divide-by", Tree.List([by])), ("round", Rounding(of.Unit, 100)));
    }

    /// <summary>How a line rounds: in one of the five modes; now and then in a way that was not read.</summary>
    private Tree? Rounding(string unit, int percent)
    {
        if (!Chance(percent)) return null;
        if (percent < 100 && Chance(6)) return "unread";
        var to = unit == "share" ? Pick(0.01m, 0.1m) : unit[0] == '£' ? Pick(0.01m, 1m, 5m, 10m) : Pick(1m, 1m, 0.5m, 2m, 0.1m);
        return Tree.Group(("to", Number(to)), ("mode", Pick("half-up", "half-down", "half-even", "up", "down")));
    }
}
