using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A proof in a second language needs nothing changed outside its own file.</summary>
public sealed class ToyProofTests
{
    /// <summary>Results that are proved, refuted, and have sheets without an amount.</summary>
    public static TheoryData<string> Files =>
    [
        "ras-definitions/illustrative/borsetshire-2026.yaml",
        "ras-definitions/norfolk/short-breaks-primary.yaml",
        "ras-definitions/hackney/short-breaks-2022-23.yaml",
        "ras-definitions/illustrative/falling-price-band-2026.yaml",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_proof_in_another_language_has_no_word_of_English_but_the_definitions_own(string file)
    {
        var proof = Repository.Load(file).OrThrow().Prove();

        foreach (var isMarkdown in new[] { false, true })
        {
            var toy = Toy.Laid(ProofPage.Of(proof, null, Toy.Language), isMarkdown);
            Toy.HoldsNoEnglish(file, Toy.Laid(ProofPage.Of(proof, null, Language.English), isMarkdown), toy);
        }
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var proof = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow().Prove();
        var said = Toy.Laid(ProofPage.Of(proof, null, Toy.Language), isMarkdown: false);

        Assert.Contains("tuomio0 yli", said, StringComparison.Ordinal);
        Assert.Contains("liike", said, StringComparison.Ordinal);
    }
}
