using OpenRas.Calculation;

namespace OpenRas.Planning;

/// <summary>Which steps a step looks at, each once, in their order.</summary>
internal static class Reading
{
    internal static int[] Of(Condition? only, params IEnumerable<int> others) =>
        [.. others.Concat(Conditions(only)).Where(i => i >= 0).Distinct().Order()];

    internal static IEnumerable<int> Conditions(Condition? condition) =>
        condition?.Parts.Where(p => !p.Test.IsAny).Select(p => p.Step) ?? [];
}
