using System.Globalization;
using OpenRas.Calculation;
using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

[Trait("Speed", "Slow")]
public sealed class SameAnswersTests(ITestOutputHelper output)
{
    [Fact]
    public void Answers_from_json_from_yaml_and_from_code_give_the_same_allocation_and_digest() =>
        Cases.Any.Check(output, 300, c => SameFromAnyForm(c.Definition, c.Sheet));

    [Fact]
    public void Calculating_twice_and_from_many_threads_gives_the_same_bytes() =>
        Cases.Any.Check(output, 100, c => SameFromAnyThread(c.Definition, c.Sheet));

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void A_shipped_definition_gives_the_same_bytes_however_it_is_asked(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(40)))
        {
            SameFromAnyForm(definition, sheet);
            SameFromAnyThread(definition, sheet);
        }
    }

    private static void SameFromAnyForm(RasDefinition definition, Sheet sheet)
    {
        var expected = definition.Calculate(sheet.For(definition)!);
        foreach (var text in new[] { sheet.Yaml, Json(sheet, _ => true), Json(sheet, v => IsText(definition, v)), Filed(definition, sheet) })
        {
            var actual = definition.Calculate(definition.ParseAnswers(text).OrThrow());
            Assert.Equal(Bytes(expected), Bytes(actual));
            Assert.Equal(expected.Answers.Values, actual.Answers.Values);
        }
    }

    private static void SameFromAnyThread(RasDefinition definition, Sheet sheet)
    {
        var answers = sheet.For(definition)!;
        var expected = Bytes(definition.Calculate(answers));
        var shared = definition.Calculate(answers);
        Parallel.For(0, 8, i =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(i % 2 == 0 ? "de-DE" : "en-GB");
            Assert.Equal(expected, Bytes(definition.Calculate(answers)));
            Assert.Equal(expected, Bytes(shared));
        });
    }

    private static string Bytes(Allocation allocation) => allocation.ToText() + allocation.ToMarkdown() + allocation.ToJson();

    /// <summary>As a program writes it: numbers bare where they may be, yes and no as true and false.</summary>
    private static string Json(Sheet sheet, Func<(string Id, string Value), bool> isText) =>
        $"{{{string.Join(", ", sheet.Values.Select(v => $"\"{v.Id}\": {(isText(v) ? $"\"{v.Value}\"" : v.Value switch { "yes" => "true", "no" => "false", _ => v.Value })}"))}}}";

    private static bool IsText(RasDefinition definition, (string Id, string Value) value) =>
        definition.Plan.Find(value.Id) is QuestionStep { Question.Number: null } question && question.Unit != RasUnit.YesNo && !char.IsAsciiDigit(value.Value[0]);

    /// <summary>As a case file has it.</summary>
    private static string Filed(RasDefinition definition, Sheet sheet)
    {
        var parts = sheet.Values.ToLookup(v => definition.Plan.Find(v.Id) is QuestionStep);
        return $"definition: {definition.Id}\ngiven: {Group(parts[false])}\nanswers: {Group(parts[true])}\n";

        static string Group(IEnumerable<(string Id, string Value)> values) => Tree.Group(values.Select(v => (v.Id, (Tree?)v.Value))).Write();
    }
}
