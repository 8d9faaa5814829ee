namespace OpenRas.Analysis;

/// <summary>How a claim was shown, from the least work to the most.</summary>
internal enum How
{
    /// <summary>It is entered and not calculated, or is words, which have no order.</summary>
    NoOrder,

    /// <summary>No answer that it reads counts need or support.</summary>
    NoNeed,

    /// <summary>No two different sheets that can be compared both have an amount or nothing.</summary>
    NoPair,

    /// <summary>Each line follows from the lines above it.</summary>
    LineByLine,

    /// <summary>Each answer was turned by one level, in everything that the others can come to.</summary>
    EveryTurn,

    /// <summary>All pairs of sheets that can be compared were compared, since blanks or referrals lie between some.</summary>
    EveryPair,

    /// <summary>Too much to follow, but two sheets were found.</summary>
    Climbs,
}
