using System.Globalization;

namespace OpenRas.Tests;

/// <summary>The list of currencies beside those that the runtime knows of the regions of the world.</summary>
public sealed class CurrencyCodesTests
{
    /// <summary>What an older list of regions may still have, and what is no currency of a region.</summary>
    private static readonly string[] Withdrawn = ["ANG", "BGN", "BYR", "CUC", "HRK", "MRO", "SLL", "STD", "VEF", "XDR", "XXX", "ZWL"];

    [Fact]
    public void Every_currency_of_a_region_that_the_runtime_knows_is_in_the_list()
    {
        var known = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => RegionOf(c)?.ISOCurrencySymbol).OfType<string>().Where(c => c.Length == 3 && c.All(char.IsAsciiLetterUpper)).ToHashSet();

        Assert.True(known.Count > 100, $"{known.Count} currencies");
        House.Nothing.IsIn(known.Except(Currencies.Codes).Except(Withdrawn).Order());
    }

    private static RegionInfo? RegionOf(CultureInfo culture)
    {
        try
        {
            return new RegionInfo(culture.Name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
