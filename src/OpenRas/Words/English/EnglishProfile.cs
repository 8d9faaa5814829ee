namespace OpenRas.Words;

/// <summary>What is said of a profile, in English.</summary>
internal sealed class EnglishProfile : ProfileWords
{
}
