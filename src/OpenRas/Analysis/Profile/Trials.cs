using OpenRas.Calculation;
using OpenRas.Sheets;

namespace OpenRas.Analysis;

/// <summary>
/// Some sheets tried, for several lines at once: what turning one answer is seen to change, and the least and the greatest that is seen. What is seen is so;
/// that nothing is seen says nothing.
/// </summary>
internal sealed class Trials
{
    private const int Mixtures = 24;

    /// <summary>The mixture that is the most of everything; the first is the least.</summary>
    private const int Most = 1;

    /// <summary>Chains of sheets that are followed, and lines that are filled on all of them together.</summary>
    private const int Chains = 40;
    private const int MostFilled = 2_000_000;

    /// <summary>Sheets of one line at which an answer was seen to change it, and which others are tried on.</summary>
    private const int MostTurningPoints = 12;

    /// <summary>A number that may be answered in many ways is taken in so many leaps.</summary>
    private const int Leaps = 8;

    private readonly JointTables tables;
    private readonly Filling filling;
    private readonly Input[] inputs;
    private readonly int[][] needing;
    private readonly Dictionary<int, HashSet<int>> open;
    private readonly Func<int, int, Turning, bool> isEnough;
    private readonly Dictionary<(int Line, int Input), Turning> seen = [];
    private readonly Dictionary<int, SeenEnds> ends = [];
    private readonly Dictionary<int, List<Sheet>> turningPoints = [];
    private readonly Dice dice = new();
    private int filled;

    private Trials(JointTables tables, IReadOnlyDictionary<int, int[]> wanted, Func<int, int, Turning, bool> isEnough)
    {
        (this.tables, filling, this.isEnough) = (tables, tables.Filling, isEnough);
        inputs = [.. filling.Plan.Steps.Select(s => filling[s.Index]).OfType<Input>().Where(i => i.Entries.Length > 0)];
        int[] steps = [.. filling.Plan.Steps.Select(s => s.Index)];
        needing = Array.ConvertAll(steps, s => Array.FindAll(steps, line => tables.Needed(line)[s]));
        open = wanted.ToDictionary(w => w.Key, w => w.Value.ToHashSet());
        foreach (var line in wanted.Keys) (ends[line], turningPoints[line]) = (new SeenEnds(), []);
    }

    /// <summary>Tries until for each line each input is seen to do enough, or for long enough.</summary>
    /// <param name="tables">Of the form.</param>
    /// <param name="wanted">The lines, each with the inputs that are turned for it.</param>
    /// <param name="isEnough">Of a line and an input, whether no more need be seen.</param>
    internal static Trials Of(JointTables tables, IReadOnlyDictionary<int, int[]> wanted, Func<int, int, Turning, bool> isEnough)
    {
        var trials = new Trials(tables, wanted, isEnough);
        trials.Climb();
        foreach (var mixture in Enumerable.Range(0, Mixtures).TakeWhile(m => m <= Most || trials.IsOpen).Select(trials.Mixture)) trials.TurnEach(mixture);
        return trials;
    }

    private bool IsOpen => open.Values.Any(o => o.Count > 0) && filled <= MostFilled;

    /// <summary>The inputs of a line of which not enough was seen.</summary>
    internal IReadOnlySet<int> Open(int line) => open[line];

    /// <summary>What turning an input is seen to do to a line.</summary>
    internal Turning this[int line, int input] => seen.GetValueOrDefault((line, input), Turning.Nothing);

    /// <summary>The sheets with the least and the greatest figure of a line that were seen.</summary>
    internal SeenEnds Ends(int line) => ends[line];

    /// <summary>Goes on from the ends of each line as long as one answer leads further, and turns each answer there and where others changed the line.</summary>
    internal void GoOn()
    {
        foreach (var line in open.Keys)
        {
            Further(line, isMost: true);
            Further(line, isMost: false);
            Sheet?[] at = [ends[line].Greatest, ends[line].Least, .. turningPoints[line]];
            foreach (var sheet in at.OfType<Sheet>()) TurnEach(sheet);
        }
    }

    /// <summary>
    /// From the least need to the most, one answer after the other: a line that rises in steps, such as a price by points, moves somewhere on the way, with
    /// whichever answer was turned there. What has no order goes from some answer to another.
    /// </summary>
    private void Climb()
    {
        for (var chain = 0; chain < Chains && IsOpen; chain++)
        {
            var ways = filling.Unanswered();
            foreach (var input in inputs) ways[input.Step.Index] = End(input, isMost: false);
            var left = inputs.Select(i => (Input: i, To: End(i, isMost: true))).Where(l => ways[l.Input.Step.Index] != l.To).ToList();
            var sheet = Seen(Sheet.Of(filling, ways));
            var at = -1;
            while (left.Count > 0 && filled <= MostFilled)
            {
                // On every other chain one list is gone through to its end before the next.
                if (at < 0 || chain % 2 == 0) at = dice.Next(left.Count);
                var (input, to) = left[at];
                var (turned, leap) = (input.Step.Index, Math.Max(1, input.Entries.Length / Leaps));
                ways[turned] += Math.Clamp(to - ways[turned], -leap, leap);
                if (ways[turned] == to)
                {
                    left.RemoveAt(at);
                    at = -1;
                }

                var next = Turned(sheet, ways, turned);
                if (sheet is not null && next is not null) See(sheet, next, input);
                sheet = next;
            }
        }
    }

