namespace OpenRas.Words;

/// <summary>What is said of a figure that a person put in the place of another.</summary>
/// <param name="Figure">The figure, or why there is none.</param>
/// <param name="Short">The figure, or in a word or two why there is none, for a column of figures.</param>
/// <param name="Difference">How far it moved, or why that is not known.</param>
/// <param name="By">Who did it.</param>
/// <param name="On">When; null when nothing is said of it.</param>
/// <param name="Reason">The reason, or that there is none.</param>
internal sealed record ChangeWords(string Figure, string Short, string Difference, string By, string? On, string Reason)
{
    /// <summary>Under the figure: by whom, when, why, where it was published.</summary>
    internal IReadOnlyList<string> Under { get; init; } = [];
}
