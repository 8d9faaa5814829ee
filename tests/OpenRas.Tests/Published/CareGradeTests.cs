using System.Globalization;
using OpenRas.Analysis;

namespace OpenRas.Tests.Published;

/// <summary>Germany's care grade: the definition and a second program agree, and it falls where the law says so and nowhere else.</summary>
public sealed class CareGradeTests
{
    private const string File = "ras-definitions/beyond-councils/germany-care-grade-2025.yaml";

    private static readonly RasDefinition Ras = Repository.Load(File).OrThrow();

    [Fact]
    public void A_second_program_comes_to_the_same_points_and_grade_on_ten_thousand_sets_of_answers()
    {
        var random = new Random(20261128);
        var grades = new int[6];
        for (var i = 0; i < 10_000; i++)
        {
            var places = Some(random, least: 0.2 * (i % 6));
            var sheet = Ras.Calculate(Ras.CheckAnswers([.. Ras.Questions.Select(q => (q.Id, Written(q, places[q.Id])))]).OrThrow());

            var quarters = CareGrade.Quarters(criterion => places["c" + criterion.Replace('.', '-').Replace(' ', '-')]);
            var grade = CareGrade.Grade(quarters);
            Assert.Equal(quarters / 4m, sheet.Line("weighted").Value);
            Assert.Equal(grade == 0 ? "No care grade" : $"Care grade {grade}", sheet.Line("grade").Text);
            grades[grade]++;
        }

        Assert.All(grades, g => Assert.True(g > 100, string.Join(", ", grades)));
    }

    /// <summary>Five classes in each of five parts, since of modules 2 and 3 one counts.</summary>
    [Fact]
    public void The_3125_ways_to_be_weighted_come_to_each_grade_as_often_as_the_tables_say()
    {
        int[] five = [0, 1, 2, 3, 4];
        var quarters = from a in five from b in five from c in five from d in five from e in five select CareGrade.Quarters(a, b, c, d, e);

        Assert.Equal([32, 297, 1039, 1278, 455, 24], quarters.GroupBy(CareGrade.Grade).OrderBy(g => g.Key).Select(g => g.Count()));
    }

    [Fact]
    public void More_need_lowers_what_is_given_only_by_feeding_by_tube()
    {
        var falls = Ras.Prove().Results.SelectMany(r => r.Points.Append(r.Result)).Where(p => p.Verdict == Verdict.Refuted).ToList();

        Assert.Equal(["cash", "home", "services", "weighted"], falls.Select(f => f.Line.Id).Distinct().Order());
        Assert.All(falls, f => Assert.Equal(["c4-13"], f.CounterExample!.DifferingQuestions));
        Assert.All(falls, f => Assert.Equal(("partly", "wholly"), (f.CounterExample!.Less.Answers.Values["c4-13"], f.CounterExample.More.Answers.Values["c4-13"])));
    }

    [Fact]
    public void Were_wholly_worth_as_much_as_partly_nothing_would_fall()
    {
        const string wholly = "text: \"Wholly fed by tube or vein\", points: 3";
        var yaml = Repository.Read(File);
        Assert.Contains(wholly, yaml, StringComparison.Ordinal);

        var proof = RasDefinition.Parse(yaml.Replace(wholly, wholly.Replace('3', '6'), StringComparison.Ordinal)).OrThrow().Prove();

        Assert.DoesNotContain(proof.Results.SelectMany(r => r.Points.Append(r.Result)), p => p.Verdict is Verdict.Refuted or Verdict.NotProved);
    }

    [Fact]
    public void Each_fall_is_acknowledged_with_the_reason_of_the_law() =>
        Assert.All(Ras.ListFindings().Where(f => f.Code == "RAS6005"), f => Assert.Contains("annex 1, under 4.13", f.Acknowledged, StringComparison.Ordinal));

    /// <summary>For each question the place of an answer, or a number; with a higher least more of them are 0.</summary>
    private static Dictionary<string, int> Some(Random random, double least) =>
        Ras.Questions.ToDictionary(q => q.Id, q => random.NextDouble() < least ? 0 : random.Next(q.Number is { } range ? (int)range.To + 1 : q.Answers.Count));

    private static string Written(Question question, int place) => question.Number is null ? question.Answers[place].Id : place.ToString(CultureInfo.InvariantCulture);
}
