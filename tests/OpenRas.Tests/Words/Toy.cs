using System.Text.RegularExpressions;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>Holds a page in the toy language against the same page in English.</summary>
internal static partial class Toy
{
    internal static readonly Language Language = new ToyLanguage();

    /// <summary>Fails where the toy page holds two words of the English one that are neither the definition's own nor a command's.</summary>
    /// <param name="file">The definition.</param>
    /// <param name="english">What is printed in English.</param>
    /// <param name="toy">What is printed in the toy language.</param>
    internal static void HoldsNoEnglish(string file, string english, string toy)
    {
        var ras = Repository.Load(file).OrThrow();

        // A command is the same in every language.
        var own = string.Join('\n', [Repository.Read(file), "ras calculate", .. ras.Form.Select(l => "answer " + l.Id)]);
        var sentences = TwoWords().Matches(english).Select(m => m.Value).Where(w => !own.Contains(w, StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(sentences);
        Assert.All(sentences, s => Assert.DoesNotContain(s, toy, StringComparison.Ordinal));
    }

    internal static string Laid(Page page, bool isMarkdown) => isMarkdown ? PageMarkdown.Render(page) : PageText.Render(page);

    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,}")]
    private static partial Regex TwoWords();
}
