using System.Collections.Frozen;

namespace OpenRas.Calculation;

/// <summary>A definition as numbered steps. Single assignment by construction: a step only looks upwards.</summary>
internal sealed class Plan
{
    private readonly FrozenDictionary<string, int> byId;

    internal Plan(Step[] steps, ResultStep[] results)
        : this(steps, results, steps.ToFrozenDictionary(s => s.Id, s => s.Index, StringComparer.Ordinal))
    {
    }

    private Plan(Step[] steps, ResultStep[] results, FrozenDictionary<string, int> byId)
    {
        Steps = steps;
        Results = results;
        MayContradict = Array.Exists(steps, s => s is QuestionStep { Contradictions.Length: > 0 });
        HasTests = Array.Exists(steps, s => s is EligibilityStep);
        this.byId = byId;
    }

    internal Step[] Steps { get; }

    internal ResultStep[] Results { get; }

    /// <summary>The ways to take the money, which are no part of the calculation.</summary>
    internal IReadOnlyList<OfferedWay> Ways { get; init; } = [];

    /// <summary>Whether some answers cannot be true together.</summary>
    internal bool MayContradict { get; }

    /// <summary>The first answers that cannot be true together and are, with the question that stands last of them; null where there are none.</summary>
    internal (QuestionStep Last, Condition Contradiction)? Contradicted(ReadOnlySpan<Fill> cells)
    {
        if (!MayContradict) return null;
        foreach (var step in Steps)
        {
            if (step is not QuestionStep question) continue;
            foreach (var contradiction in question.Contradictions)
            {
                if (contradiction.Holds(cells, out _) is true) return (question, contradiction);
            }
        }

        return null;
    }

    /// <summary>Whether a test may leave lines out of reach.</summary>
    internal bool HasTests { get; }

    /// <summary>The same plan with another step in the place of one. What it reads is worked out from the new step.</summary>
    internal Plan With(Step step)
    {
        var steps = (Step[])Steps.Clone();
        steps[step.Index] = step;
        return new Plan(steps, Results, byId);
    }

    internal Step? Find(string id) => byId.TryGetValue(id, out var index) ? Steps[index] : null;

    /// <summary>All steps that these look at, themselves included, whether directly or through others.</summary>
    internal bool[] Feeding(params IEnumerable<int> steps)
    {
        var feeds = new bool[Steps.Length];
        foreach (var step in steps) feeds[step] = true;
        for (var i = feeds.Length - 1; i >= 0; i--)
        {
            if (!feeds[i]) continue;
            foreach (var read in Steps[i].Reads) feeds[read] = true;
        }

        return feeds;
    }

    /// <summary>Where these totals are given: the steps that nothing else needs, so that nobody has to answer for them.</summary>
    internal bool[] Shadowed(Func<int, bool> isGiven)
    {
        var isRead = new bool[Steps.Length];
        var isNeeded = new bool[Steps.Length];
        foreach (var result in Results) isNeeded[result.Step] = true;
        foreach (var test in Steps.OfType<EligibilityStep>()) isNeeded[test.Index] = true;
        var shadowed = new bool[Steps.Length];
        for (var i = Steps.Length - 1; i >= 0; i--)
        {
            shadowed[i] = isRead[i] && !isNeeded[i];
            foreach (var read in Steps[i].Reads) isRead[read] = true;
            if (shadowed[i]) continue;
            foreach (var gate in Steps[i].Gates) isNeeded[gate] = true;
            foreach (var read in isGiven(i) ? Steps[i].Only?.Steps ?? [] : Steps[i].Reads) isNeeded[read] = true;
        }

        return shadowed;
    }
}

/// <summary>Which step is an answer of the whole, and how it is spoken of.</summary>
internal sealed record ResultStep(int Step, string Label, Beneficiary For, bool IsCeiling, Figure? Also, RasUnit? AlsoUnit, int InsteadOf, string? PaidBy);
