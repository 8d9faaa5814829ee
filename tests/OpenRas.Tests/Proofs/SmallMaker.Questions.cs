using OpenRas.Tests.Properties;

namespace OpenRas.Tests.Proofs;

internal sealed partial class SmallMaker
{
    private static readonly string[] AnswerIds = ["none", "some", "lot", "full"];

    /// <summary>As many questions as leave the sheets few.</summary>
    private void Questions()
    {
        for (var ways = 1; ways < mostSheets && questions.Count < 6;)
        {
            var ask = questions.Count == 0 ? Scored("need") : random.Next(20) switch
            {
                0 or 1 or 2 or 3 => Scored("need"),
                4 => Scored("support"),
                5 or 6 or 18 => Shares(),
                7 or 8 => Plain("circumstance"),
                9 => Supply(),
                10 => Plain("need"),
                11 or 12 => YesNo(),
                13 or 14 or 16 or 17 => Numbered(),
                15 => Hours(),
                _ => Scored("need", isBetween: true),
            };
            ways *= ask.Ways;
            if (ways > mostSheets && questions.Count > 1) break;
            var id = "q" + Number(questions.Count + 1);
            var isAlways = questions.Count == 0 || Chance(76);
            if (!isAlways) Load();
            var only = isAlways ? null : AnyOf(a => a.IsList, needsOrMore: isToRise && ask.Counts == "need");
            var silence = Chance(20) && ask.Silence is { } answer ? answer : null;
            questions.Add(Tree.Group([("id", id), ("ask", $"Question {id}?"), ("counts", ask.Counts), .. ask.Keys, ("unanswered", silence), ("ask-only", only), ("household-fact", questions.Count % 5 == 2 ? "yes" : null)]));
            onlys[id] = only;
        }

        Load();
    }

    /// <summary>In some definitions answers that cannot be true together; by dice of its own, so that the others stay as they were.</summary>
    private void Contradict(Random dice)
    {
        var lists = above.Where(a => a.IsList).ToList();
        if (lists.Count < 2) return;
        for (var count = dice.Next(12) - 9; count > 0; count--)
        {
            var two = lists.OrderBy(_ => dice.Next()).Take(dice.Next(5) == 0 ? 3 : 2).OrderBy(a => a.Step.Index).ToList();
            contradicts.Add(Tree.Group(two.Select(a => (a.Id, (Tree?)a.Question!.Answers[dice.Next(a.Question.Answers.Count)].Id))));
        }

        if (contradicts.Count == 0 || Load()) return;
        contradicts.Clear();
        Load();
    }

    private sealed record Draft(string Counts, int Ways, string? Silence, params (string Key, Tree? Value)[] Keys);

    /// <summary>A list with points, rising in most; sometimes a word stands for points, or an answer stands aside.</summary>
    private Draft Scored(string counts, bool isBetween = false)
    {
        var grid = Pick(1m, 1m, 2m, 4m, 5m, 0.5m);
        var points = new List<decimal> { Chance(60) ? 0 : grid * random.Next(4) };
        for (var count = 1 + random.Next(isBetween ? 2 : 3); count > 0; count--) points.Add(points[^1] + (grid * (isBetween ? 2 : 1 + random.Next(4))));
        if (!isBetween && Chance(6)) points.Reverse();
        var values = points.Select(p => (Tree)Number(p)).ToList();
        if (!isBetween && Chance(14)) values[Chance(60) ? values.Count - 1 : random.Next(values.Count)] = Chance(30) ? "does-not-apply" : Word();
        var answers = values.Select((v, at) => Answer(AnswerIds[at], ("points", v))).ToList();
        if (Chance(isBetween ? 25 : 12)) answers.Add(Answer("declined", ("points", Pick("does-not-apply", Number(grid), "0")), ("aside", "yes")));
        var ways = answers.Count + (isBetween ? points.Count - 1 : 0);
        return new Draft(counts, ways, AnswerIds[random.Next(points.Count)], ("answers", Tree.List(answers)), ("in-between", isBetween ? Number(grid) : null));
    }

    /// <summary>Unpaid help and what it leaves, or takes off.</summary>
    private Draft Shares()
    {
        var takesOff = Chance(40);
        var shares = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Amount(0, 100, 12.5m)).Order().ToList();
        if (takesOff == Chance(6)) shares.Reverse();
        var answers = shares.Select((s, at) => (Tree)Answer(AnswerIds[at], (takesOff ? "takes-off" : "leaves", Chance(4) ? "unread" : Number(s) + "%")));
        return new Draft("support", shares.Count, "none", ("answers", Tree.List(answers)));
    }

    private Draft Plain(string counts)
    {
        var count = 2 + random.Next(2);
        var answers = AnswerIds.Take(count).Select(i => (Tree)Answer(i)).ToList();
        if (counts == "need" && Chance(25)) answers.Add(Answer("declined", ("aside", "yes")));
        return new Draft(counts, answers.Count, "none", ("answers", Tree.List(answers)));
    }

    private Draft Supply() => Chance(50)
        ? Plain("supply")
        : new Draft("supply", 2, "0.5", ("number", Tree.Group(("from", "0.5"), ("to", "1"), ("step", "0.5"))), ("unit", "share"));

    private Draft YesNo() => new(Pick("circumstance", "need", "need", "support"), 2, Pick("no", "yes"), ("answers", "yes-no"));

    private Draft Numbered()
    {
        var (unit, counts, from) = Pick(
            ("points", "need", 0m), ("hours a day", "need", 0m), ("hours a week", "need", 0m), ("number of people", "circumstance", 1m), ("number of people", "circumstance", 1m), ("number of people", "circumstance", 1m), ("number of people", "support", 1m), ("number of people", "need", 1m), ("points", "support", 0m));
        var step = unit == "number of people" ? 1m : Pick(1m, 1m, 2m, 0.5m, 4m);
        var count = 1 + random.Next(4);
        return new Draft(counts, count + 1, Number(from), ("number", Tree.Group(("from", Number(from)), ("to", Number(from + (count * step))), ("step", Number(step)))), ("unit", unit));
    }

    /// <summary>A list of answers worth hours.</summary>
    private Draft Hours()
    {
        var hours = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Amount(0, 12, 0.5m)).Order().ToList();
        return new Draft("need", hours.Count, "none", ("answers", Tree.List(hours.Select((h, at) => (Tree)Answer(AnswerIds[at], ("gives", Number(h)))))), ("unit", "hours a week"));
    }

    private static GroupTree Answer(string id, params (string, Tree?)[] values) => Tree.Group([("id", id), ("text", $"Answer {id}"), .. values]);

    /// <summary>A word that may stand for a figure, with its text where it must have one.</summary>
    private Tree Word() => random.Next(7) switch
    {
        0 => "unread",
        1 => "unpublished",
        2 => Tree.Group(("unclear", "read one way or the other")),
        3 or 4 => Tree.Group(("refer", "Panel")),
        5 => "no-budget",
        _ => Tree.Group(("not-eligible", "not in this scheme")),
    };

    private Tree Nothing() => Chance(60) ? "no-budget" : Tree.Group(("not-eligible", "not in this scheme"));
}
