namespace OpenRas.Oracle.Making;

/// <summary>Makes totals: weights, parts taken off, parts with conditions, the same question twice, and totals that may be given.</summary>
internal sealed class TotalMaker(Dice dice, ConditionMaker conditions, LineMaker lines, bool isSmall)
{
    private readonly PartMaker _parts = new(dice, conditions);

    internal (string, Made)? Make(string id, IReadOnlyList<Made> above)
    {
        if (dice.Chance(7)) return Unread(id);
        if (dice.Chance(12) && PartMaker.Answered(above) is { Count: > 0 } answered) return OfWorth(id, answered, above);
        var all = above.Where(m => m.IsNumber && !m.TakesOff && m.Unit is "points" or "£ a week" or "hours a week").ToList();
        if (all.Count == 0) return null;
        var unit = dice.Pick(all).Unit;
        var alike = all.Where(m => m.Unit == unit).ToList();
        var parts = dice.Some(alike, dice.From(1, 4)).ToList();
        if (dice.Chance(15)) parts.Add(dice.Pick(parts));
        var less = dice.Chance(15) ? [dice.Pick(alike)] : Array.Empty<Made>();
        if (dice.Chance(10) && Parted(id, alike, above) is { } parted) return parted;
        var added = parts.ConvertAll(p => _parts.Make(p, above));
        if (dice.Chance(22) && PartMaker.Answered(above) is { Count: > 0 } questions) added.Add(_parts.Worth(dice.Pick(questions), above));
        var least = added.Sum(p => p.Least) - less.Sum(l => l.Most);
        var taken = less.Length == 0 ? "" : $", less: [{less[0].Id}]";
        var expect = least >= 0 && dice.Chance(50) ? ", expect: 0 and over" : "";
        var mayBeGiven = dice.Chance(25) && (!isSmall || parts.TrueForAll(p => p.Unit == "points"));
        var given = mayBeGiven ? $", may-be-given: yes{expect}" : "";
        var own = lines.Narrow([], above, 15, out _);
        var body = $"add: [{Texts(added)}]{taken}{given}{lines.Rounding(30)}";
        if (unit == "points" && dice.Chance(8)) (unit, body) = ("hours a week", body + ", read-as: hours a week, source: tables");
        return LineMaker.Line(id, "total", body, own, Sum(id, unit, least, added));
    }

    /// <summary>Each part says what answers are worth in it, so the total has a unit of its own.</summary>
    private (string, Made)? OfWorth(string id, List<Made> answered, IReadOnlyList<Made> above)
    {
        var added = dice.Some(answered, dice.From(1, 3)).Select(q => _parts.Worth(q, above)).ToList();
        if (dice.Chance(15)) added.Add(_parts.Worth(dice.Pick(answered), above));
        var less = dice.Chance(12) ? _parts.Worth(dice.Pick(answered), above) : null;
        var least = added.Sum(p => p.Least) - (less?.Most ?? 0);
        var unit = dice.Pick<string>(["points", "points", "£ a week", "hours a week"]);
        var written = unit != "points" || dice.Chance(20) ? $", unit: {unit}" : "";
        var expect = least >= 0 && dice.Chance(60) ? ", expect: 0 and over" : "";
        var given = dice.Chance(25) ? $", may-be-given: yes{expect}" : "";
        var own = lines.Narrow([], above, 15, out _);
        var body = $"add: [{Texts(added)}]{(less is null ? "" : $", less: [{less.Text}]")}{written}{given}{lines.Rounding(20)}";
        return LineMaker.Line(id, "total", body, own, Sum(id, unit, least, added));
    }

    private static Made Sum(string id, string unit, decimal least, List<MadePart> added) =>
        new(id, unit) { Least = least, Most = Math.Min(added.Sum(p => p.Most), 100000), MayBeLeftOut = !added.Exists(p => p.AlwaysApplies) };

    private static string Texts(IEnumerable<MadePart> parts) => string.Join(", ", parts.Select(p => p.Text));

    /// <summary>A part for each answer to a circumstance: together they always apply, and can be read like one line.</summary>
    private (string, Made)? Parted(string id, List<Made> alike, IReadOnlyList<Made> above)
    {
        var always = alike.Where(m => m.AlwaysApplies).ToList();
        var asked = LineMaker.Lookable(above).Where(m => m is { Counts: "circumstance", Unit: "", Answers.Count: > 0 }).ToList();
        if (always.Count == 0 || asked.Count == 0) return null;
        var by = dice.Pick(asked);
        var parts = by.Answers.Concat(by.Aside).Select(a => (Part: dice.Pick(always), Only: $"{{ {by.Id}: {a} }}")).ToList();
        var made = new Made(id, parts[0].Part.Unit) { Least = parts.Min(p => p.Part.Least), Most = parts.Max(p => p.Part.Most) };
        var added = parts.Select(p => $"{{ line: {p.Part.Id}, only: {p.Only} }}");
        return LineMaker.Line(id, "total", $"add: [{string.Join(", ", added)}]", null, made);
    }

    private (string, Made)? Unread(string id)
    {
        var most = dice.From(4, isSmall ? 8 : 60);
        var expect = !isSmall && dice.Chance(40) ? "0 and over" : $"0-{most}";
        var step = dice.Chance(40) ? ", step: 0.5" : "";
        var counts = dice.Pick<string>(["need", "need", "support", "circumstance"]);
        if (dice.Chance(12)) return LineMaker.Line(id, "total", "add: unread, expect: 0 and over, counts: need", null, new(id, "points") { Most = most, IsWhole = true });
        var body = $"add: unread, may-be-given: yes, expect: {expect}, counts: {counts}{step}";
        return LineMaker.Line(id, "total", body, null, new(id, "points") { Most = most, IsWhole = step.Length == 0 });
    }
}
