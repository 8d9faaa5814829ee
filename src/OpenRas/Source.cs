namespace OpenRas;

/// <summary>A publication that figures of a definition were read in.</summary>
/// <param name="Id">The name by which lines cite it.</param>
/// <param name="Title">As published.</param>
/// <param name="Publisher">Who published it; null when not stated.</param>
/// <param name="Url">Where it stands; null when it has no address.</param>
/// <param name="Read">The day on which it was read, as <c>yyyy-MM-dd</c>, or the month; null when not stated.</param>
public sealed record Source(string Id, string Title, string? Publisher, string? Url, string? Read);
