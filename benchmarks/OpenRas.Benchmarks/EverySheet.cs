namespace OpenRas.Benchmarks;

/// <summary>
/// The synthetic scheme by a straightforward loop: every answer sheet, its points added up in whole numbers, and counted by the row of the price bands that
/// it comes to. Of the facts that OpenRas gives it is the least: no proof, and nothing of what an answer changes.
/// </summary>
internal static class EverySheet
{
    private static readonly int[][] Points =
    [
        [0, 4, 9, 14, 20], [0, 3, 7, 12, 18], [0, 2, 6, 11, 16], [0, 5, 10, 15, 20], [0, 3, 8, 13, 17], [0, 2, 5, 9, 14], [0, 4, 9, 15, 20], [0, 3, 6, 10, 15], [0, 2, 5, 8, 12], [0, 4, 7, 13, 18],
    ];

    private static readonly int[][] Helped = [[0, 4, 8, 13, 19], [0, 5, 11, 16, 20]];
    private static readonly int[] TakenOff = [0, 15, 35, 60, 85];

    /// <summary>The points in hundredths, so that every sheet has a whole number.</summary>
    internal static long[] Rows()
    {
        // Every sum by itself: what the last two questions add is looked up, and nothing else is put together.
        var rows = new long[20];
        var rowOf = new byte[40_000];
        for (var sum = 0; sum < rowOf.Length; sum++) rowOf[sum] = (byte)Math.Min(19, sum / 1000);
        int[][] questions = [.. Points.Select(p => p.Select(v => v * 100).ToArray())];
        int[][] helped = [.. Helped.Select(p => p.SelectMany(v => TakenOff.Select(t => v * (100 - t))).ToArray())];
        Add(0, 0);
        return rows;

        void Add(int at, int sum)
        {
            if (at < questions.Length - 2)
            {
                foreach (var points in questions[at]) Add(at + 1, sum + points);
                return;
            }

            foreach (var first in helped[0])
            {
                foreach (var second in helped[1])
                {
                    var both = sum + first + second;
                    foreach (var ninth in questions[^2])
                    {
                        foreach (var tenth in questions[^1]) rows[rowOf[both + ninth + tenth]]++;
                    }
                }
            }
        }
    }
}
