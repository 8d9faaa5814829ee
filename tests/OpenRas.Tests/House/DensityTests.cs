using Xunit.Abstractions;

namespace OpenRas.Tests.House;

/// <summary>How dense the code may be.</summary>
public sealed class DensityTests(ITestOutputHelper output)
{
    [Fact]
    public void No_conditional_expression_stands_inside_another() =>
        Nothing.IsIn(Library.Files.SelectMany(f => Measures.Nested(f).Select(c => $"{f.Path}: {c}")));

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
