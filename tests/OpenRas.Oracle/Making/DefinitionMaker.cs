using System.Globalization;
using System.Text;

namespace OpenRas.Oracle.Making;

/// <summary>
/// Makes a definition from a seed, of what is rarely combined. Not every text that it makes is a valid definition: whoever uses one asks
/// `ras check` first, and takes the next seed where it is refused.
/// </summary>
public static class DefinitionMaker
{
    /// <param name="seed">The same seed makes the same text, on every machine.</param>
    /// <param name="isSmall">Whether all its answer sheets are to be few enough to look at each two of them.</param>
    public static string Make(long seed, bool isSmall = false)
    {
        var dice = new Dice(seed);
        var conditions = new ConditionMaker(dice);
        var made = new List<Made>();
        var questions = Questions(dice, conditions, made, isSmall) + Contradictions(dice, conditions, made);
        var form = Form(dice, conditions, made, isSmall);
        var (results, told) = Results(dice, made);
        if (results.Length == 0) return "";
        foreach (var test in made.Where(m => m.Kind == "eligibility" && !m.StopsNothing))
            form = form.Replace(StopsOf(test.Id), Stopped(dice, test, made, told), StringComparison.Ordinal);
        return In(dice, Head(seed) + "questions:\n" + questions + "form:\n" + form + "results:\n" + results);
    }

    /// <summary>Most are written in pounds, some with another sign, and some with the code of a currency that has no sign.</summary>
    private static string In(Dice dice, string text)
    {
        if (!dice.Chance(12)) return text;
        var (code, sign) = dice.Pick<(string, string)>([("EUR", "€"), ("USD", "$"), ("CHF", "CHF ")]);
        return text.Replace("currency: GBP", $"currency: {code}", StringComparison.Ordinal)
            .Replace("£ ", $"{sign.Trim()} ", StringComparison.Ordinal).Replace("£", sign, StringComparison.Ordinal);
    }

    /// <summary>What stands for the results that a test stops, until the results are made.</summary>
    internal static string StopsOf(string test) => $"<{test}>";

    private static string Head(long seed) => $$"""
        format: 1
        id: made-{{seed.ToString(CultureInfo.InvariantCulture)}}
        title: "Made"
        authority: "Borsetshire County Council"
        jurisdiction: England
        status: illustrative
        author: authority
        disclosure: full
        in-force: { from: 2026-04-01 }
        currency: GBP
        unanswered: stop
        sources: { tables: { title: "Tables", read: 2026-11 } }
        scales:
          levels: { answers: [{ id: low, text: "Low", points: 0 }, { id: mid, text: "Mid", points: 4 }, { id: high, text: "High", points: 9 }] }

        """;

    private static string Questions(Dice dice, ConditionMaker conditions, List<Made> made, bool isSmall)
    {
        var maker = new QuestionMaker(dice, conditions, isSmall);
        var text = new StringBuilder();
        for (var i = dice.From(2, isSmall ? 4 : 6); i > 0; i--)
        {
            var (question, known) = maker.Make($"q{made.Count + 1}", made);
            text.Append(question).Append('\n');
            made.Add(known);
        }

        return text.ToString();
    }

    /// <summary>Answers to two questions or more that cannot be true together.</summary>
    private static string Contradictions(Dice dice, ConditionMaker conditions, List<Made> made)
    {
        var could = made.Where(ConditionMaker.CanLookAt).ToList();
        if (could.Count < 2 || !dice.Chance(28)) return "";
        var parts = Enumerable.Range(0, dice.From(1, 2))
            .Select(_ => dice.Some(could, dice.Chance(75) ? 2 : 3).Select(m => $"{m.Id}: {conditions.Pattern(m)}"));
        return "contradicts:\n" + string.Concat(parts.Select(p => $"  - {{ {string.Join(", ", p)} }}\n"));
    }

    private static string Form(Dice dice, ConditionMaker conditions, List<Made> made, bool isSmall)
    {
        var (maker, payers) = (new LineMaker(dice, conditions, isSmall), new PayerMaker(dice));
        var text = new StringBuilder();
        var (wanted, line) = (dice.From(3, isSmall ? 6 : 9), 1);
        for (var tries = 0; line <= wanted && tries < 40; tries++)
        {
            if (maker.Make($"f{line}", made) is not { } raw || payers.Told(raw, made) is not { } item) continue;
            text.Append(item.Text).Append('\n');
            made.Add(item.Made);
            line++;
        }

        return text.ToString();
    }

    private static (string Text, IReadOnlyList<Made> Told) Results(Dice dice, List<Made> made)
    {
        var form = made.Where(m => !m.IsQuestion).ToList();
        var below = form.FindLastIndex(m => m.Kind == "eligibility" && !m.StopsNothing && dice.Chance(50));
        var could = form.Skip(below + 1).Where(m => m.Unit is "£ a week" or "points" or "hours a week" && m.Least >= 0).ToList();
        var words = form.Skip(below + 1).Where(m => m.Unit is "words" or "yes-no").ToList();
        List<Made> told = [.. could.TakeLast(1), .. dice.Some(could.SkipLast(1).ToList(), dice.From(0, 2))];
        if (words.Count > 0 && dice.Chance(30)) told.Add(dice.Pick(words));
        return (string.Concat(told.Select(m => Result(dice, m))), told);
    }

    private static string Result(Dice dice, Made line)
    {
        var payer = line.PaidBy is null ? "" : $", paid-by: \"{line.PaidBy}\"";
        return $"  - {{ line: {line.Id}, label: \"{line.Id}\", for: {(dice.Chance(75) ? "person" : "carer")}{payer} }}\n";
    }

    /// <summary>Some of the results below a test.</summary>
    private static string Stopped(Dice dice, Made test, List<Made> made, IReadOnlyList<Made> told)
    {
        var below = told.Where(t => made.IndexOf(t) > made.IndexOf(test)).Select(t => t.Id).ToList();
        return below.Count == 0 ? "[none]" : $"[{string.Join(", ", dice.Some(below, dice.From(1, below.Count)))}]";
    }
}
