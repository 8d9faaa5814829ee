using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Kept;
using OpenRas.Tests.Reference;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>What lowers never raises. A line that rounds too is held against the rounded figure, since rounding alone may raise.</summary>
public sealed class ReductionTests(ITestOutputHelper output)
{
    [Fact]
    public void An_abatement_never_raises_what_it_reduces() => Cases.Any.Check(output, 400, c => Abatements(c.Definition, c.Allocation));

    [Fact]
    public void A_maximum_never_raises_and_a_minimum_never_lowers() => Cases.Any.Check(output, 400, c => Limits(c.Definition, c.Allocation));

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_shipped_reduction_never_raises(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(200)))
        {
            var allocation = definition.Calculate(sheet.For(definition)!);
            Abatements(definition, allocation);
            Limits(definition, allocation);
        }
    }

    private static void Abatements(RasDefinition definition, Allocation allocation)
    {
        foreach (var (step, before, after) in Pairs<AbatementStep>(definition, allocation, s => s.Of))
            Assert.True(after <= before, $"line {step.Number} raises {before.ToDecimalString()} to {after.ToDecimalString()}");
    }

    private static void Limits(RasDefinition definition, Allocation allocation)
    {
        foreach (var (step, before, after) in Pairs<LimitStep>(definition, allocation, s => s.Of))
        {
            Assert.True(step.Minimum is not null || after <= before, $"the maximum of line {step.Number} raises {before.ToDecimalString()} to {after.ToDecimalString()}");
            Assert.True(step.Maximum is not null || after >= before, $"the minimum of line {step.Number} lowers {before.ToDecimalString()} to {after.ToDecimalString()}");
            if (step.Minimum?.Figure is not { } lowest || step.Maximum?.Figure is not { } highest || after == before) continue;
            var (low, high) = (Rounded(step, lowest.Value), Rounded(step, highest.Value));
            Assert.True(after > before ? after <= low : after >= high, $"line {step.Number} goes past its limit");
        }
    }

    private static IEnumerable<(T Step, BigRational Before, BigRational After)> Pairs<T>(RasDefinition definition, Allocation allocation, Func<T, int> of)
        where T : Step
    {
        foreach (var step in definition.Plan.Steps.OfType<T>())
        {
            if (allocation.Lines[of(step)].Value is not { } before || allocation.Lines[step.Index].Value is not { } after) continue;
            if (((ILineSource)allocation).WorkedAt(step).Working is PassedOn) Assert.Equal(before, after);
            else yield return (step, Rounded(step, before), Exact(after));
        }
    }

    private static BigRational Exact(decimal value) => BigRational.Parse(Numbers.Plain(value));

    private static BigRational Rounded(Step step, decimal value)
    {
        if (step.Rounding is not { } rounding) return Exact(value);
        string[] modes = ["half-up", "half-down", "half-even", "up", "down"];
        return new Reference.Rounding(Exact(rounding.To), modes[Array.IndexOf(Enum.GetValues<RoundingMode>(), rounding.Mode)]).Apply(Exact(value));
    }
}
