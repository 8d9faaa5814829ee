using OpenRas.Calculation;
using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

internal sealed partial class SmallMaker
{
    private bool Abatement()
    {
        if (Chance(20)) Table("share");
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, IsShare: false, Can.Least: >= 0 }) is not { } of) return false;
        var isByTable = Chance(42);
        var by = Chance(85) ? PickAbove(a => a is { IsShare: true, Can.HasFigures: true } && a.Step is TableStep == isByTable) : null;
        if (by is null && Chance(50)) return false;
        var flat = !isToRise && Chance(5) ? "unread" : Number(Amount(10, 100, 7.5m)) + "%";
        return Add("abatement", of.Only ?? by?.Only ?? Only(20), ("of", of.Id), (by is not null ? "by" : Pick("leaves", "takes-off"), by is not null ? by.Id : flat), ("reason", "unpublished"), ("round", Rounding(of.Unit, 20)));
    }

    private bool Uplift()
    {
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, IsShare: false }) is not { } of) return false;
        return Add("uplift", of.Only ?? Only(40), ("of", of.Id), ("adds", !isToRise && Chance(5) ? "unread" : Number(Amount(2, 60, 2)) + "%"), ("reason", "Prices have risen"), ("round", Rounding(of.Unit, 20)));
    }

    /// <summary>Ends at what sheets come to, or at the very last of it; or at another line.</summary>
    private bool Limit()
    {
        if (PickAbove(a => a is { IsNumber: true, IsSure: true, IsShare: false, Reached.Length: > 0 }) is not { } of) return false;
        var isBelow = of.Can.Least < 0;
        var end = Chance(45) ? PickAbove(a => a != of && a.IsNumber && a.Unit == of.Unit && IsBeside(a, of.Only)) : null;
        var hasMaximum = !isBelow && Chance(65);
        var (low, high) = (isBelow ? 0 : of.Reached[of.Reached.Length / 4], Chance(35) ? of.Reached[^1] : Pick(of.Reached));
        var at = end is not null ? end.Id : Number(hasMaximum ? Math.Max(0, high) : low);
        return Add("limit", of.Only ?? Only(12), ("of", of.Id),
            ("minimum", hasMaximum ? null : at), ("below", hasMaximum ? null : Beyond("use-minimum")),
            ("maximum", hasMaximum ? at : null), ("above", hasMaximum ? Beyond("use-maximum") : null), ("reason", "unread"), ("round", Rounding(of.Unit, 8)));
    }

    private Tree Beyond(string end) => random.Next(20) switch
    {
        < 7 => end,
        < 11 => Tree.Group(("refer", "Panel")),
        < 15 => Nothing(),
        < 18 => Pick("unread", "unpublished"),
        18 => "does-not-apply",
        _ => Word(),
    };

    private bool Count()
    {
        var isApplies = Chance(30);
        var all = above.Where(a => a.IsList && (isApplies || (a.Question!.Answers.Any(o => o.Id == "some") && !a.IsFree && (!isToRise || a.Question.Counts == CountsAs.Need)))).OrderBy(_ => random.Next()).Take(1 + random.Next(3)).ToList();
        return all.Count > 0 && Add("count", Only(8), ("of", Tree.List(all.Select(a => (Tree)a.Id))), ("answers", isApplies ? "applies" : isToRise || Chance(60) ? "some or more" : "some"));
    }

    /// <summary>A test that closes all below it, or nothing. One that closes some results alone is put in when the results are known.</summary>
    private bool Test()
    {
        if (above.Count(a => a.IsTest) > 1 || TestKeys() is not { } keys) return false;
        if (Chance(20)) return Add("eligibility", Only(15), keys[0], ("stops", "nothing"));
        if (!Add("eligibility", Chance(15) ? AnyOf(a => a.IsList && a.IsFree, needsOrMore: false) : null, keys)) return false;
        if (above[^1].Can.Picks is [true, false]) return true;
        lastTest = form.Count;
        return true;
    }

    private (string, Tree?)[]? TestKeys()
    {
        var rows = Enumerable.Range(0, Pick(1, 1, 2)).Select(_ => Condition(a => !a.IsShare && (!isToRise || Chance(70) || a.IsFree), needsOrMore: isToRise)).OfType<Tree>().ToList();
        if (rows.Count == 0) return null;
        var otherwise = random.Next(10) switch { < 6 => Nothing(), < 8 => Tree.Group(("refer", "Panel")), 8 => "unread", _ => Tree.Group(("unclear", "two readings")) };
        return [("met-by", !isToRise && Chance(4) ? "unread" : Tree.List(rows)), ("otherwise", otherwise)];
    }

    /// <summary>Chooses results, puts in a test that stops some, and loads the whole.</summary>
    private Made? Finish(int seed)
    {
        Made? made = null;
        for (var tries = 0; tries < 3; tries++)
        {
            var whole = Whole(out var stops);
            if (whole.Definition is null && stops is not null) whole = new Scheme(questions, form, whole.Results, contradicts);
            if (whole.Definition is not { } definition) continue;
            if (EverySheet.Of(definition) is not { Count: > 0 } all) break;
            made = new Made(seed, whole, all);
            if (!isToRise || new EveryPair(all).Results().All(r => r.Found != Found.Refuted)) break;
        }

        return made;
    }

    private Scheme Whole(out Tree? stops)
    {
        var pairs = new EveryPair(sheets);
        var all = above.FindAll(a => a.Question is null && int.Parse(a.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) > lastTest && !a.IsShare && !a.IsTest && !(a.Step.Unit.IsNumber && a.Can.HasFigures && a.Can.Least < 0));
        var good = all.FindAll(a => a is { IsWords: false, Reached.Length: > 1 } && (!isToRise || pairs.Line(a.Step.Index, isForCarer: false).Found != Found.Refuted));
        var plan = sheets.Definition.Plan;
        var deepest = good.OrderBy(a => plan.Feeding(a.Step.Index).Count(f => f) + random.Next(3)).LastOrDefault();
        var chosen = (deepest is not null ? [deepest] : all.TakeLast(1)).Concat(all.Where(a => Chance(referring.Contains(a.Id) ? 80 : 15))).Distinct().ToList();
        var results = chosen.ConvertAll(c => (Tree)Tree.Group(("line", c.Id), ("label", "Result " + c.Id), ("for", Chance(72) ? "person" : "carer")));
        stops = null;
        if (chosen.Count == 0 || !Chance(26) || TestKeys() is not { } keys) return new Scheme(questions, form, results, contradicts);

        // It looks at what stands above the first result, and stands just before it.
        var at = chosen.Min(c => int.Parse(c.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)) - 1;
        var stopped = chosen.Where(_ => Chance(60)).DefaultIfEmpty(chosen[0]).Select(c => (Tree)c.Id);
        stops = Tree.Group([("eligibility", "gate"), ("label", "The gate"), .. keys, ("stops", Tree.List(stopped))]);
        return new Scheme(questions, [.. form.Take(at), stops, .. form.Skip(at)], results, contradicts);
    }
}
