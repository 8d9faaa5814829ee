using OpenRas.Calculation;

namespace OpenRas.Planning;

/// <summary>Which steps a step looks at, each once, in their order.</summary>
internal static class Reading
{
    internal static int[] Of(Condition? only, params IEnumerable<int> others) =>
        [.. others.Concat(only?.Steps ?? []).Where(i => i >= 0).Distinct().Order()];
}
