using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>How a sheet stands, from which answers are changed.</summary>
/// <param name="Ways">How it answers each input; "not asked" where that is not asked, -1 where it is open.</param>
/// <param name="Stays">By step: its answer stays as it is; it may only cease to be asked.</param>
internal sealed record Stands(int[] Ways, bool[] Stays)
{
    /// <summary>What each way to answer an input costs. No longer to be asked is no change of an answer; to be asked anew is one.</summary>
    internal Cost[] CostsOf(Input input)
    {
        var (now, stays) = (Ways[input.Step.Index], Stays[input.Step.Index]);
        var costs = new Cost[input.Unasked + 1];
        for (var way = 0; way < costs.Length; way++)
        {
            if (way == now || way == input.Unasked) costs[way] = new Cost(0, 0, 1, 1);
            else costs[way] = stays ? Cost.Closed : new Cost(1, Levels(input, now, way), 1, 1);
        }

        return costs;
    }

    private static int Levels(Input input, int from, int to) =>
        input.IsOrdered && from >= 0 && from < input.Levels && to < input.Levels ? Math.Abs(to - from) : 1;
}
