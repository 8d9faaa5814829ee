using System.Text;
using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>Texts that must say something. A dash, "none" or "n/a" fills the place of one, and would count as a reason or a name.</summary>
internal static class Said
{
    internal const string TwoWays = "in which two ways it can be read";

    internal static readonly Grammar<Located<string>> Anything = new SaidGrammar("anything", "Write a text with words in it, or leave the key out.") { SharedAs = "note" };
    internal static readonly Grammar<Located<string>> InTwoWays = Of(State.Unclear);
    internal static readonly Grammar<Located<string>> Who = new SaidGrammar("who it is", "Write the name of the body or the person. If nobody is named, leave the key out.") { SharedAs = "who" };

    /// <summary>Why, or how, in a sentence: two words at least.</summary>
    internal static SaidGrammar Sentence(string asked, string help) => new(asked, help) { IsSentence = true };

    /// <summary>The text of a word that stands for a figure.</summary>
    internal static Grammar<Located<string>> Of(State state) => state.NeedsText() ? new SaidGrammar(AskedBy(state), $"Write {AskedBy(state)}, in words.") : Anything;

    /// <summary>One of the seven words as it may stand: with a text, where it needs one.</summary>
    internal static string AsWritten(string word) => States.Words[word].NeedsText() ? $"{{ {word}: \"{AskedBy(States.Words[word])}\" }}" : word;

    /// <summary>What a word such as <c>refer</c> asks its text to say.</summary>
    internal static string AskedBy(State state) => state switch
    {
        State.Refer => "who decides",
        State.Unclear => TwoWays,
        _ => "why not",
    };
}

/// <summary>One of those texts.</summary>
/// <param name="asked">What it must say, for a message.</param>
/// <param name="help">What to write instead.</param>
internal sealed class SaidGrammar(string asked, string help) : ScalarGrammar<Located<string>>("a text")
{
    /// <summary>A letter, and after a space another.</summary>
    internal const string PatternOfTwoWords = "\\p{L}[\\s\\S]*\\s[\\s\\S]*\\p{L}";

    private static readonly Grammar Filler = new FillerGrammar { SharedAs = "says-nothing" };

    private static readonly string[] Fillers =
        [.. SpokenFigures.Fillers.Concat(["none given", "none stated", "not given", "not stated", "no reason", "no reason given", "no reason stated"]).Select(Words).Where(w => w.Length > 0).Distinct()];

    /// <summary>What <see cref="IsFiller"/> holds for, as a regular expression.</summary>
    internal static string PatternOfFillers => $"\\P{{L}}*(?:(?:{string.Join('|', Fillers.Select(AnyCase))})\\P{{L}}*)?";

    internal bool IsSentence { get; init; }

    /// <summary>Whether a text has no letter, or is a word that people write where they have nothing to say.</summary>
    internal static bool IsFiller(string text) => Words(text) is var words && (words.Length == 0 || Fillers.Contains(words));

    internal static bool HasTwoWords(string text) => Scalars.OneLine(text).Split(' ').Count(w => w.EnumerateRunes().Any(Rune.IsLetter)) > 1;

    internal override Schema Describe(SharedSchemas shared) =>
        (IsSentence ? Schema.OfType("string").Matching(PatternOfTwoWords, "Write a sentence of two words or more.") : Schema.OfType("string", "boolean"))
            .With("not", shared.Refer(Filler));

    private protected override Located<string> Read(ScalarNode scalar, DiagnosticBag bag)
    {
        var text = Scalars.OneLine(scalar.Text);
        if (IsFiller(text) || (IsSentence && !HasTwoWords(text))) bag.Add(Rules.SaysNothing, scalar.Span, new Extra { Help = help }, text, asked);
        return new(text, scalar.Span);
    }

    /// <summary>The letters of a text in lower case, with one space for whatever is between them.</summary>
    private static string Words(string text)
    {
        var letters = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune)) letters.Append(Rune.ToLowerInvariant(rune));
            else letters.Append(' ');
        }

        return Scalars.OneLine(letters.ToString());
    }

    private static string AnyCase(string filler) => string.Concat(filler.Select(c => c == ' ' ? "\\P{L}+" : $"[{char.ToUpperInvariant(c)}{c}]"));

    /// <summary>What a text must not be, which a schema writes once.</summary>
    private sealed class FillerGrammar : Grammar
    {
        internal override bool Claims(Node node) => node is ScalarNode scalar && IsFiller(scalar.Text);

        internal override Schema Describe(SharedSchemas shared) => Schema.Pattern(PatternOfFillers);
    }
}
