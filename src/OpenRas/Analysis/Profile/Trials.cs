using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>A few sheets tried, which is enough where one answer is seen to change a line: then nothing need be counted.</summary>
internal static class Trials
{
    private const int Tried = 24;

    /// <summary>Whether some answer to an input is seen to change what a line comes out as. Where none is, one may still.</summary>
    internal static bool Show(Filling filling, int input, int line)
    {
        if (filling[input] is not { } turned) return false;
        for (var trial = 0; trial < Tried; trial++)
        {
            var ways = Array.ConvertAll(filling.Plan.Steps, s => filling[s.Index] is { Entries.Length: > 0 and var count } ? Way(trial, s.Index, count) : -1);
            Fill? first = null;
            for (var way = 0; way < turned.Entries.Length; way++)
            {
                ways[input] = way;
                if (Sheet.Of(filling, ways)?.Cells[line] is not { } end) continue;
                first ??= end;
                if (end.State != first.Value.State || end.Value != first.Value.Value || (filling.Plan.Steps[line].Unit == Unit.Words && end.Pick != first.Value.Pick)) return true;
            }
        }

        return false;
    }

    /// <summary>The least of everything, the most, and then mixtures of all kinds.</summary>
    private static int Way(int trial, int step, int count) => trial switch { 0 => 0, 1 => count - 1, _ => ((trial * 7) + (step * trial * 5)) % count };
}