    private int End(Input input, bool isMost)
    {
        if (!input.IsOrdered || input.Levels == 0) return dice.Next(input.Entries.Length);
        return input.IsUpward(isForCarer: false) == isMost ? input.Levels - 1 : 0;
    }

    /// <summary>The least of everything, the most, and mixtures.</summary>
    private Sheet? Mixture(int trial)
    {
        var ways = filling.Unanswered();
        foreach (var input in inputs) ways[input.Step.Index] = Way(input.Step.Index, input.Entries.Length);
        return Seen(Sheet.Of(filling, ways));

        int Way(int step, int count) => trial switch { 0 => 0, Most => count - 1, _ => ((trial * 7) + (step * trial * 5)) % count };
    }

    /// <summary>Every answer of which not enough was seen, turned on one sheet: each two ways that follow each other, and the two that lie furthest apart.</summary>
    private void TurnEach(Sheet? sheet)
    {
        if (sheet is null) return;
        foreach (var input in inputs.Where(i => open.Values.Any(o => o.Contains(i.Step.Index))))
        {
            int[] ways = [.. sheet.Ways];
            List<Sheet> turned = [];
            foreach (var way in Some(input, ways[input.Step.Index]))
            {
                ways[input.Step.Index] = way;
                if (Turned(sheet, ways, input.Step.Index) is { } next) turned.Add(next);
            }

            foreach (var (one, next) in turned.Zip(turned.Skip(1))) See(one, next, input);
            foreach (var line in open.Keys.Where(l => open[l].Contains(input.Step.Index)).ToList())
            {
                var worth = turned.Where(s => Worth.Of(s.Cells[line]) is not null).ToList();
                if (worth.Count > 1) See(worth.MinBy(s => Worth.Of(s.Cells[line]))!, worth.MaxBy(s => Worth.Of(s.Cells[line]))!, input);
            }
        }
    }

    /// <summary>All ways to answer, rising; of many those that are some leaps apart, and those beside the one that is answered.</summary>
    private static IEnumerable<int> Some(Input input, int answered)
    {
        var (count, leap) = (input.Entries.Length, Math.Max(1, input.Entries.Length / (3 * Leaps)));
        if (leap == 1) return Enumerable.Range(0, count);
        var leaps = Enumerable.Range(0, (count / leap) + 1).Select(l => l * leap);
        return leaps.Concat([answered - 1, answered, answered + 1, input.Levels - 1, count - 1]).Where(w => w >= 0 && w < count).Distinct().Order();
    }

    /// <summary>From an end that was seen, one answer after the other to whatever leads further.</summary>
    private void Further(int line, bool isMost)
    {
        for (var before = decimal.MinValue; ends[line].Of(isMost) is { } end && end.Cells[line].Value != before && filled <= MostFilled;)
        {
            before = end.Cells[line].Value;
            foreach (var input in inputs)
            {
                if (ends[line].Of(isMost) is not { } best || Array.BinarySearch(needing[input.Step.Index], line) < 0) continue;
                int[] ways = [.. best.Ways];
                foreach (var way in Some(input, ways[input.Step.Index]))
                {
                    ways[input.Step.Index] = way;
                    Turned(best, ways, input.Step.Index);
                }
            }
        }
    }

    private Sheet? Turned(Sheet? sheet, int[] ways, int input)
    {
        tables.Budget.GoOn();
        if (sheet is null) return Seen(Sheet.Of(filling, ways));
        filled += needing[input].Length;
        return Seen(sheet.With(ways, needing[input]), counted: true);
    }

    private Sheet? Seen(Sheet? sheet, bool counted = false)
    {
        if (!counted) filled += filling.Plan.Steps.Length;
        if (sheet is null) return null;
        foreach (var (line, end) in ends) end.See(sheet, line);
        return sheet;
    }

    /// <summary>Two sheets, of which one answer was turned.</summary>
    private void See(Sheet one, Sheet other, Input input)
    {
        var turned = input.Step.Index;
        if (!IsOneTurned(one, other, turned)) return;
        var (from, to) = (one.Ways[turned], other.Ways[turned]);
        var isByOne = input.IsOrdered && Math.Abs(from - to) == 1 && from < input.Levels && to < input.Levels;
        foreach (var (line, still) in open)
        {
            if (one.Cells[line] == other.Cells[line]) continue;
            if (turningPoints[line].Count < MostTurningPoints) turningPoints[line].Add(one);
            if (!still.Contains(turned)) continue;
            var now = this[line, turned].With(filling.Plan.Steps[line], one, other, isByOne);
            seen[(line, turned)] = now;
            if (isEnough(line, turned, now)) still.Remove(turned);
        }
    }

    /// <summary>What is asked stayed the same.</summary>
    private bool IsOneTurned(Sheet one, Sheet other, int turned) => Array.TrueForAll(needing[turned], s => s == turned || one.Ways[s] == other.Ways[s]);
}
