using System.Text.RegularExpressions;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A proof in a second language needs nothing changed outside its own file.</summary>
public sealed partial class ToyProofTests
{
    /// <summary>It proves one result, refutes another, and has sheets without an amount.</summary>
    private static readonly string[] Files =
    [
        "ras-definitions/illustrative/borsetshire-2026.yaml",
        "ras-definitions/norfolk/short-breaks-primary.yaml",
        "ras-definitions/hackney/short-breaks-2022-23.yaml",
        "ras-definitions/illustrative/falling-price-band-2026.yaml",
    ];

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_proof_in_another_language_has_no_word_of_English_but_the_definitions_own(string file, bool isMarkdown)
    {
        var proof = Repository.Load(file).OrThrow().Prove();
        var said = Laid(ProofPage.Of(proof, null, new ToyLanguage()), isMarkdown);

        // A command is the same in every language; what other parts of the language say is theirs to translate, and here still English.
        string[] commands = ["ras calculate", .. proof.Definition.Form.Select(l => "answer " + l.Id)];
        string[] others = [Language.English.Common.AllAreEstimates, proof.Definition.Standing, Language.English.Form.Missing];
        var own = string.Join('\n', [Repository.Read(file), .. commands, .. others]);
        var english = TwoWords().Matches(Laid(ProofPage.Of(proof, null, Language.English), isMarkdown)).Select(m => m.Value).Where(w => !own.Contains(w, StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(english);
        Assert.All(english, e => Assert.DoesNotContain(e, said, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var said = Laid(ProofPage.Of(Repository.Load(Files[0]).OrThrow().Prove(), null, new ToyLanguage()), isMarkdown: false);

        Assert.Contains("tuomio0 yli", said, StringComparison.Ordinal);
        Assert.Contains("liike", said, StringComparison.Ordinal);
    }

    public static TheoryData<string, bool> Printed()
    {
        var all = new TheoryData<string, bool>();
        foreach (var file in Files)
        {
            all.Add(file, false);
            all.Add(file, true);
        }

        return all;
    }

    private static string Laid(Page page, bool isMarkdown) => isMarkdown ? PageMarkdown.Render(page) : PageText.Render(page);

    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,}")]
    private static partial Regex TwoWords();
}
