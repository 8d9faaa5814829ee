namespace OpenRas.Planning;

/// <summary>
/// Multiplying and dividing units: a period cancels its own thing, in either order, so hours a day × days a week × £ an hour is £ a week. What does not
/// come out as one thing, with at most a period and a "for each", is refused.
/// </summary>
internal static class UnitAlgebra
{
    internal static RasUnit? Product(IEnumerable<RasUnit> times, IEnumerable<RasUnit> divideBy)
    {
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var plurals = new Dictionary<string, string>(StringComparer.Ordinal);
        var isOnce = false;
        var counts = new List<(RasUnit Unit, int Power)>();
        var all = times.Select(u => (Unit: u, Power: 1)).Concat(divideBy.Select(u => (Unit: u, Power: -1))).ToList();
        var each = all.Select(u => u.Unit.ForEach).OfType<string>().Select(RasUnit.Singular).ToHashSet(StringComparer.Ordinal);
        foreach (var (unit, power) in all)
        {
            if (!unit.IsNumber) return null;
            // A number of visits is cancelled by "for each visit"; where nothing is, it changes no unit.
            if (unit.IsNeutral && !(unit.IsNumberOf && each.Contains(RasUnit.Singular(unit.Counted))))
            {
                if (unit.IsNumberOf) counts.Add((unit, power));
                continue;
            }

            var thing = RasUnit.Singular(unit.IsNumberOf ? unit.Counted : unit.Thing);
            plurals.TryAdd(thing, unit.Thing);
            if (unit.Thing != RasUnit.Share.Thing) Add(thing, power);
            if (unit.Per == "once") isOnce = true;
            else if (unit.Per is { } per) Add(per, -power);
            if (unit.ForEach is { } other) Add(RasUnit.Singular(other), -power);
        }

        var above = powers.Where(p => p.Value > 0).ToList();
        var below = powers.Where(p => p.Value < 0).ToList();
        if (above.Count == 0 && below.Count == 0) return Counted(counts);
        if (above is not [{ Value: 1 }] || below.Any(p => p.Value != -1)) return null;
        var period = below.Select(p => p.Key).Where(IsPeriod).ToList();
        var each1 = below.Select(p => p.Key).Where(p => !IsPeriod(p)).ToList();
        if (period.Count > 1 || each1.Count > 1 || (isOnce && period.Count > 0)) return null;
        var made = new RasUnit(plurals.GetValueOrDefault(above[0].Key, above[0].Key + "s"), isOnce ? "once" : period.FirstOrDefault(), each1.FirstOrDefault());
        return RasUnit.Parse(made.ToString());

        void Add(string name, int power) => powers[name] = powers.GetValueOrDefault(name) + power;
    }

    /// <summary>What shares and numbers of things make: the first number that is not divided by its like, or a share where there is none.</summary>
    private static RasUnit Counted(List<(RasUnit Unit, int Power)> counts) =>
        counts.GroupBy(c => RasUnit.Singular(c.Unit.Counted)).Where(g => g.Sum(c => c.Power) > 0).Select(g => g.First().Unit).FirstOrDefault(RasUnit.Share);

    /// <summary>Whether it comes out as points, or as points times points; shares and numbers of things change nothing.</summary>
    internal static bool IsPoints(IEnumerable<RasUnit> times, IEnumerable<RasUnit> divideBy)
    {
        var all = times.Select(u => (Unit: u, Power: 1)).Concat(divideBy.Select(u => (Unit: u, Power: -1))).Where(u => !u.Unit.IsNeutral).ToList();
        return all.TrueForAll(u => u.Unit == RasUnit.Points) && all.Sum(u => u.Power) > 0;
    }

    private static bool IsPeriod(string name) => name is "hour" or "night" or "day" or "week" or "four-week" or "month" or "year";
}
