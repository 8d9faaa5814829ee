namespace OpenRas.Analysis;

/// <summary>By how much at most turning one answer moves a line, while all others stand and what is asked stays the same.</summary>
/// <param name="By">How far its figure can move, where it has one before and after.</param>
/// <param name="Turns">Whether it may have a figure before and none after, or another reason for none.</param>
/// <param name="Picks">Whether another answer or row may be picked.</param>
internal readonly record struct Sway(decimal By, bool Turns, bool Picks)
{
    /// <summary>The most that it can have where it turns to nothing; null where any figure may.</summary>
    internal decimal? FromMost { get; init; }

    /// <summary>Whether it comes out the same.</summary>
    internal bool IsStill => By == 0 && !Turns && !Picks;

    /// <summary>Whichever of two is more.</summary>
    internal Sway Or(Sway other) => new(Math.Max(By, other.By), Turns || other.Turns, Picks || other.Picks);
}
