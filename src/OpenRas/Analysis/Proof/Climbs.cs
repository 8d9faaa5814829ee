using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// Where all sheets together are too many to follow: a search along chains of sheets, each with one answer one level nearer to need than the one before,
/// from the least need to the most: a random local search. What it finds is a fall; that it finds none says nothing.
/// </summary>
internal static class Climbs
{
    /// <summary>Sheets that are filled in, over all chains.</summary>
    private const int MostSheets = 20_000;

    /// <summary>The same, where any two sheets will do.</summary>
    private const int MostForPair = 2_000;

    /// <summary>Of what was tried the deepest fall; null where none was found.</summary>
    internal static Fall? Find(Filling filling, int line, bool isForCarer, Budget budget)
    {
        return Steps(filling, line, isForCarer, budget, MostSheets).Where(s => s.IsFall(line, isForCarer)).MaxBy(Drop);

        decimal Drop(Fall fall) => Worth.Of(fall.Less.Cells[line])!.Value - Worth.Of(fall.More.Cells[line])!.Value;
    }

    /// <summary>Whether two different sheets that can be compared, and both come out with an amount or with nothing, are found at once; that none is says nothing.</summary>
    internal static bool FindsPair(Filling filling, int line, bool isForCarer, Budget budget)
    {
        var read = filling.Read(line);
        return Steps(filling, line, isForCarer, budget, MostForPair).Any(s => IsApart(s) && s.Less.IsAtMost(s.More, isForCarer));

        bool IsApart(Fall step) => filling.Plan.Steps.Any(s => read[s.Index] && step.Less.Ways[s.Index] != step.More.Ways[s.Index]);
    }

    /// <summary>From one sheet to the next of a chain, of those that come out with an amount or with nothing.</summary>
    private static IEnumerable<Fall> Steps(Filling filling, int line, bool isForCarer, Budget budget, int most)
    {
        var needed = filling.Needed(line);
        Input[] inputs = [.. filling.Plan.Steps.Where(s => needed[s.Index]).Select(s => filling[s.Index]).OfType<Input>()];
        if (inputs.Length < filling.Plan.Steps.Count(s => needed[s.Index] && filling.IsInput[s.Index])) yield break;
        var dice = new Dice();
        for (var sheets = 0; sheets < most;)
        {
            var ways = Enumerable.Repeat(-1, filling.Plan.Steps.Length).ToArray();
            foreach (var input in inputs) ways[input.Step.Index] = input.IsOrdered && input.Levels > 0 ? input.Least(isForCarer) : dice.Next(Math.Max(1, input.Entries.Length));
            List<Input> open = [.. inputs.Where(i => i is { IsOrdered: true, Levels: > 1 })];
            Sheet? before = null;
            do
            {
                sheets++;
                budget.GoOn();
                if (Sheet.Of(filling, ways) is not { } now || Worth.Of(now.Cells[line]) is null) continue;
                if (before is not null) yield return new Fall(before, now);
                before = now;
            }
            while (Turn(open, ways, dice, isForCarer));
        }
    }

    private static bool Turn(List<Input> open, int[] ways, Dice dice, bool isForCarer)
    {
        if (open.Count == 0) return false;
        var at = dice.Next(open.Count);
        var input = open[at];
        var way = ways[input.Step.Index] += input.IsUpward(isForCarer) ? 1 : -1;
        if (way == 0 || way == input.Levels - 1) open.RemoveAt(at);
        return true;
    }
}
