namespace OpenRas.Words;

/// <summary>Conditions in the words of a form, in English.</summary>
internal sealed class EnglishAsked : ConditionWords
{
    protected override string All(IEnumerable<string> conditions) => string.Join(", ", conditions);

    protected override string Any(IEnumerable<string> answers) => string.Join(" or ", answers);

    protected override string OrMore(string answer) => answer + " or more";

    protected override string Labelled(string label) => label.EndsWith('?') ? label + " " : label + ": ";
}
