namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    /// <summary>A line times figures, and perhaps another line, so that the units cancel.</summary>
    private bool Multiply()
    {
        if (PickKnown(k => k is { IsNumber: true, IsForTotals: false, TakesOff: false, Lowers: false } && (k.Unit != "share" || Chance(30))) is not { } of) return false;
        var (unit, figures, by) = Factors(of);
        if (unit is null) return false;
        var times = figures.Select(f => f.Written).Prepend(of.Id).ToList();
        var line = of with { Id = NextId(), Unit = unit, IsWhole = false, Counts = null, Answers = [], Asides = [], Only = null, IsBetween = false, From = null };
        string? readAs = null;
        if (of.Unit == "points" && unit == "points" && by is null && Chance(75))
        {
            readAs = Pick("£ a year", "£ a week", "hours a week");
            line = line with { Unit = readAs };
            if (of.Least >= 0 && Chance(60))
            {
                times.Add(of.Id);
                line = line with { Greatest = line.Greatest * of.Greatest, Least = line.Least * of.Least };
            }
        }

        var factor = figures.Aggregate(1m, (product, f) => product * f.Value);
        if (!(IsRising && of.Least < 0) && PickKnown(k => k is { IsForTotals: false, TakesOff: false, Least: >= 0 } && k.Unit is "share" or "number of people" or "number of answers" && k != of && !(k.Unit == "number of answers" && of.Unit == k.Unit) && (k.Only is null || k.Only == of.Only) && (!IsRising || k.Counts is "circumstance" || !k.IsQuestion)) is { } also && Chance(60))
        {
            times.Add(also.Id);
            factor *= also.Greatest;
            line = line with { MayBeNothing = line.MayBeNothing || also.MayBeNothing, Least = Math.Min(line.Least, line.Least * also.Least / Math.Max(1, also.Greatest)) };
        }

        var hasWord = !IsRising && Chance(6);
        if (hasWord) times.Add(Word() is TextTree { Text: var text } && text != "does-not-apply" ? text : "unread");
        line = line with { Least = line.Least * factor, Greatest = line.Greatest * factor };
        var divideBy = by is null ? new List<string>() : [by.Value.Written];
        if (by is { } one) line = line with { Least = line.Least < 0 ? line.Least / one.Least : 0, Greatest = line.Greatest / one.Least };
        var round = Rounding(ref line, 20, isRequired: divideBy.Count > 0);
        var only = of.Only ?? (IsRising && line.MayBeNothing ? null : OnlyForLine(isAdded: true));
        return Add("multiply", line, only, ("times", Tree.List(times.OrderBy(_ => random.Next(4)).Select(t => (Tree)t))), ("divide-by", divideBy.Count > 0 ? Tree.List(divideBy.Select(d => (Tree)d)) : null), ("unit", (hasWord || Chance(10)) && readAs is null ? unit : null), ("read-as", readAs), ("round", round));
    }

    /// <summary>What may stand beside a line of this unit, what comes out, and what it is divided by.</summary>
    private (string? Unit, List<(string Written, decimal Value)> Figures, (string Written, decimal Least)? By) Factors(Known of)
    {
        var (rate, share) = (Amount(1, 30, 0.05m), Amount(5, 150, 2.5m));
        (string, decimal) percent = (Number(share) + "%", share / 100);
        var divisor = PickKnown(k => k is { Unit: "number of people", Least: > 0, Only: null, Lowers: false });
        switch (of.Unit)
        {
            case "points" when Chance(60):
                return ("£ a week", [($"£{Number(rate)} a week for each point", rate)], null);
            case "number of answers" when Chance(60):
                return ("£ a week", [($"£{Number(rate)} a week for each answer", rate)], null);
            case "hours a day":
                return ("£ a week", [("7 days a week", 7), ($"£{Number(rate)} an hour", rate)], null);
            case "hours a week" when Chance(80):
                return ("£ a week", [($"£{Number(rate)} an hour", rate)], null);
            case "£ a week" when Chance(40):
                return ("£ a year", [("52 weeks a year", 52)], null);
            case "£ a year" when Chance(70):
                return ("£ a week", [], Chance(80) ? ("52 weeks a year", 52) : ("52.14 weeks a year", 52.14m));
            case "number of people":
                return ("£ a week", [($"£{Number(rate)} a week", rate)], null);
            default:
                if (divisor is not null && divisor != of && Chance(60)) return (of.Unit, [], (divisor.Id, divisor.Least));
                return (of.Unit, [percent], Chance(50) ? null : Pick(("70%", 0.7m), ("0.3", 0.3m), ("3 number of rooms", 3m)) is var by && by.Item1 == "0.3" ? ("30%", 0.3m) : by);
        }
    }
}
