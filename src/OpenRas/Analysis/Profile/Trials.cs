using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// Some sheets tried, which is enough where one answer is seen to change a line: then nothing need be counted. That none is seen says nothing.
/// </summary>
internal sealed class Trials
{
    private const int Tried = 24;

    /// <summary>Chains of sheets that are followed, and lines that are filled on all of them together.</summary>
    private const int Chains = 40;
    private const int MostFilled = 1_000_000;

    /// <summary>A number that may be answered in many ways is taken in so many leaps.</summary>
    private const int Leaps = 8;

    private readonly Filling filling;
    private readonly int line;
    private readonly Dice dice = new();

    private Trials(Filling filling, int line) => (this.filling, this.line) = (filling, line);

    /// <summary>Of some inputs, those of which no answer is seen to change what a line comes out as. One may still.</summary>
    internal static int[] Idle(Filling filling, int[] inputs, int line)
    {
        var trials = new Trials(filling, line);
        var open = inputs.ToHashSet();
        trials.Climb(open);
        open.RemoveWhere(trials.Show);
        return [.. inputs.Where(open.Contains)];
    }

    /// <summary>
    /// From the least need to the most, one answer after the other: a line that rises in steps, such as a price by points, moves somewhere on the way, with
    /// whichever answer was turned there. What has no order goes from some answer to another.
    /// </summary>
    private void Climb(HashSet<int> open)
    {
        var steps = filling.Plan.Steps;
        Input[] inputs = [.. steps.Select(s => filling[s.Index]).OfType<Input>().Where(i => i.Entries.Length > 0)];
        var filled = 0;
        for (var chain = 0; chain < Chains && open.Count > 0; chain++)
        {
            var ways = Array.ConvertAll(steps, _ => -1);
            foreach (var input in inputs) ways[input.Step.Index] = End(input, isMost: false);
            var left = inputs.Select(i => (Step: i.Step.Index, To: End(i, isMost: true), Leap: Math.Max(1, i.Entries.Length / Leaps))).ToList();
            left.RemoveAll(l => ways[l.Step] == l.To);
            Sheet? last = null;
            var at = -1;
            while (left.Count > 0 && (filled += steps.Length) <= MostFilled)
            {
                // On every other chain one list is gone through to its end before the next.
                if (at < 0 || chain % 2 == 0) at = dice.Next(left.Count);
                var (turned, to, leap) = left[at];

                // Only a turn of what is still open is looked at.
                var isLooked = open.Contains(turned);
                var before = isLooked ? last ?? Sheet.Of(filling, ways) : null;
                ways[turned] += Math.Clamp(to - ways[turned], -leap, leap);
                if (ways[turned] == to)
                {
                    left.RemoveAt(at);
                    at = -1;
                }

                last = isLooked ? Sheet.Of(filling, ways) : null;
                if (before is not null && last is not null && IsOneTurned(before, last, turned) && AreApart(before.Cells[line], last.Cells[line])) open.Remove(turned);
            }
        }
    }

    private int End(Input input, bool isMost)
    {
        if (!input.IsOrdered || input.Levels == 0) return dice.Next(input.Entries.Length);
        return input.IsUpward(isForCarer: false) == isMost ? input.Levels - 1 : 0;
    }

    /// <summary>What is asked stayed the same.</summary>
    private static bool IsOneTurned(Sheet one, Sheet other, int turned)
    {
        for (var step = 0; step < one.Ways.Length; step++)
        {
            if (step != turned && one.Ways[step] != other.Ways[step]) return false;
        }

        return true;
    }

    /// <summary>Whether some answer to an input is seen to change the line, in the least of everything, the most, and mixtures.</summary>
    private bool Show(int input)
    {
        var turned = filling[input]!;
        for (var trial = 0; trial < Tried; trial++)
        {
            var ways = Array.ConvertAll(filling.Plan.Steps, s => filling[s.Index] is { Entries.Length: > 0 and var count } ? Way(trial, s.Index, count) : -1);
            Fill? first = null;
            for (var way = 0; way < turned.Entries.Length; way++)
            {
                ways[input] = way;
                if (Sheet.Of(filling, ways)?.Cells[line] is not { } end) continue;
                first ??= end;
                if (AreApart(first.Value, end)) return true;
            }
        }

        return false;
    }

    private bool AreApart(in Fill one, in Fill other) =>
        one.State != other.State || one.Value != other.Value || (filling.Plan.Steps[line].Unit == Unit.Words && one.Pick != other.Pick);

    private static int Way(int trial, int step, int count) => trial switch { 0 => 0, 1 => count - 1, _ => ((trial * 7) + (step * trial * 5)) % count };
}
