using System.Globalization;
using OpenRas.Diagnostics;

namespace OpenRas.Tests.House;

public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Another_culture_gives_the_same_bytes(string culture)
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything()
    {
        var ras = Repository.Load("ras-definitions/illustrative/borsetshire-2026.yaml").OrThrow();
        var answers = ras.ParseAnswers("{\"group\": \"older\", \"washing\": \"lot\", \"eating\": \"all\", \"out\": \"all\", \"staff\": 3.5, \"carer-strain\": \"high\"}").OrThrow();
        var allocation = ras.Calculate(answers, ras.CheckDate(new DateOnly(2026, 5, 1)).OrThrow());
        var broken = RasDefinition.Parse(Repository.Read("ras-definitions/illustrative/borsetshire-2026.yaml").Replace("1.25", "1,25", StringComparison.Ordinal));
        var (proof, profile, other) = (ras.Prove(), ras.Profile(), ras.AskWhatIf(answers, null, 300.5m));
        var whole = proof.ToText() + proof.ToMarkdown() + proof.ToJson() + profile.ToText() + profile.ToMarkdown() + profile.ToJson() + profile.ToSvg() + other.ToText() + other.ToMarkdown() + other.ToJson();
        return whole + allocation.ToText() + allocation.ToMarkdown() + allocation.ToJson() + broken.Diagnostics.ToText();
    }
}
