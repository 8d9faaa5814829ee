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

    internal static Fall? Find(Filling filling, int line, bool isForCarer)
    {
        var needed = filling.Needed(line);
        Input[] inputs = [.. filling.Plan.Steps.Where(s => needed[s.Index]).Select(s => filling[s.Index]).OfType<Input>()];
        if (inputs.Length < filling.Plan.Steps.Count(s => needed[s.Index] && filling.IsInput[s.Index])) return null;
        var dice = new Dice();
        Fall? deepest = null;
        for (var sheets = 0; sheets < MostSheets;)
        {
            var ways = Enumerable.Repeat(-1, filling.Plan.Steps.Length).ToArray();
            foreach (var input in inputs) ways[input.Step.Index] = input.IsOrdered && input.Levels > 0 ? input.Least(isForCarer) : dice.Next(Math.Max(1, input.Entries.Length));
            List<Input> open = [.. inputs.Where(i => i is { IsOrdered: true, Levels: > 1 })];
            Sheet? before = null;
            do
            {
                sheets++;
                if (Sheet.Of(filling, ways) is { } now)
                {
                    if (before is not null && new Fall(before, now) is var fall && fall.IsFall(line, isForCarer) && (deepest is null || Drop(fall) > Drop(deepest))) deepest = fall;
                    if (Worth.Of(now.Cells[line]) is not null) before = now;
                }
            }
            while (Turn(open, ways));
        }

        return deepest;

        decimal Drop(Fall fall) => Worth.Of(fall.Less.Cells[line])!.Value - Worth.Of(fall.More.Cells[line])!.Value;

        bool Turn(List<Input> open, int[] ways)
        {
            if (open.Count == 0) return false;
            var at = dice.Next(open.Count);
            var input = open[at];
            var way = ways[input.Step.Index] += input.IsUpward(isForCarer) ? 1 : -1;
            if (way == 0 || way == input.Levels - 1) open.RemoveAt(at);
            return true;
        }
    }
}
