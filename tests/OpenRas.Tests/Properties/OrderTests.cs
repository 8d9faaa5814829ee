using OpenRas.Sheets;
using Xunit.Abstractions;

namespace OpenRas.Tests.Properties;

/// <summary>Values only: where two answers are missing, the first in the order of the form is the one that is named.</summary>
public sealed class OrderTests(ITestOutputHelper output)
{
    [Fact]
    public void The_order_of_the_questions_and_of_the_answers_changes_no_value() =>
        Cases.Any.Check(output, 400, c =>
        {
            var random = new Random(1);
            var shuffled = c.Scheme with { Questions = Shuffle(c.Scheme.Questions, random) };
            Same(c.Definition, RasDefinition.Parse(shuffled.Yaml).OrThrow(), c.Sheet, random);
        });

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void The_order_of_the_questions_and_of_the_answers_changes_no_value_of_a_shipped_definition(string file)
    {
        var definition = Shipped.Load(file);
        var tree = (GroupTree)Tree.Parse(Repository.Read(file));
        var random = new Random(1);
        foreach (var sheet in Shipped.Sheets(definition, Cases.Count(50)))
        {
            var shuffled = tree["questions"] is ListTree questions ? tree.With("questions", Tree.List(Shuffle(questions.Items, random))) : tree;
            Same(definition, RasDefinition.Parse(shuffled.Write()).OrThrow(), sheet, random);
        }
    }

    private static void Same(RasDefinition one, RasDefinition other, Sheet sheet, Random random)
    {
        var shuffled = new Sheet([.. sheet.Values.OrderBy(_ => random.Next())]);
        var (first, second) = (one.Calculate(sheet.For(one)!), other.Calculate(shuffled.For(other)!));
        Assert.Equal(Values(first), Values(second));
        Assert.Equal(first.Answers.Values, second.Answers.Values);
    }

    private static string Values(Allocation allocation) =>
        string.Join('\n', allocation.Lines.OrderBy(l => l.Id, StringComparer.Ordinal).Select(l => $"{l.Id} {(l.Outcome == Outcome.Amount ? l.Printed + l.Text : "none")}"));

    /// <summary>In any order in which a question that is asked only sometimes comes after those that decide it.</summary>
    private static List<Tree> Shuffle(IReadOnlyList<Tree> questions, Random random)
    {
        var left = questions.Cast<GroupTree>().OrderBy(_ => random.Next()).ToList();
        var sorted = new List<Tree>();
        while (left.Count > 0)
        {
            var next = left.First(q => !LooksAt(q["ask-only"]).Any(key => left.Exists(l => l["id"]!.Write() == key)));
            sorted.Add(next);
            left.Remove(next);
        }

        return sorted;

        IEnumerable<string> LooksAt(Tree? only) => only switch
        {
            GroupTree one => one.Entries.Select(e => e.Key),
            ListTree several => several.Items.SelectMany(LooksAt),
            _ => [],
        };
    }
}
