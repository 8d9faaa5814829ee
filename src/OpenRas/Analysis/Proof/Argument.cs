namespace OpenRas.Analysis;

/// <summary>How a verdict was come to, or what stopped it.</summary>
/// <param name="How">How it was shown.</param>
/// <param name="IsForCarer">Support was read as need.</param>
/// <param name="IsEntered">The line is a total that is entered, since what it adds is not in the file.</param>
/// <param name="Open">The first line of which it is not known by itself that it rises; null where there is none.</param>
/// <param name="Stopped">For what is not proved: the lines that cannot be followed together.</param>
/// <param name="MostMemory">How many bytes all tables together were allowed to take.</param>
/// <param name="MostCells">How large a table was allowed to grow.</param>
internal sealed record Argument(How How, bool IsForCarer, bool IsEntered, LineTrend? Open, IReadOnlyList<FormLine> Stopped, long MostMemory, long MostCells);
