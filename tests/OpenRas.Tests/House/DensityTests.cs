using Xunit.Abstractions;

namespace OpenRas.Tests.House;

/// <summary>How dense the code may be. What is above a rule today is listed with its number, and the numbers only go down.</summary>
public sealed class DensityTests(ITestOutputHelper output)
{
    /// <summary>How many conditional expressions stand inside another, by file. A file that is touched leaves the list.</summary>
    private static readonly Dictionary<string, int> NestedConditionals = new()
    {
        ["Analysis/Bounds/BoundsReading.cs"] = 1,
        ["Analysis/Profile/Profiler.cs"] = 1,
        ["Analysis/Profile/TableEdge.cs"] = 2,
        ["Analysis/Proof/Claim.cs"] = 2,
        ["Analysis/Proof/Climbs.cs"] = 1,
        ["Analysis/Proof/Trend.cs"] = 2,
        ["Analysis/Proof/ConditionTrends.cs"] = 2,
        ["Analysis/Proof/SumTrends.cs"] = 2,
        ["Analysis/Proof/Trends.cs"] = 1,
        ["Binding/Figures.cs"] = 1,
        ["Binding/Ids.cs"] = 1,
        ["Binding/NumberTraps.cs"] = 3,
        ["Binding/Record.cs"] = 2,
        ["Calculation/Citation.cs"] = 1,
        ["Calculation/Evaluator.cs"] = 3,
        ["Calculation/Tally.cs"] = 1,
        ["Diagnostics/DiagnosticBag.cs"] = 1,
        ["Diagnostics/Printable.cs"] = 1,
        ["Findings/Stated.cs"] = 1,
        ["Planning/BandText.cs"] = 1,
        ["Planning/ColumnPieces.cs"] = 4,
        ["Planning/Coverage.cs"] = 8,
        ["Planning/QuestionPlanner.cs"] = 4,
        ["Planning/TestPlanner.cs"] = 2,
        ["Ranges/Reach.cs"] = 1,
        ["Rendering/Svg/Horizon.cs"] = 1,
        ["Rendering/Svg/Panel.cs"] = 1,
        ["Sheets/Changes.cs"] = 1,
        ["Sheets/Input.cs"] = 1,
        ["Sheets/JointTableMaker.cs"] = 2,
        ["Sheets/Sheet.cs"] = 1,
        ["Sheets/Worth.cs"] = 1,
        ["Unit.cs"] = 2,
    };

    [Fact]
    public void No_conditional_expression_stands_inside_another()
    {
        var found = Library.Files.Select(f => (f.Path, Count: Measures.Nested(f).Count())).Where(f => f.Count > 0).ToDictionary(f => f.Path, f => f.Count);

        Nothing.IsIn(found.Where(f => f.Value > NestedConditionals.GetValueOrDefault(f.Key)).Select(f => $"{f.Key} has {f.Value}: take the inner ones out"));
        Nothing.IsIn(NestedConditionals.Where(f => found.GetValueOrDefault(f.Key) < f.Value)
            .Select(f => found.TryGetValue(f.Key, out var fewer) ? $"write [\"{f.Key}\"] = {fewer}" : $"take \"{f.Key}\" off the list"));
    }

    [Fact]
    public void No_file_is_longer_than_300_lines_and_the_median_is_under_80()
    {
        var lengths = Library.Files.Select(f => (Lines: f.Lines.Count(), f.Path)).Order().ToList();

        Assert.True(lengths[^1].Lines <= 300, $"{lengths[^1]}");
        Assert.True(lengths[lengths.Count / 2].Lines < 80, $"median {lengths[lengths.Count / 2]}");
    }

    /// <summary>
    /// Asserts nothing of them. To read them: <c>dotnet test tests/OpenRas.Tests --filter FullyQualifiedName~House.DensityTests --logger "console;verbosity=detailed"</c>.
    /// With MEASURE set to another copy of src/OpenRas, that one beside this.
    /// </summary>
    [Fact]
    public void The_measures_are_printed()
    {
        var columns = new List<List<(string What, string Count)>> { Measures.Of(Library.Files).ToList() };
        if (Environment.GetEnvironmentVariable("MEASURE") is { Length: > 0 } other) columns.Insert(0, Measures.Of(SourceFile.Below(other)).ToList());

        Assert.All(columns, c => Assert.NotEmpty(c));
        for (var i = 0; i < columns[0].Count; i++) output.WriteLine($"| {columns[0][i].What} | {string.Join(" | ", columns.Select(c => c[i].Count))} |");
    }
}
