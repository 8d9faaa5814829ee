using System.Text;
using OpenRas.Tests.Properties;
using OpenRas.Tests.Reference;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Golden;

/// <summary>
/// What published schemes are known to do, one folder each: a definition that does it, examples worked by hand, what these print, and a mistake that its
/// writer could make, with what is said of it. <c>docs/constructs.md</c> lists them.
/// </summary>
public sealed class ConstructTests
{
    internal const string Folder = "tests/OpenRas.Tests/Golden/constructs/";

    public static TheoryData<string> Names() => [.. All()];

    internal static IEnumerable<string> All() =>
        Directory.EnumerateDirectories(Repository.PathOf(Folder)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Prints_its_examples_word_for_word(string name)
    {
        var definition = Load(name);
        var text = new StringBuilder();
        foreach (var example in Examples(name))
        {
            if (text.Length > 0) text.Append('\n');
            text.Append("-- ").Append(example.Get("label").Scalar()).Append("\n\n").Append(definition.Calculate(definition.CheckAnswers([.. Answers(example)]).OrThrow()).ToText());
        }

        GoldenFile.Matches($"{Folder}{name}/definition.expected.txt", text.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_out_as_worked_by_hand(string name)
    {
        var path = $"{Folder}{name}/definition.examples.yaml";

        Assert.Empty(Load(name).ParseExamples(Repository.Read(path), path).OrThrow().SelectMany(e => e.Failures).ToText());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_out_so_in_the_reference_calculator_too(string name)
    {
        var reference = ReferenceScheme.Parse(Repository.Read($"{Folder}{name}/definition.yaml"));
        foreach (var example in Examples(name))
        {
            var answers = Answers(example);
            var lines = reference.Calculate(answers.ToDictionary(a => a.Id, a => a.Value)).ToDictionary(l => l.Id);
            foreach (var (id, value) in example.Get("expect").Pairs()) Assert.Equal(Say(value, lines[id]), Say(lines[id]));
            ReferenceAgreementTests.Agree(Load(name), reference, new(answers));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_is_wrong_word_for_word(string name)
    {
        var isCase = File.Exists(Repository.PathOf($"{Folder}{name}/bad.case.yaml"));
        var path = $"{Folder}{name}/bad{(isCase ? ".case" : "")}.yaml";
        var found = isCase ? Load(name).ParseAnswers(Repository.Read(path), path).Diagnostics : Repository.Load(path).Diagnostics;

        Assert.Single(found.Select(d => d.Code).Distinct());
        GoldenFile.Matches($"{Folder}{name}/bad{(isCase ? ".case" : "")}.expected.txt", found.ToText());
    }

    /// <summary>Worked by hand in the case file: of £58.25, £8.00 has a reason.</summary>
    [Fact]
    public void What_people_changed_stands_beside_what_was_calculated()
    {
        const string path = Folder + "32-changed-by-people/changes.case.yaml";
        var definition = Load("32-changed-by-people");
        var allocation = definition.Calculate(definition.ParseAnswers(Repository.Read(path), path).OrThrow());
        var final = Assert.Single(allocation.FinalDecisions);

        Assert.Equal(112.20m, allocation.GetAmount("price"));
        Assert.Equal([29.80m, 8.00m], allocation.RecordedChanges.Select(c => c.Difference));
        Assert.Equal(170.45m, final.Decision.After);
        Assert.Equal((58.25m, 29.80m, 20.45m), (final.Difference, final.Unread.Sum, final.Unclear.Sum));
        GoldenFile.Matches(path.Replace(".yaml", ".expected.txt", StringComparison.Ordinal), allocation.ToText());
    }

    internal static RasDefinition Load(string name)
    {
        var loaded = Repository.Load($"{Folder}{name}/definition.yaml");
        Assert.Empty(loaded.Diagnostics.ToText());
        return loaded.OrThrow();
    }

    internal static IReadOnlyList<YamlNode> Examples(string name) =>
        Yaml.Root(Repository.Read($"{Folder}{name}/definition.examples.yaml")).Get("examples").Items();

    private static List<(string Id, string Value)> Answers(YamlNode example) =>
        [.. new[] { "answers", "given" }.SelectMany(key => example.Find(key)?.Pairs() ?? []).Select(pair => (pair.Key, pair.Value.Scalar()))];

    private static string Say(ReferenceLine line) => line.State != ReferenceState.Figure ? $"{line.State}" : line.Value?.ToDecimalString() ?? line.Text!;

    /// <summary>What is expected, as the reference reads a figure; words where the line holds words.</summary>
    private static string Say(YamlNode expected, ReferenceLine line) =>
        Figure.Parse(expected, line.Value is null) is { State: ReferenceState.Figure } figure ? figure.Value?.ToDecimalString() ?? figure.Text! : $"{Figure.Parse(expected, true).State}";
}
