using System.Reflection;
using OpenRas.Analysis;
using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Tests.House;

/// <summary>The compiler does not check that every reading knows every kind of step. This does.</summary>
public sealed class StepKindTests
{
    private static readonly Type[] Kinds = [.. typeof(Step).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Step)))];

    /// <summary>Readings in which every kind has a method of its own, or one of a part that is named after the reading. A new reading is named here.</summary>
    public static TheoryData<Type> Readings => [typeof(Evaluator), typeof(Reach), typeof(WorkingMaker), typeof(Trends), typeof(Sways), typeof(Looks)];

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_reading_has_a_method_for_every_kind_of_step(Type reading)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var known = reading.GetFields(Any).Select(f => f.FieldType).Where(t => t.Namespace == reading.Namespace && t.Name.EndsWith(reading.Name, StringComparison.Ordinal))
            .Prepend(reading)
            .SelectMany(t => t.GetMethods(Any))
            .SelectMany(m => m.GetParameters())
            .Select(p => p.ParameterType)
            .ToHashSet();

        Assert.Empty(Kinds.Where(k => !known.Contains(k)).Select(k => k.Name));
    }

    [Fact]
    public void The_closed_set_has_the_question_and_the_ten_kinds_of_the_format() =>
        Assert.Equal(
            ["AbatementStep", "CountStep", "EligibilityStep", "FigureStep", "LimitStep", "MultiplyStep", "QuestionStep", "TableStep", "TotalStep", "UpliftStep"],
            Kinds.Select(k => k.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_is_sealed() => Assert.All(Kinds, k => Assert.True(k.IsSealed, k.Name));
}
