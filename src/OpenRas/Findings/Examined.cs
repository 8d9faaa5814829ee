using OpenRas.Analysis;
using OpenRas.Binding;
using OpenRas.Calculation;

namespace OpenRas.Findings;

/// <summary>What every finding looks at: the definition as written and as planned.</summary>
internal sealed class Examined
{
    internal Examined(DefinitionDraft draft, Plan plan)
    {
        Draft = draft;
        Plan = plan;
        CanBe = Reach.Of(plan, new Entry[plan.Steps.Length]);
        Amounts = [.. plan.Results.Where(r => plan.Steps[r.Step].Unit is { IsNumber: true } unit && unit != Unit.Points)];
        MakeAmounts = Making(Amounts);
    }

    internal DefinitionDraft Draft { get; }

    internal Plan Plan { get; }

    /// <summary>What each line can come out as, over all answers.</summary>
    internal IReadOnlyList<ValueSet> CanBe { get; }

    /// <summary>The results that are money or another quantity: not words, a test or a score.</summary>
    internal IReadOnlyList<ResultStep> Amounts { get; }

    /// <summary>The steps that some amount is made from, the tests before it among them.</summary>
    internal bool[] MakeAmounts { get; }

    internal bool[] Making(params IEnumerable<ResultStep> results) => Plan.Feeding(results.SelectMany(r => Plan.Steps[r.Step].Gates.Prepend(r.Step)));

    internal bool MakesAmounts(string id) => Plan.Find(id) is { } step && MakeAmounts[step.Index];
}
