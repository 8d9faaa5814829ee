using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Rendering;

/// <summary>A blank answers file names every question with what can be answered. Whoever fills it in has a file that is read.</summary>
public sealed class BlankAnswersTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void As_it_stands_it_answers_nothing(string file)
    {
        var definition = Shipped.Load(file);

        Assert.Empty(definition.ParseAnswers(definition.ToBlankAnswers()).OrThrow().Values);
        Assert.All(definition.ToBlankAnswers().Split('\n'), l => Assert.InRange(l.Length, 0, 100));
    }

    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Filled_in_it_is_read_as_what_was_written(string file)
    {
        var definition = Shipped.Load(file);
        foreach (var sheet in Shipped.Sheets(definition, 5))
        {
            if (sheet.For(definition) is not { } answers) continue;
            var filled = answers.Values.Aggregate(definition.ToBlankAnswers(), (text, v) => text.Replace($"\n  {v.Key}:\n", $"\n  {v.Key}: \"{v.Value}\"\n", StringComparison.Ordinal));

            Assert.Equal(answers.Values, definition.ParseAnswers(filled).OrThrow().Values);
        }
    }

    [Fact]
    public void Each_question_stands_with_its_answers_its_range_and_when_it_is_asked() => Assert.Equal(
        """
        # No council: Small (small), in force from 1 April 2026.
        # Write each answer after the colon of its question. Write nothing where there
        # is no answer.
        definition: small
        answers:

          # home (line 1): Where do you live?
          #   own: In a home of your own
          #   care: In a care home
          home:

          # nights (line 2): Nights: from 0 to 7 nights a week in steps of 0.5
          # Answer this only if home: own.
          # If you write nothing, the scheme treats this as 0.
          nights:

        given:
          # points (line 3): Points: a total that you can give, from 0 to 40 points
          points:

        """,
        Small.Load("""
            questions:
              - { id: home, ask: "Where do you live?", counts: circumstance, answers: [{ id: own, text: In a home of your own }, { id: care, text: In a care home }] }
              - { id: nights, ask: Nights, counts: need, ask-only: { home: own }, unanswered: 0, number: { from: 0, to: 7, step: 0.5 }, unit: nights a week }
            form:
              - { total: points, label: Points, add: unread, may-be-given: yes, expect: 0-40, counts: need }
              - { multiply: x, label: X, times: [points, £2 a week for each point] }
            results: [{ line: x, label: X, for: person }]
            """).OrThrow().ToBlankAnswers());
}
