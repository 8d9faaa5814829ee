using OpenRas.Diagnostics;
using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>Whatever is read, the answer is a definition or diagnostics that point into the file. Never an exception.</summary>
[Trait("Speed", "Slow")]
public sealed class AnyTextTests(ITestOutputHelper output)
{
    private static readonly string[] Whole = ["RAS1000", "RAS1001", "RAS1002", "RAS1008"];

    [Fact]
    public void A_good_definition_with_things_changed_in_it_is_read_or_refused_at_a_place() =>
        Cases.Any.Check(output, 250, c =>
        {
            var random = new Random(c.Scheme.Yaml.Length);
            for (var i = 0; i < 4; i++)
            {
                Read(Mangle.Text(c.Scheme.Yaml, random), random);
                Read(Mangle.Entries(c.Scheme, random).Yaml, random);
            }

            ReadAnswers(c.Definition, Mangle.Text(c.Sheet.Yaml, random));
        });

    [Fact]
    public void A_good_definition_without_any_one_of_its_keys_is_read_or_refused_at_a_place() =>
        Cases.Any.Check(output, 60, c =>
        {
            foreach (var scheme in Mangle.WithoutOneKey(c.Scheme)) Read(scheme.Yaml, new Random(1));
        });

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_shipped_definition_with_things_changed_in_it_is_read_or_refused_at_a_place(string file)
    {
        var text = Repository.Read(file);
        var definition = Shipped.Load(file);
        var random = new Random(1);
        for (var i = 0; i < Cases.Count(300); i++)
        {
            Read(Mangle.Text(text, random), random);
            ReadAnswers(definition, Mangle.Text("{ \"needs\": 3, \"group\": \"older\", \"x\": [true, null] }", random));
        }
    }

    [Theory]
    [InlineData("tests/OpenRas.Tests/Golden/case/explained-in-part.case.yaml", "illustrative/borsetshire-2026")]
    [InlineData("ras-definitions/kensington-and-chelsea/ewca-civ-2010-1209-july-2009.case.yaml", "kensington-and-chelsea/ras-2009")]
    [InlineData("ras-definitions/norfolk/short-breaks-primary.examples.yaml", "norfolk/short-breaks-primary")]
    [InlineData("ras-definitions/illustrative/borsetshire-2026.examples.yaml", "illustrative/borsetshire-2026")]
    public void A_case_or_examples_with_things_changed_in_them_are_read_or_refused_at_a_place(string file, string name)
    {
        var text = Repository.Read(file);
        var definition = Shipped.Load($"ras-definitions/{name}.yaml");
        var random = new Random(1);
        for (var i = 0; i < Cases.Count(500); i++)
        {
            var mangled = Mangle.Text(text, random);
            ReadAnswers(definition, mangled);
            var read = definition.ParseExamples(mangled);
            Assert.True(read.IsOk || read.Diagnostics.Any(d => d.Severity == Severity.Error), mangled);
            PointInto(mangled, read.TryGet(out var examples) ? [.. read.Diagnostics, .. examples.SelectMany(e => e.Failures)] : read.Diagnostics);
        }
    }

    [Fact]
    public void Any_text_at_all_is_refused_at_a_place()
    {
        var random = new Random(1);
        for (var i = 0; i < Cases.Count(10_000); i++)
        {
            var pieces = Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(3) > 0 ? Mangle.Scrap(random) : ((char)random.Next(32, 0x3000)).ToString());
            Read(string.Concat(pieces), random);
        }
    }

    private static void Read(string text, Random random)
    {
        try
        {
            var read = RasDefinition.Parse(text);
            Assert.True(read.IsOk || read.Diagnostics.Any(d => d.Severity == Severity.Error), "no definition, and no error");
            PointInto(text, read.Diagnostics);
            if (!read.TryGet(out var definition)) return;
            var allocation = definition.Calculate(Sheet.Random(definition, random, 80, 20).For(definition)!);
            Assert.NotEmpty(allocation.ToText() + allocation.ToMarkdown() + allocation.ToJson());
            Assert.NotNull(definition.FindBounds(allocation.Answers));
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{e}\n{text}");
        }
    }

    private static void ReadAnswers(RasDefinition definition, string text)
    {
        var read = definition.ParseAnswers(text);
        PointInto(text, read.Diagnostics);
        if (read.TryGet(out var answers)) Assert.NotEmpty(definition.Calculate(answers).ToText() + definition.Calculate(answers).ToJson());
    }

    private static void PointInto(string text, IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        foreach (var found in diagnostics)
        {
            Assert.NotEmpty(found.ToText());
            if (found.Span == default) Assert.Contains(found.Code, Whole);
            else IsInside(found.Span, lines, found, text);
            foreach (var related in found.Related) IsInside(related.Span, lines, found, text);
        }
    }

    private static void IsInside(SourceSpan span, string[] lines, Diagnostic found, string text)
    {
        var isInside = span.Line >= 1 && span.EndLine <= lines.Length && span.Line <= span.EndLine
            && span.Column >= 1 && span.Column <= lines[span.Line - 1].Length + 1 && span.EndColumn <= lines[span.EndLine - 1].Length + 1;
        Assert.True(isInside, $"{found} points to {span} - {span.EndLine}:{span.EndColumn}, outside\n{text}");
    }
}
