using System.Numerics;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>
/// What one result would be if answers were different. Information on how the rules work, and no advice: an answer is right when it is true. Immutable.
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

    /// <summary>The answers as they are, calculated.</summary>
    public Allocation Now { get; }

    /// <summary>The result that is looked at.</summary>
    public FormLine Result { get; }

    /// <summary>Each single answer changed to each other, and what that gives: the largest increase first, the largest decrease last, other outcomes at the end.</summary>
    public IReadOnlyList<ChangedAnswer> Alternatives { get; }

    /// <summary>How many other answers would contradict those that stay, as the definition says, and are left out.</summary>
    public int LeftOut { get; }

    /// <summary>
    /// Number questions of which not every number was tried, by name: only the next ones up and down, the nearest in each neighbouring row, the lowest and the
    /// highest.
    /// </summary>
    public IReadOnlyList<string> TriedInPart { get; }

    /// <summary>Those of them that have no upper end. In place of the highest the first was tried from which on nothing changes.</summary>
    public IReadOnlyList<string> WithoutEnd { get; }

    /// <summary>For each table below the result, along each of its columns of numbers: how far the rows next to the one that holds are.</summary>
    public IReadOnlyList<NearestEdge> Edges { get; }

    /// <summary>For each of these edges, the fewest answers whose change reaches the row beyond.</summary>
    public IReadOnlyList<FewestAnswers> NextRows { get; }

    /// <summary>The fewest answers whose change reaches the amount that was asked for; null where none was.</summary>
    public FewestAnswers? Reaching { get; }

    /// <summary>
    /// Answers that no way in <see cref="NextRows"/> or <see cref="Reaching"/> changes, by the name of their question: circumstances that are answered, and
    /// facts of the household.
    /// </summary>
    public IReadOnlyList<string> Kept { get; }
}

/// <summary>One answer changed, while all others stay.</summary>
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

    /// <summary>As it is answered; null where it is not.</summary>
    public string? Given { get; }

    /// <summary>As it would be answered.</summary>
    public string Tried { get; }

    /// <summary>What would be calculated. Where the change makes another question be asked, that one is not answered.</summary>
    public Allocation Then { get; }

    /// <summary>By how much the amount would change, nothing counting as 0; null where either set of answers gives neither an amount nor nothing.</summary>
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

    /// <summary>The row that holds, as the file writes it; where not all that it depends on is known, each that may hold, with "or" between.</summary>
    public string Row => Language.English.WhatIf.Rows(Rows);

    /// <summary>The least that the number must reach for the next row above; null where there is none.</summary>
    public decimal? Up => Above?.At;

    /// <summary>That row, written likewise.</summary>
    public string? RowAbove => Above is { } above ? Language.English.WhatIf.Rows(above.Rows) : null;

    /// <summary>The greatest that the number may be for the next row below; null where there is none.</summary>
    public decimal? Down => Below?.At;

    /// <summary>That row, written likewise.</summary>
    public string? RowBelow => Below is { } below ? Language.English.WhatIf.Rows(below.Rows) : null;

    /// <summary>The rows that hold or may hold.</summary>
    internal IReadOnlyList<string> Rows { get; }

    /// <summary>The next row above.</summary>
    internal Aim? Above { get; }

    /// <summary>The next row below.</summary>
    internal Aim? Below { get; }
}

/// <summary>The fewest answers whose change reaches something: exact, over all ways to change them that give a figure or nothing.</summary>
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

    /// <summary>What is to be reached, in words.</summary>
    public string Goal => Language.English.WhatIf.Goal(this);

    /// <summary>The same as a fact.</summary>
    internal Aim Aim { get; }

    /// <summary>How many answers must change; null where nothing that is on record reaches it, or where that could not be followed.</summary>
    public int? Answers { get; }

    /// <summary>Whether every way to change answers could be looked at.</summary>
    public bool IsFollowed { get; }

    /// <summary>In how many ways so few answers reach it. Null where they cannot be counted, or where none reaches it but some sets of answers are not on record or are referred.</summary>
    public BigInteger? Ways { get; }

    /// <summary>In how many of these ways answers change by as few levels as in the example; null where that is not counted.</summary>
    public BigInteger? Closest { get; }

    /// <summary>One of those ways, calculated: one that changes answers by the fewest levels.</summary>
    public Allocation? Example { get; }

    /// <summary>The questions that are answered differently in it, by name.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>What sets of answers give that is not on record, or that people decide, by the line where it arises. We do not know whether these would reach it.</summary>
    public IReadOnlyList<WithoutAmount> WithoutAmount { get; }
}
