using System.Numerics;

namespace OpenRas.Sheets;

/// <summary>
/// The tables of a line in which one input is asked last, one for each of some inputs. What several of them have in common is made once: of two halves, all
/// of the other is asked before a half is parted further. So tables for n inputs take about as many questions as n times the logarithm of n.
/// </summary>
internal sealed class LastAsked
{
    private readonly int[] inputs;

    /// <summary>For each input but the first: the first line that needs it and the one before.</summary>
    private readonly int[] joins;

    private LastAsked(Filling filling, int[] inputs)
    {
        this.inputs = inputs;
        var needs = filling.Plan.Steps.Select(s => filling.Needed(s.Index)).ToList();
        joins = [-1, .. inputs.Zip(inputs.Skip(1), (one, next) => needs.FindIndex(n => n[one] && n[next]))];
    }

    /// <summary>A table for each input, in any order; null where it would be too large, with the lines that would have to be followed together there.</summary>
    internal static IEnumerable<(int Input, JointTable? Table, int[] Stopped)> Of(Filling filling, int line, int[] also, Budget budget, IReadOnlyCollection<int> inputs)
    {
        var maker = new JointTableMaker(filling, line, also, budget);
        var order = maker.Order.Where(inputs.Contains).ToArray();
        return order.Length == 0 ? [] : new LastAsked(filling, order).Of(maker, 0, order.Length, []);
    }

    /// <param name="maker">From where to go on.</param>
    /// <param name="from">The first of the inputs.</param>
    /// <param name="to">After the last of them.</param>
    /// <param name="waiting">Others that are asked once a single input is left.</param>
    private IEnumerable<(int Input, JointTable? Table, int[] Stopped)> Of(JointTableMaker maker, int from, int to, int[] waiting)
    {
        if (to - from == 1)
        {
            var fork = maker.Fork();
            yield return (inputs[from], fork.Until(inputs[from]) ? fork.ToEnd(inputs[from]) : null, fork.Stopped);
            yield break;
        }

        var cut = Cut(from, to);
        foreach (var found in Half(maker, from, cut, inputs[cut..to], waiting)) yield return found;
        foreach (var found in Half(maker, cut, to, inputs[from..cut], waiting)) yield return found;
    }

    /// <summary>What is asked now is carried along on every way further; so a few others wait.</summary>
    private IEnumerable<(int Input, JointTable? Table, int[] Stopped)> Half(JointTableMaker maker, int from, int to, int[] others, int[] waiting)
    {
        if (others.Length <= BitOperations.Log2((uint)(to - from))) return Of(maker, from, to, [.. waiting, .. others]);
        var fork = maker.Fork();
        return fork.Until([.. inputs[from..to], .. waiting]) ? Of(fork, from, to, waiting) : inputs[from..to].Select(i => (i, (JointTable?)null, fork.Stopped));
    }

    /// <summary>Where the form parts, as far down as it does; of such places the nearest to the middle.</summary>
    private int Cut(int from, int to) => Enumerable.Range(from + 1, to - from - 1).OrderByDescending(at => joins[at]).ThenBy(at => Math.Abs(from + to - (2 * at))).First();
}
