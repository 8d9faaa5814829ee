using OpenRas.Rendering;
using OpenRas.Rendering.Svg;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A profile and its picture in a second language need nothing changed outside its own file.</summary>
public sealed class ToyProfileTests
{
    public static TheoryData<string> Files =>
    [
        "ras-definitions/illustrative/borsetshire-2026.yaml",
        "ras-definitions/norfolk/short-breaks-primary.yaml",
        "ras-definitions/kent/ras-2011.yaml",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_profile_in_another_language_has_no_word_of_English_but_the_definitions_own(string file)
    {
        var profile = Repository.Load(file).OrThrow().Profile();

        foreach (var isMarkdown in new[] { false, true })
        {
            var toy = Toy.Laid(ProfilePage.Of(profile, Toy.Language), isMarkdown);
            Toy.HoldsNoEnglish(file, Toy.Laid(ProfilePage.Of(profile, Language.English), isMarkdown), toy);
        }
    }

    [Fact]
    public void A_picture_says_what_the_language_says()
    {
        var picture = ProfilePicture.Render(Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow().Profile(), Toy.Language);

        Assert.Contains("kuva", picture, StringComparison.Ordinal);
        Assert.Contains("poikki", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("A row and what it gives", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_facts_stand_in_it()
    {
        var profile = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow().Profile();
        var said = Toy.Laid(ProfilePage.Of(profile, Toy.Language), isMarkdown: false);

        Assert.StartsWith($"lomakkeet: {profile.AnswerSets}", said, StringComparison.Ordinal);
        Assert.Contains("muutos", said, StringComparison.Ordinal);
    }
}
