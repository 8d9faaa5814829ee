namespace OpenRas.Words;

/// <summary>What is said of a profile: how many sheets come to what, what one answer can change, and where rows meet.</summary>
internal abstract class ProfileWords
{
}
