using System.Numerics;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>
/// What one result would be with other answers. This shows how the rules work, and is no advice: an answer is right when it is true. Immutable.
/// </summary>
public sealed class WhatIf
{
    internal WhatIf(Allocation now, FormLine result, IReadOnlyList<ChangedAnswer> changes, IReadOnlyList<string> triedInPart, IReadOnlyList<string> withoutEnd, IReadOnlyList<NearestEdge> edges, IReadOnlyList<FewestAnswers> nextRows, FewestAnswers? reaching, IReadOnlyList<string> kept, int leftOut)
    {
        Now = now;
        Result = result;
        Alternatives = changes;
        TriedInPart = triedInPart;
        WithoutEnd = withoutEnd;
        Edges = edges;
        NextRows = nextRows;
        Reaching = reaching;
        Kept = kept;
        LeftOut = leftOut;
    }

    /// <summary>The answers as they are now, calculated.</summary>
    public Allocation Now { get; }

    /// <summary>The result that you asked about.</summary>
    public FormLine Result { get; }

    /// <summary>
    /// Each single answer changed to each other answer, and what that gives: the largest increase first, the largest decrease last, other outcomes at the end.
    /// </summary>
    public IReadOnlyList<ChangedAnswer> Alternatives { get; }

    /// <summary>How many other answers are left out because they would contradict those that stay, as the definition says.</summary>
    public int LeftOut { get; }

    /// <summary>
    /// The questions, by name, whose numbers were too many to try them all. For these only the next numbers up and down, the nearest in each neighbouring row,
    /// the lowest and the highest were tried.
    /// </summary>
    public IReadOnlyList<string> TriedInPart { get; }

    /// <summary>Those of them that have no upper end. In place of the highest, we tried the first number from which on nothing changes.</summary>
    public IReadOnlyList<string> WithoutEnd { get; }

    /// <summary>How far the rows next to the one that holds are, for each table below the result and each of its columns of numbers.</summary>
    public IReadOnlyList<NearestEdge> Edges { get; }

    /// <summary>The fewest answers whose change reaches the row beyond, for each of these edges.</summary>
    public IReadOnlyList<FewestAnswers> NextRows { get; }

    /// <summary>The fewest answers whose change reaches the amount that you asked for; null when you asked for none.</summary>
    public FewestAnswers? Reaching { get; }

    /// <summary>
    /// The answers that no way in <see cref="NextRows"/> or <see cref="Reaching"/> changes, by the name of their question. They are circumstances that are
    /// answered, and facts of the household.
    /// </summary>
    public IReadOnlyList<string> Kept { get; }
}

/// <summary>One answer changed, with all others the same.</summary>
public sealed class ChangedAnswer
{
    internal ChangedAnswer(string question, string? from, string to, Allocation then, decimal? difference, IReadOnlyList<FormLine> moved)
    {
        Question = question;
        Given = from;
        Tried = to;
        Then = then;
        Difference = difference;
        Moved = moved;
    }

    /// <summary>The name of the question, or of the total that is given.</summary>
    public string Question { get; }

    /// <summary>The answer as it is given; null when there is none.</summary>
    public string? Given { get; }

    /// <summary>The answer that was tried.</summary>
    public string Tried { get; }

    /// <summary>The allocation with that answer. If the change makes the rules ask another question, that one is not answered.</summary>
    public Allocation Then { get; }

    /// <summary>How much the amount would change. Nothing counts as 0. Null when either set of answers gives neither an amount nor nothing.</summary>
    public decimal? Difference { get; }

    /// <summary>The lines that would differ.</summary>
    public IReadOnlyList<FormLine> Moved { get; }
}

/// <summary>How far a number is from the rows next to the one that holds. Distances are in the unit of the column.</summary>
public sealed class NearestEdge
{
    internal NearestEdge(FormLine table, FormLine along, decimal at, IReadOnlyList<string> rows, Aim? above, Aim? below)
    {
        Table = table;
        Along = along;
        At = at;
        Rows = rows;
        Above = above;
        Below = below;
    }

    /// <summary>The table.</summary>
    public FormLine Table { get; }

    /// <summary>The line whose number decides.</summary>
    public FormLine Along { get; }

    /// <summary>That number.</summary>
    public decimal At { get; }

    /// <summary>The row that holds, as the file writes it. If we do not know all that it depends on, each row that may hold, with "or" between.</summary>
    public string Row => Language.English.WhatIf.Rows(Rows);

    /// <summary>The least that the number must reach for the next row above; null when there is none.</summary>
    public decimal? Up => Above?.At;

    /// <summary>That row, as the file writes it.</summary>
    public string? RowAbove => Above is { } above ? Language.English.WhatIf.Rows(above.Rows) : null;

    /// <summary>The greatest that the number may be for the next row below; null when there is none.</summary>
    public decimal? Down => Below?.At;

    /// <summary>That row, as the file writes it.</summary>
    public string? RowBelow => Below is { } below ? Language.English.WhatIf.Rows(below.Rows) : null;

    /// <summary>The rows that hold or may hold.</summary>
    internal IReadOnlyList<string> Rows { get; }

    /// <summary>The next row above.</summary>
    internal Aim? Above { get; }

    /// <summary>The next row below.</summary>
    internal Aim? Below { get; }
}

/// <summary>The fewest answers whose change reaches something. They are exact, over all ways to change answers that give a figure or nothing.</summary>
public sealed class FewestAnswers
{
    internal FewestAnswers(Aim aim, int? answers, bool isFollowed, BigInteger? ways, BigInteger? closest, Allocation? example, IReadOnlyList<string> changed, IReadOnlyList<WithoutAmount> withoutAmount)
    {
        Aim = aim;
        Answers = answers;
        IsFollowed = isFollowed;
        Ways = ways;
        Closest = closest;
        Example = example;
        Changed = changed;
        WithoutAmount = withoutAmount;
    }

    /// <summary>The goal, in words.</summary>
    public string Goal => Language.English.WhatIf.Goal(this);

    /// <summary>The same as a fact.</summary>
    internal Aim Aim { get; }

    /// <summary>How many answers must change; null when nothing on record reaches it, or when that could not be followed.</summary>
    public int? Answers { get; }

    /// <summary>Whether we could look at every way to change answers.</summary>
    public bool IsFollowed { get; }

    /// <summary>
    /// How many ways there are to reach it with so few answers. Null when they cannot be counted because some number has no upper end. Also null when none
    /// reaches it, but some sets of answers are not on record or are referred.
    /// </summary>
    public BigInteger? Ways { get; }

    /// <summary>How many of these ways change answers by as few levels as the example does; null when that is not counted.</summary>
    public BigInteger? Closest { get; }

    /// <summary>One of those ways, calculated. It changes answers by the fewest levels.</summary>
    public Allocation? Example { get; }

    /// <summary>The questions whose answers differ in it, by name.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>
    /// The outcomes of sets of answers that are not on record, or that people decide, by the line where each begins. We do not know whether these would reach
    /// it.
    /// </summary>
    public IReadOnlyList<WithoutAmount> WithoutAmount { get; }
}
