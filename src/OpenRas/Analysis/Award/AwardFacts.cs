namespace OpenRas.Analysis;

/// <summary>What came of putting a letter's figure next to the rules.</summary>
internal enum AwardFinding
{
    Matches,
    Differs,

    /// <summary>There is no file of the rules.</summary>
    NoDefinition,

    /// <summary>The letter has no figure, or whoever asks did not give it.</summary>
    NoFigure,

    /// <summary>The file of the rules has no form.</summary>
    NoForm,

    /// <summary>Answers are missing.</summary>
    NotAnswered,

    /// <summary>The rules give no amount for these answers, or none that is on record.</summary>
    NoAmount,

    /// <summary>The letter and the rules speak of two periods, and nothing says how many of the one make the other.</summary>
    NoBasis,
}

/// <summary>Between which amounts the rules lie, in the period of the letter.</summary>
/// <param name="Least">The least; null where there is no amount.</param>
/// <param name="Greatest">The greatest; null where there is none.</param>
/// <param name="IsAssumed">
/// It rests on the assumption that more points never pay less; otherwise on every way to answer what is missing.
/// </param>
/// <param name="MayBeBlank">Some way to answer leads to an amount that is not on record.</param>
internal sealed record AwardRange(decimal? Least, decimal? Greatest, bool IsAssumed, bool MayBeBlank)
{
    /// <summary>Whether a figure is in it; null where it has no greatest and the figure is above the least.</summary>
    internal bool? Holds(decimal figure)
    {
        if (Least is not { } least) return null;
        if (figure < least || figure > Greatest) return false;
        return Greatest is null ? null : true;
    }
}

/// <summary>
/// What a letter shows of the three parts by which Somerset counted personal budgets in 2013-14; null for what cannot be seen in it.
/// </summary>
internal sealed record ThreeParts(bool? Allocation, bool? Plan, bool? FreeUse);

/// <summary>What a question is about.</summary>
internal enum AwardAsk
{
    /// <summary>The steps that lead to the letter's figure.</summary>
    Working,

    /// <summary>How many weeks make a year.</summary>
    YearBasis,

    /// <summary>Answers that are missing here.</summary>
    OpenAnswers,

    /// <summary>What a table gives for one score.</summary>
    Price,

    /// <summary>The answers, who gave them, and their points.</summary>
    Answers,

    /// <summary>A piece that the file lacks, in its own words.</summary>
    Missing,

    /// <summary>Why a line takes something off or adds something.</summary>
    Reason,

    /// <summary>The name, version and days of the rules.</summary>
    Rules,

    /// <summary>The table or formula from points to money.</summary>
    Table,

    /// <summary>What is taken off or added after it.</summary>
    Reductions,

    /// <summary>What was taken off for help that is not paid for.</summary>
    Support,

    /// <summary>What the amount is meant to pay for.</summary>
    Covers,

    /// <summary>Which rates it was priced with.</summary>
    Rates,

    /// <summary>How it meets each need.</summary>
    Needs,

    /// <summary>Who decided.</summary>
    Decision,

    /// <summary>What changed since last time.</summary>
    Changed,
}

/// <summary>One question to the council.</summary>
/// <param name="Ask">What it is about.</param>
/// <param name="Line">The line that it is about; null for the whole.</param>
internal sealed record AwardQuestion(AwardAsk Ask, FormLine? Line = null)
{
    /// <summary>The question as the definition writes it.</summary>
    internal string? Text { get; init; }

    /// <summary>The score whose amount is asked for.</summary>
    internal decimal? Score { get; init; }

    /// <summary>What every letter leads to.</summary>
    internal static IReadOnlyList<AwardQuestion> Always { get; } =
        [.. new[] { AwardAsk.Rules, AwardAsk.Support, AwardAsk.Covers, AwardAsk.Rates, AwardAsk.Needs, AwardAsk.Decision,
            AwardAsk.Changed }.Select(a => new AwardQuestion(a))];

    /// <summary>What a letter leads to whose rules are in no file.</summary>
    internal static IReadOnlyList<AwardQuestion> WithoutRules { get; } =
        [Always[0], new(AwardAsk.Answers), new(AwardAsk.Table), new(AwardAsk.Reductions), .. Always.Skip(1)];

    /// <summary>It asks for what the file of the rules lacks, and says nothing of a person.</summary>
    internal bool IsOfRules => Ask is AwardAsk.Missing or AwardAsk.Price or AwardAsk.Rules or AwardAsk.Table or AwardAsk.Reductions;
}
