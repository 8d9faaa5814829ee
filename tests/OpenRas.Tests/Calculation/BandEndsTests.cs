using OpenRas.Calculation;

namespace OpenRas.Tests.Calculation;

/// <summary>The least and the greatest number in a band, of numbers with so many decimal places, against each of them tried.</summary>
public sealed class BandEndsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_ends_of_a_band_are_the_first_and_the_last_number_that_it_holds(int places)
    {
        var step = places switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
        var grid = Enumerable.Range(-500, 1001).Select(n => n * step).ToList();
        var ends = new decimal?[] { null, -2, -1.5m, -1, -0.3m, -0.25m, 0, 0.25m, 0.3m, 0.4m, 0.9m, 1, 1.05m, 2 };

        var bands = from low in ends from hasLow in new[] { true, false } from high in ends from hasHigh in new[] { true, false } select new Band(low, hasLow, high, hasHigh);
        foreach (var band in bands)
        {
            var held = grid.Where(band.Contains).ToList();
            if (held.Count == 0) Assert.True(band.Least(places) > band.Greatest(places), $"{band}");
            else if (band.Low is not null) Assert.Equal(held[0], band.Least(places));
            if (held.Count > 0 && band.High is not null) Assert.Equal(held[^1], band.Greatest(places));
            Assert.Equal(band.Low is null, band.Least(places) is null);
            Assert.Equal(band.High is null, band.Greatest(places) is null);
        }
    }
}
