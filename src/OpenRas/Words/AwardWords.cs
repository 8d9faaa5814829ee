using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of a letter's figure next to what the rules give.</summary>
internal abstract class AwardWords
{
    /// <summary>What this is, and what it is not.</summary>
    internal abstract string About { get; }

    /// <summary>The letter, and what the rules give.</summary>
    internal abstract IEnumerable<(string Label, string Printed)> Head(AwardCheck check);

    /// <summary>The finding in one sentence.</summary>
    internal abstract string Verdict(AwardCheck check);

    /// <summary>Between which amounts the rules lie, and whether the figure does.</summary>
    internal abstract IEnumerable<string> Range(AwardCheck check);

    /// <summary>What heads the questions that are shown first, and those that follow.</summary>
    internal abstract (string First, string More) Questions { get; }

    /// <summary>A question to the council.</summary>
    internal abstract string Ask(AwardCheck check, AwardQuestion question);

    /// <summary>What heads our working, and its columns.</summary>
    internal abstract (string Title, string Line, string Label, string Rules, string Letter) Working { get; }

    /// <summary>What heads the changes that explain a difference.</summary>
    internal abstract string Explanations { get; }

    /// <summary>What was searched, and what came of it as a whole.</summary>
    internal abstract IEnumerable<string> Searched(AwardCheck check);

    /// <summary>The changes of one kind that give the figure, one a line.</summary>
    internal abstract IEnumerable<string> Fits(AwardCheck check, Hypothesis kind);

    /// <summary>That so many more fit.</summary>
    internal abstract string MoreFits(int count);

    /// <summary>What heads the kinds that were tried.</summary>
    internal abstract string Tried { get; }

    /// <summary>The columns of the kinds that were tried.</summary>
    internal abstract (string Kind, string Tried, string Chance, string Fits) KindColumns { get; }

    /// <summary>What was changed, as a kind.</summary>
    internal abstract string Kind(ChangeKind kind);

    /// <summary>How often a kind would fit by chance.</summary>
    internal abstract string Chance(Hypothesis kind);

    /// <summary>How many of a kind fit, where they are only counted.</summary>
    internal abstract string Counted(Hypothesis kind);

    /// <summary>What heads the amounts that are not published.</summary>
    internal abstract string Unpublished { get; }

    /// <summary>The assumption, and what goes against it.</summary>
    internal abstract IEnumerable<string> Assumed(AwardCheck check, UnpublishedAmounts amounts);

    /// <summary>The columns of what each score can give.</summary>
    internal abstract (string Scores, string Least, string Greatest) RangeColumns { get; }

    /// <summary>Neighbouring scores.</summary>
    internal abstract string Scores(UnpublishedAmounts amounts, PriceRange range);

    /// <summary>That no greatest amount can be said.</summary>
    internal abstract string NoGreatest { get; }

    /// <summary>The one question that would narrow the ranges most; null where none would.</summary>
    internal abstract string? MostTelling(UnpublishedAmounts amounts);

    /// <summary>What heads what the amount buys.</summary>
    internal abstract string Buys { get; }

    /// <summary>What the amount buys, and what would be needed to say it.</summary>
    internal abstract IEnumerable<string> Buying(AwardCheck check, Purchase purchase);

    /// <summary>What heads the three parts, and where they come from.</summary>
    internal abstract (string Title, string About) ThreeParts { get; }

    /// <summary>Each of the three parts, and whether the letter shows it.</summary>
    internal abstract IEnumerable<(string Part, string Shown)> Parts(ThreeParts parts);
}

/// <summary>Texts for a person to send.</summary>
internal abstract class RequestWords
{
    /// <summary>Each with the name of its file.</summary>
    internal abstract IReadOnlyList<(string File, string Text)> All(AwardCheck check);
}
