using OpenRas.Diagnostics;

namespace OpenRas;

/// <summary>The versions of one scheme, of which one is in force on a day. What is only proposed, or withdrawn, is none of them.</summary>
internal sealed class Versions(IEnumerable<RasDefinition> definitions)
{
    private readonly RasDefinition[] all = [.. definitions.Where(d => d.Status is not (SchemeStatus.Proposed or SchemeStatus.Withdrawn))];

    /// <summary>Those that are, or may be, in force on a day.</summary>
    internal IReadOnlyList<RasDefinition> On(DateOnly day) =>
        [.. all.Where(v => v.InForce.Contains(day) is not false && !HasGivenWay(v.InForce, day))];

    /// <summary>The gaps and overlaps between versions, as far as their days are known.</summary>
    internal IEnumerable<Diagnostic> Findings()
    {
        var inOrder = all.Where(v => v.InForce.LatestStart is not null).OrderBy(v => v.InForce.LatestStart).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            var (before, version) = (inOrder[i - 1], inOrder[i]);
            foreach (var other in inOrder.Take(i).Where(o => AreBoth(o.InForce, version.InForce)))
                yield return version.AtFirstDay(Rules.VersionsOverlap, version.Id, version.InForce.From!, other.Id, other.Text.Name);
            if (Gap(before.InForce, version.InForce) is { } gap)
                yield return version.AtFirstDay(Rules.VersionsGap, version.Scheme, Days.Write(gap.First), Days.Write(gap.Last), before.Id, version.Id);
        }
    }

    /// <summary>A version holds until the next begins, unless a last day says that it then still holds.</summary>
    private bool HasGivenWay(InForce version, DateOnly day) =>
        !(version.HasEnd && version.Contains(day) is true)
        && Array.Exists(all, v => v.InForce.EarliestStart > version.LatestStart && v.InForce.HasBegun(day));

    /// <summary>Whether the one is said to hold on the first day of the later, or both begin on one day.</summary>
    private static bool AreBoth(InForce version, InForce later)
    {
        var isOneDay = version.EarliestStart == later.LatestStart && later.EarliestStart == version.LatestStart;
        return isOneDay || (version.LatestStart <= later.EarliestStart && later.LatestStart <= version.EarliestEnd);
    }

    /// <summary>The days between two versions on which none is in force; null where there are none, or where that is not known.</summary>
    private (DateOnly First, DateOnly Last)? Gap(InForce version, InForce next)
    {
        if (version.LatestEnd is not { } end || next.EarliestStart is not { } start || end >= start) return null;
        var (first, last) = (end.AddDays(1), start.AddDays(-1));
        return first <= last && On(first).Count == 0 ? (first, last) : null;
    }
}
