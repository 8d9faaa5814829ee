namespace OpenRas.Tests.Published;

/// <summary>
/// Germany's care grade, worked out from the tables of the law (SGB XI, section 15, annexes 1 and 2) in whole numbers: a second program, which knows nothing of
/// the definition. Weighted points are counted in quarters.
/// </summary>
internal static class CareGrade
{
    private static readonly int[] Levels = [0, 1, 2, 3];
    private static readonly int[] HowOften = [0, 1, 3, 5];

    /// <summary>Whoever is fed wholly by tube or vein has fewer points than who is fed partly.</summary>
    private static readonly int[] Feeding = [0, 6, 3];

    /// <summary>For each module how many criteria it has; module 5 is counted in its own way.</summary>
    private static readonly Dictionary<int, int> Criteria = new() { [1] = 5, [2] = 11, [3] = 13, [4] = 13, [6] = 6 };

    /// <summary>For each module where each class of points begins, and what a class weighs in quarters of a point.</summary>
    private static readonly Dictionary<int, (int[] From, int Quarters)> Classes = new()
    {
        [1] = ([0, 2, 4, 6, 10], 10),
        [2] = ([0, 2, 6, 11, 17], 15),
        [3] = ([0, 1, 3, 5, 7], 15),
        [4] = ([0, 3, 8, 19, 37], 40),
        [5] = ([0, 1, 2, 4, 6], 20),
        [6] = ([0, 1, 4, 7, 12], 15),
    };

    /// <summary>Where each grade begins, in quarters of a weighted point.</summary>
    private static readonly int[] Grades = [50, 108, 190, 280, 360];

    /// <summary>The weighted points in quarters.</summary>
    /// <param name="answer">For a criterion such as <c>4.13</c> the place of its answer, counted from 0; for <c>5.1 day</c> how many times a day.</param>
    internal static int Quarters(Func<string, int> answer)
    {
        var classes = Criteria.Keys.ToDictionary(m => m, m => ClassOf(m, Points(m, answer)));
        return Quarters(classes[1], Math.Max(classes[2], classes[3]), classes[4], ClassOf(5, Illness(answer)), classes[6]);
    }

    /// <summary>Only the higher of modules 2 and 3 counts; both weigh the same.</summary>
    internal static int Quarters(int mobility, int mindOrBehaviour, int selfCare, int illness, int contacts) =>
        (mobility * Classes[1].Quarters) + (mindOrBehaviour * Classes[2].Quarters) + (selfCare * Classes[4].Quarters) + (illness * Classes[5].Quarters) + (contacts * Classes[6].Quarters);

    /// <summary>From 1 to 5; 0 for none.</summary>
    internal static int Grade(int quarters) => Grades.Count(g => quarters >= g);

    private static int ClassOf(int module, int points) => Classes[module].From.Count(f => points >= f) - 1;

    private static int Points(int module, Func<string, int> answer) => Enumerable.Range(1, Criteria[module]).Sum(n => PointsOf(module, n)[answer($"{module}.{n}")]);

    private static int[] PointsOf(int module, int criterion) => (module, criterion) switch
    {
        (3, _) => HowOften,
        (4, 8) => [0, 3, 6, 9],
        (4, 9 or 10) => [0, 2, 4, 6],
        (4, 13) => Feeding,
        _ => Levels,
    };

    private static int Illness(Func<string, int> answer)
    {
        // A week has 7 days and a month 30, so that each count is whole in 210 days.
        var care = Times(1, 7, "care");
        var carePoints = care switch { < 210 => 0, <= 3 * 210 => 1, <= 8 * 210 => 2, _ => 3 };
        var treatment = Times(8, 11, "treatment");
        var treatmentPoints = treatment switch { < 30 => 0, < 210 => 1, < 3 * 210 => 2, _ => 3 };

        // In tenths.
        var visits = (600 * answer("5.12 day")) + (86 * (answer("5.12 week") + answer("5.15 week"))) + (43 * (answer("5.13 week") + answer("5.14 week")))
            + (20 * (answer("5.12 month") + answer("5.15 month"))) + (10 * (answer("5.13 month") + answer("5.14 month")));
        var visitPoints = visits switch { < 43 => 0, < 86 => 1, < 129 => 2, < 600 => 3, _ => 6 };
        return carePoints + treatmentPoints + visitPoints + Levels[answer("5.16")];

        int Times(int first, int last, string rest) =>
            Enumerable.Range(first, last - first + 1).Sum(n => (210 * answer($"5.{n} day")) + (30 * answer($"5.{n} week"))) + (7 * answer($"5.{rest} month"));
    }
}
