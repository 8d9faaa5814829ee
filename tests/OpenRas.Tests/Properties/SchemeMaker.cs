using System.Globalization;

namespace OpenRas.Tests.Properties;

/// <summary>Makes a varied valid definition. The same <see cref="System.Random"/> makes the same one.</summary>
internal sealed partial class SchemeMaker(Random random, Flavour flavour)
{
    private readonly List<Known> known = [];
    private readonly List<Tree> questions = [];
    private readonly List<Tree> form = [];
    private readonly List<Tree> results = [];

    private bool IsRising => flavour == Flavour.Rising;

    internal Scheme Make()
    {
        for (var count = 1 + random.Next(6); count > 0; count--) Question();
        if (Chance(25) || !known.Any(k => k is { IsNumber: true, Lowers: false } && k.Unit != "share")) UnreadTotal();
        if (Chance(85)) Total();
        for (var count = 2 + random.Next(9); count > 0; count--) Line();
        while (!known.Exists(k => MayBeResult(k) && k.Place > lastStop)) Figure();
        List<Tree> all = [.. Results(), .. results];
        Stop(all);
        return new Scheme(questions, form, all);
    }

    private void Line()
    {
        Func<bool>[] kinds = [Total, Total, PriceBands, PriceBands, Table, Table, Multiply, Multiply, Abatement, Abatement, Limit, Limit, Figure, Uplift, Uplift, Count, Count, StraightLine, StraightLine, Test, Test];
        for (var tries = 0; tries < 6 && !Pick(kinds)(); tries++)
        {
        }
    }

    /// <summary>A test that closes all below it must have the results there.</summary>
    private bool MayBeResult(Known line) => !line.IsQuestion && line is { Unit: not "share", Least: >= 0 } && line.Place > lastTest;

    private IEnumerable<Tree> Results()
    {
        var lines = known.Where(MayBeResult).Reverse().ToList();
        foreach (var line in lines.Take(1).Concat(lines.Skip(1).Where(_ => Chance(25))))
        {
            var also = line.Unit.EndsWith(" a week", StringComparison.Ordinal) && Chance(40) ? "52 weeks a year" : null;
            yield return Tree.Group(
                ("line", line.Id), ("label", "Result " + line.Id), ("for", IsRising || Chance(80) ? "person" : "carer"),
                ("amount-is", Chance(15) ? "up-to" : null), ("also", also!));
        }
    }

    /// <summary>Adds a line: its kind, its own keys, and what any line may have.</summary>
    private bool Add(string kind, Known line, Tree? only, params (string Key, Tree? Value)[] keys)
    {
        var isNarrowed = only is not null && kind is not ("abatement" or "uplift" or "limit");
        var entries = new List<(string, Tree?)> { (kind, line.Id), ("label", $"The {kind} {line.Id}" + (Chance(10) ? ", as it is called in full in the scheme's own guidance" : "")) };
        entries.AddRange(keys);
        entries.Add(("only", only));
        // Points are read as something else only where a source says so.
        if (Chance(15) || keys.Any(k => k is { Key: "read-as", Value: not null })) entries.Add(("source", "paper"));
        if (Chance(15)) entries.Add(("basis", Pick("quoted", "derived", "inferred", "ours")));
        if (Chance(8)) entries.Add(("note", "Noted by the writer: as printed."));
        form.Add(Tree.Group(entries));
        if (isNarrowed) line = line with { Only = only };
        known.Add(mayStopBeNothing ? line with { MayBeNothing = true } : line);
        return true;
    }

    private string NextId() => "l" + Number(form.Count + 1);

    /// <summary>How a line rounds: nothing, in one of the five modes, or in a way that was not read.</summary>
    private Tree? Rounding(ref Known line, int chance, bool isRequired = false)
    {
        if (!isRequired && !Chance(chance)) return null;
        if (!isRequired && Chance(8)) return "unread";
        var to = line.Unit == "share" ? Pick(0.01m, 0.05m, 0.1m) : line.IsMoney ? Pick(0.01m, 0.01m, 1m, 0.5m, 5m) : Pick(1m, 1m, 0.1m, 0.25m, 2m);
        line = line with { Least = Math.Floor(line.Least / to) * to, Greatest = Math.Ceiling(line.Greatest / to) * to, IsWhole = to % 1 == 0 };
        return Tree.Group(("to", Number(to)), ("mode", Pick("half-up", "half-down", "half-even", "up", "down")));
    }

    /// <summary>A word that may stand for a figure, with its text where it must have one.</summary>
    private Tree Word(bool mayDropOut = false) => random.Next(mayDropOut ? 7 : 6) switch
    {
        0 => "unread",
        1 => "unpublished",
        2 => Tree.Group(("unclear", "read one way or the other")),
        3 => Tree.Group(("refer", Pick("Resource panel", "Exceptional. Decided after a visit"))),
        4 => Pick<Tree>("no-budget", Tree.Group(("no-budget", "below the first band"))),
        5 => Tree.Group(("not-eligible", "not in this scheme")),
        _ => "does-not-apply",
    };

    private Tree Reason() => random.Next(4) switch
    {
        0 => "unpublished",
        1 => "unread",
        2 => Tree.Group(("unclear", "the page says two things")),
        _ => "As the scheme says",
    };

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private Known? PickKnown(Func<Known, bool> fits) => known.Where(fits).ToList() is { Count: > 0 } list ? Pick(list) : null;

    /// <summary>From one number to another, in steps.</summary>
    private decimal Amount(int from, int to, decimal step = 1) => from + (random.Next((int)((to - from) / step) + 1) * step);

    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
