namespace OpenRas.Oracle.Making;

/// <summary>Makes a question of each kind: points, shares, hours, numbers, and answers that only tables read.</summary>
internal sealed class QuestionMaker(Dice dice, ConditionMaker conditions, bool isSmall)
{
    private static readonly string[] Names = ["none", "some", "lot", "all"];

    internal (string Text, Made Made) Make(string id, IReadOnlyList<Made> above)
    {
        var (body, made) = Body(id);
        var asked = AskOnly(above);
        var text = $"  - {{ id: {id}, ask: \"{id}\", {body}{(asked is null ? "" : ", ask-only: " + asked)} }}";
        return (text, made with { Only = asked });
    }

    private string? AskOnly(IReadOnlyList<Made> above)
    {
        var looked = above.Where(m => m.Only is null || dice.Chance(30)).ToList();
        return looked.Count > 0 && dice.Chance(35) ? conditions.Any(looked, 1) : null;
    }

    private (string Body, Made Made) Body(string id) => dice.Below(100) switch
    {
        < 40 => Points(id),
        < 55 => Number(id),
        < 70 => Plain(id),
        < 84 => Shares(id),
        < 90 => Hours(id),
        < 94 => InBetween(id),
        _ => Scaled(id),
    };

    private string Counted() => dice.Below(100) switch
    {
        < 60 => "need",
        < 75 => "support",
        < 93 => "circumstance",
        _ => "supply",
    };

    private (string, Made) Points(string id)
    {
        var names = Names[..dice.From(2, isSmall ? 3 : 4)];
        var places = dice.Chance(20) ? 6 : dice.From(0, 2);
        var least = dice.Chance(10) ? -6 : 0;
        var points = names.Select(_ => dice.Number(least, 20, places)).ToArray();
        if (dice.Chance(70)) Array.Sort(points);
        var words = names.Select(_ => dice.Chance(7) ? PointsWord() : null).ToArray();
        var answers = names.Select((n, i) => Answer(n, "points", words[i] ?? Dice.Text(points[i]))).ToList();
        var aside = Aside(answers, ", points: " + dice.Pick<string>(["0", "2.5", "does-not-apply", "unread"]));
        var made = new Made(id, "points")
        {
            Counts = Counted(), Answers = names, Aside = aside, HasScores = true, Least = Math.Min(0, points.Min()), Most = Math.Max(3, points.Max()),
            MayBeLeftOut = answers.Exists(a => a.Contains("does-not-apply", StringComparison.Ordinal)),
        };
        return ($"counts: {made.Counts}, answers: [{string.Join(", ", answers)}]{Silence(names)}", made);
    }

    private string PointsWord() => dice.Pick<string>(["unread", "unpublished", "does-not-apply", "{ unclear: \"two ways\" }", "{ refer: \"the panel\" }"]);

    private (string, Made) Scaled(string id)
    {
        var made = new Made(id, "points") { Counts = Counted(), Answers = ["low", "mid", "high"], HasScores = true, Most = 9, IsWhole = true };
        return ($"counts: {made.Counts}, answers: levels{Silence(made.Answers)}", made);
    }

    private (string, Made) InBetween(string id)
    {
        var first = dice.From(0, 3);
        var points = new[] { first, first + dice.From(2, 4), first + dice.From(5, 7) };
        var answers = points.Select((p, i) => Answer(Names[i], "points", Dice.Text(p)));
        var made = new Made(id, "points") { Counts = Counted(), Answers = Names[..3], HasScores = true, Least = first, Most = points[2], IsWhole = true, IsInBetween = true };
        return ($"counts: {made.Counts}, in-between: 1, answers: [{string.Join(", ", answers)}]{Silence(made.Answers)}", made);
    }

    private (string, Made) Number(string id)
    {
        var step = dice.Pick<decimal>(isSmall ? [1, 0.5m] : [1, 0.5m, 0.25m, 2, 0.01m]);
        var from = dice.Chance(15) ? -2 * step : dice.From(0, 2) * step;
        var to = from + (step * (isSmall ? dice.From(1, 3) : dice.From(2, 40)));
        var unit = dice.Pick<string>(["points", "points", "hours a week", "£ a week", "number of people"]);
        var made = new Made(id, Unit(unit)) { Counts = Counted(), Least = from, Most = to, IsWhole = step >= 1 };
        var silence = dice.Chance(25) ? ", unanswered: " + Dice.Text(from) : "";
        return ($"counts: {made.Counts}, number: {{ from: {Dice.Text(from)}, to: {Dice.Text(to)}, step: {Dice.Text(step)} }}, unit: {unit}{silence}", made);
    }

    private static string Unit(string unit) => unit == "number of people" ? "number" : unit;

    private (string, Made) Plain(string id)
    {
        if (dice.Chance(40))
        {
            var counts = dice.Pick<string>(["circumstance", "circumstance", "need", "support"]);
            var fact = counts == "circumstance" && dice.Chance(40) ? ", household-fact: yes" : "";
            return ($"counts: {counts}, answers: yes-no{fact}{Silence(["no", "yes"])}", new Made(id, "") { Counts = counts, Answers = ["no", "yes"] });
        }

        var names = Names[..dice.From(2, 3)];
        var answers = names.Select(n => $"{{ id: {n}, text: \"{Said(n)}\" }}").ToList();
        var aside = Aside(answers, "");
        var made = new Made(id, "") { Counts = Counted(), Answers = names, Aside = aside };
        return ($"counts: {made.Counts}, answers: [{string.Join(", ", answers)}]{Silence(names)}", made);
    }

    private (string, Made) Shares(string id)
    {
        var names = Names[..dice.From(2, 3)];
        var takesOff = dice.Chance(50);
        var shares = names.Select(_ => dice.Number(0, 100, 2)).ToArray();
        Array.Sort(shares);
        if (!takesOff && dice.Chance(85)) Array.Reverse(shares);
        var key = takesOff ? "takes-off" : "leaves";
        var answers = names.Select((n, i) => Answer(n, key, dice.Chance(6) ? WordMaker.Blank(dice) : Dice.Text(shares[i]) + "%"));
        var made = new Made(id, "share") { Counts = dice.Chance(75) ? "support" : Counted(), Answers = names, Most = 1, TakesOff = takesOff };
        return ($"counts: {made.Counts}, answers: [{string.Join(", ", answers)}]{Silence(names)}", made);
    }

    private (string, Made) Hours(string id)
    {
        var unit = dice.Pick<string>(["hours a week", "£ a week"]);
        var names = Names[..dice.From(2, 3)];
        var answers = names.Select((n, i) => Answer(n, "gives", dice.Chance(8) ? WordMaker.Any(dice) : Dice.Text(dice.Number(0, 30, 2))));
        var made = new Made(id, unit) { Counts = Counted(), Answers = names, Most = 30 };
        return ($"counts: {made.Counts}, unit: {unit}, answers: [{string.Join(", ", answers)}]{Silence(names)}", made);
    }

    private static string Said(string name) => name + " of it";

    private static string Answer(string name, string key, string value) => $"{{ id: {name}, text: \"{Said(name)}\", {key}: {value} }}";

    private string[] Aside(List<string> answers, string value)
    {
        if (!dice.Chance(18)) return [];
        answers.Insert(dice.Below(answers.Count + 1), $"{{ id: unsure, text: \"Cannot say\"{value}, aside: yes }}");
        return ["unsure"];
    }

    private string Silence(IReadOnlyList<string> names) => dice.Chance(22) ? ", unanswered: " + dice.Pick(names) : "";
}
