using System.Diagnostics;
using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What more need does to a line, and why, in English.</summary>
internal static class EnglishTrends
{
    /// <summary>Lines that are named one by one.</summary>
    private const int MostLines = 6;

    /// <summary>Rows that are named one by one.</summary>
    private const int MostRows = 3;

    private static readonly (TrendPart Part, string Word, string Says)[] Explained =
    [
        (TrendPart.Constant, "the same", "it stays as it is"),
        (TrendPart.Rising, "up", "it never goes down as needs grow or support shrinks"),
        (TrendPart.Falling, "down", "it never goes up"),
        (TrendPart.Begins, "begins", "it may start to apply as needs grow, and then keeps applying"),
        (TrendPart.Ends, "ends", "it may stop applying as needs grow, and then never applies again"),
        (TrendPart.OnAndOff, "on and off", "it may start and stop applying as needs grow"),
        (TrendPart.Open, "may go down", "this line alone does not show that it cannot"),
        (TrendPart.NoFigure, "no figure", "it gives none by itself, or none is on record"),
    ];

    internal static string Trend(LineTrend trend) => string.Join(trend.Applies == Direction.Open ? ", " : ", then ", trend.Parts.Select(Word));

    internal static string Legend(IEnumerable<LineTrend> trends)
    {
        var used = trends.SelectMany(t => t.Parts).ToHashSet();
        return string.Join(" ", Explained.Where(e => used.Contains(e.Part)).Select(e => $"{char.ToUpperInvariant(e.Word[0])}{e.Word[1..]}: {e.Says}."));
    }

    internal static string Why(TrendReason reason) => reason switch
    {
        PlainReason plain => Plain(plain.What),
        AnswersReason answers => Answers(answers),
        MovedReason moved => Moved(moved),
        ColumnsReason columns => $"{Lines(columns.Lines)} may go up or down",
        LongTableReason table => $"more than {table.Most} rows",
        HiddenReason hidden => $"{Line(hidden.Line)} may be nothing, and not every row looks at it",
        RowsReason rows => Rows(rows),
        LowerRowReason lower => Lower(lower),
        ApplyingReason applying => $"{Why(applying.Own)}; {When(applying.Applies)}",
        TestReason test => $"gives nothing if {Line(test.Line)} is not met, and that depends on need",
        BelowNothingReason below => $"{Why(below.Own)}; but it may be below 0, and nothing counts as 0",
        _ => throw new UnreachableException(),
    };

    private static string Word(TrendPart part) => Array.Find(Explained, e => e.Part == part).Word;

    private static string Plain(Plainly what) => what switch
    {
        Plainly.NotNeeded => "not needed if a total is given",
        Plainly.GivenAlike => "given, and the same in both",
        Plainly.GivenAsSupport => "given, as support",
        Plainly.GivenAsNeed => "given, as a need of its own",
        Plainly.Circumstance => "a circumstance: the same in both",
        Plainly.Supply => "supply: the same in both",
        Plainly.PublishedFigure => "a published figure",
        Plainly.NotKnown => "we do not know it",
        Plainly.NothingHangsOnNeed => "nothing in it depends on need",
        Plainly.WordsHaveNoOrder => "words have no order",
        Plainly.AppliesToSomeFigures => "applies to some figures and not to others, depending on need",
        Plainly.StraightLineBesideAnother => "a straight line next to another column that depends on need",
        Plainly.BothWays => "may go up or down by itself",
        _ => throw new UnreachableException(),
    };

    private static string Answers(AnswersReason answers)
    {
        var along = Along(answers);
        if (answers.Decides.Count == 0) return along;
        return $"{along}; decides whether {Lines(answers.Decides)} {(answers.Decides.Count == 1 ? "is" : "are")} asked";
    }

    private static string Along(AnswersReason answers) => answers.Direction switch
    {
        Direction.Open => "its answers go up and down along the list",
        Direction.Same => answers.HasFigures ? "its answers are worth the same" : "its answers are worth nothing by themselves",
        Direction.Up => $"{What(answers.Grows)} gives more",
        _ => $"{What(answers.Grows)} gives less",
    };

    private static string What(Grows grows) => grows switch
    {
        Grows.Need => "more need",
        Grows.CareGiven => "more care given",
        _ => "less support",
    };

    private static string Moved(MovedReason moved) => moved.Direction switch
    {
        Direction.Open => moved.AreOpen ? $"{Lines(moved.Lines)} may go down" : $"{Lines(moved.Lines)} can move it up or down",
        Direction.Up => $"goes up with {Lines(moved.Lines)}",
        _ => $"goes down with {Lines(moved.Lines)}",
    };

    private static string When(Direction applies) => applies switch
    {
        Direction.Up => "applies once need is high enough",
        Direction.Down => "applies until need is too high",
        _ => "applies here and there",
    };

    /// <summary>What is not on record, and what no set of answers reaches, is not spoken of as if it were.</summary>
    private static string Rows(RowsReason rows)
    {
        var has = rows.IsInPart ? "is on record" : "gives an amount";
        if (rows.Known == 0) return "no row " + has;
        if (rows.Known == 1) return "only one row " + has;
        var which = rows.IsInPart ? "no row on record" : "no row";
        return $"{which}{Reached(rows.Empty)} gives {(rows.IsLess ? "less" : "more")} as needs grow along {Lines(rows.Lines)}";
    }

    private static string Reached(IReadOnlyList<string> empty)
    {
        if (empty.Count == 0) return "";
        var none = empty.Count <= MostRows ? Lists.List(empty.Select(Row), "or") : $"{empty.Count} of the rows";
        return $" that answers can reach (none reaches {none})";
    }

    private static string Lower(LowerRowReason rows)
    {
        if (!rows.IsNothing) return $"{Row(rows.More)} gives less than {Row(rows.Less)}";
        return $"{Row(rows.More)} gives no amount where {Row(rows.Less)} gives {Language.English.Common.Quantity(rows.Unit, 0)}: "
            + "both count as nothing, but no amount takes a whole total away";
    }

    private static string Row(string written) => $"`{written}`";

    private static string Line(int number) => $"line {number}";

    private static string Lines(IReadOnlyList<int> numbers) => numbers.Count switch
    {
        0 => "no line",
        1 => Line(numbers[0]),
        <= MostLines => $"lines {string.Join(", ", numbers.SkipLast(1))} and {numbers[^1]}",
        _ => $"{numbers.Count} lines, from {numbers[0]} to {numbers[^1]}",
    };
}
