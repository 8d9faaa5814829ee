using OpenRas.Calculation;

namespace OpenRas;

/// <summary>What a line came out as, so that two fillings of a form can be compared: alike is what a reader would be told alike.</summary>
/// <param name="State">A figure, or what stands for one.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Text">The words that a line of words gives.</param>
/// <param name="Cause">Whom or what it waits for, where somebody decides or an answer is missing.</param>
/// <param name="Working">Why it does not apply.</param>
internal sealed record CameOut(State State, decimal? Figure, string? Text, Cause? Cause, Working? Working);
