using System.Numerics;
using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>What is shown of one line, in one way to fill in the form or in all.</summary>
/// <param name="Verdict">Which it is.</param>
/// <param name="How">What it rests on.</param>
/// <param name="Stopped">For what is not proved: the lines that stopped it; empty where the pairs of sheets are too many.</param>
/// <param name="Fall">For what is refuted: two sheets.</param>
/// <param name="Dropped">Two sheets of which the lower is referred, and the one with more need comes out with nothing; null where there are none.</param>
/// <param name="Without">What sheets come out as that have neither an amount nor nothing.</param>
internal sealed record Claim(Verdict Verdict, How How, int[] Stopped, Fall? Fall, Fall? Dropped, IReadOnlyList<Without> Without)
{
    /// <summary>Whether two different sheets were compared, so that something is proved; null where that is not known.</summary>
    internal bool? IsCompared { get; init; } = true;

    /// <summary>What it rests on; null where nothing is proved.</summary>
    internal Ground? Ground { get; init; }

    /// <summary>Of several ways to fill in the form: one fall refutes, and all must be proved.</summary>
    internal static Claim Of(IReadOnlyList<Claim> all, bool isForCarer)
    {
        var worst = all.Where(c => c.Verdict == Verdict.Refuted).MinBy(c => c.Fall!.Distance(isForCarer)) ?? all.FirstOrDefault(c => c.Verdict == Verdict.NotProved) ?? all.MaxBy(c => c.How)!;
        var without = all.SelectMany(c => c.Without).GroupBy(w => (w.State, w.Cause)).Select(g => g.Aggregate((a, b) => a with { Sheets = a.Sheets + b.Sheets, IsKnown = a.IsKnown || b.IsKnown }));
        return new Claim(Together(all, worst), worst.How, worst.Stopped, worst.Fall, all.Select(c => c.Dropped).FirstOrDefault(d => d is not null), [.. without.OrderBy(w => w.Cause)])
        {
            IsCompared = AreCompared(all),
        };
    }

    private static bool? AreCompared(IReadOnlyList<Claim> all)
    {
        if (all.Any(c => c.IsCompared is true)) return true;
        return all.Any(c => c.IsCompared is null) ? null : false;
    }

    private static Verdict Together(IReadOnlyList<Claim> all, Claim worst)
    {
        if (worst.Verdict is Verdict.Refuted or Verdict.NotProved) return worst.Verdict;
        if (all.All(c => c.Verdict == Verdict.NothingToProve)) return Verdict.NothingToProve;
        return all.All(c => c.Verdict == Verdict.Proved) ? Verdict.Proved : Verdict.ProvedWhereThereIsAnAmount;
    }
}

/// <summary>Sheets that come out with neither an amount nor nothing: in which state, because of which line, and how many; null where they were not counted.</summary>
internal sealed record Without(State State, int Cause, BigInteger? Sheets)
{
    /// <summary>There are such sheets; otherwise it is only not ruled out.</summary>
    internal bool IsKnown { get; init; } = true;
}

/// <summary>The sheets that a proof rests on: those that come out with an amount or with nothing.</summary>
/// <param name="Sheets">How many complete sheets do, with no total given that could be added up; null where they were not counted.</param>
/// <param name="All">How many complete sheets there are.</param>
/// <param name="Alone">The one question, or total that is given, that the line hangs on; -1 where there are several.</param>
/// <param name="Entries">How it is answered on these sheets, in order; null where that is too much to list.</param>
internal sealed record Ground(BigInteger? Sheets, BigInteger? All, int Alone, IReadOnlyList<Entry>? Entries);
