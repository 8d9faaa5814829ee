using OpenRas.Analysis;

namespace OpenRas.Words;

/// <summary>What is said of other answers: what each would give, the nearest edges, and the fewest that lead somewhere.</summary>
internal abstract class WhatIfWords
{
    /// <summary>That this is how the rules work, and no advice.</summary>
    internal abstract string About { get; }

    /// <summary>The same in short, where a list of other answers stands, which nobody reads with the head in mind.</summary>
    internal abstract string Caution { get; }

    /// <summary>What heads the answers changed one by one.</summary>
    internal abstract string Changes { get; }

    /// <summary>That there is no answer to change.</summary>
    internal abstract string NothingToChange { get; }

    /// <summary>The headings of the columns of changes.</summary>
    internal abstract (string Difference, string Becomes, string Line, string IfAnswered, string Moves) ChangeColumns { get; }

    /// <summary>By how much an amount would change; empty where that is not known.</summary>
    internal abstract string Difference(WhatIf reading, decimal? difference);

    /// <summary>What the result would come to on a sheet.</summary>
    internal abstract string Came(WhatIf reading, Allocation sheet);

    /// <summary>One question answered otherwise, in one or several ways that come to the same.</summary>
    internal abstract string IfAnswered(WhatIf reading, IReadOnlyList<ChangedAnswer> alike);

    /// <summary>The lines whose other answers lead to nothing else.</summary>
    /// <param name="reading">What was looked at.</param>
    /// <param name="lines">The numbers of the lines.</param>
    /// <param name="isElse">Other answers lead to something else.</param>
    internal abstract string Idle(WhatIf reading, IReadOnlyList<int> lines, bool isElse);

    /// <summary>Numbers of which not every one was tried.</summary>
    /// <param name="labels">What the lines are called.</param>
    /// <param name="hasEnd">They have a highest.</param>
    internal abstract string TriedInPart(IEnumerable<string> labels, bool hasEnd);

    /// <summary>What heads the nearest edges.</summary>
    internal abstract string Edges { get; }

    /// <summary>The headings of the columns of these.</summary>
    internal abstract (string Table, string LooksAt, string Now, string Row, string Up, string Down) EdgeColumns { get; }

    /// <summary>That there is no row further up or down.</summary>
    internal abstract string NoRow { get; }

    /// <summary>Rows of which each may hold.</summary>
    internal abstract string Rows(IReadOnlyList<string> rows);

    /// <summary>What heads the fewest answers to another row.</summary>
    internal abstract string NextRows { get; }

    /// <summary>What heads the fewest answers to an amount.</summary>
    internal abstract string Reaching { get; }

    /// <summary>The lines whose answers no way changes.</summary>
    internal abstract string Kept(IReadOnlyList<int> lines);

    /// <summary>What is to be reached.</summary>
    internal abstract string Goal(FewestAnswers fewest);

    /// <summary>How many answers must change, and in how many ways.</summary>
    internal abstract string HowMany(FewestAnswers fewest);

    /// <summary>The headings of the columns of answers that change.</summary>
    internal abstract (string Line, string Question, string InsteadOf, string IfAnswered) AnswerColumns { get; }

    /// <summary>That a question is not answered now.</summary>
    internal abstract string NotAnswered { get; }

    /// <summary>What the result would then be.</summary>
    internal abstract string Then(WhatIf reading, Allocation sheet);

    /// <summary>What cannot be said to reach it or not: what is not on record, and what people decide.</summary>
    internal abstract IEnumerable<string> Without(FewestAnswers fewest);
}
