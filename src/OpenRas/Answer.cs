namespace OpenRas;

/// <summary>One answer that a question offers.</summary>
/// <param name="Id">The name by which it is given.</param>
/// <param name="Text">In words.</param>
/// <param name="Value">What it is worth, in the question's unit; a share is 0.75 for 75%. Null when it carries none, or none that is known.</param>
/// <param name="IsAside">Whether it stands outside the order of the list, such as "cannot say".</param>
public sealed record Answer(string Id, string Text, decimal? Value, bool IsAside);
