namespace OpenRas.Tests.Properties;

internal sealed partial class SchemeMaker
{
    private static readonly string[] AnswerIds = ["none", "some", "lot", "full"];

    private void Question()
    {
        var id = "q" + Number(questions.Count + 1);
        var (question, keys) = random.Next(11) switch
        {
            0 or 1 or 2 => Scored(id, "need"),
            3 or 9 => Shares(id),
            4 or 10 => Circumstance(id),
            5 => Graded(id),
            6 => Scored(id, "support"),
            7 => Hours(id),
            _ => AnyNumber(id),
        };
        var askOnly = Chance(12) ? AnyOf(k => k.IsQuestion && (!IsRising || k.Counts == "circumstance")) : null;
        var silence = Chance(25) ? Silence(question, keys) : Chance(10) ? "stop" : null;
        questions.Add(Tree.Group([("id", id), ("ask", $"Question {id}?"), ("counts", question.Counts), .. keys, ("unanswered", silence), ("ask-only", askOnly)]));
        known.Add(question with { Only = askOnly });
    }

    private string Silence(Known question, (string Key, Tree? Value)[] keys)
    {
        if (question.IsList) return Pick(question.Answers);
        var range = (GroupTree)keys.First(k => k.Key == "number").Value!;
        return ((TextTree)range[Pick("from", "to")]!).Text;
    }

    /// <summary>A list of answers with points, rising where it must.</summary>
    private (Known, (string, Tree?)[]) Scored(string id, string counts)
    {
        var places = Pick(1m, 1m, 1m, 0.5m, 0.01m);
        var points = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Amount(0, 30, places)).ToList();
        if (IsRising || Chance(70)) points.Sort();
        var values = points.Select(p => (Tree)Number(p)).ToList();
        var isForTotals = false;
        if (Chance(12))
        {
            var word = Word(mayDropOut: !IsRising);
            isForTotals = word is TextTree { Text: "does-not-apply" };
            if (!IsRising || word is not TextTree { Text: "no-budget" } and not GroupTree) values[^1] = word;
        }

        var answers = values.Select((v, at) => Answer(AnswerIds[at], ("points", v))).ToList();
        var asides = new List<string>();
        if (Chance(15))
        {
            asides.Add("declined");
            answers.Add(Answer("declined", ("points", Chance(50) ? "does-not-apply" : "3"), ("aside", "yes")));
            isForTotals |= ((TextTree)((GroupTree)answers[^1])["points"]!).Text == "does-not-apply";
        }

        decimal? between = null;
        if (Chance(30) && values.TrueForAll(v => v is TextTree { Text: [>= '0' and <= '9', ..] }) && points.Zip(points.Skip(1)).All(p => p.First < p.Second))
            between = places == 0.01m ? 0.01m : Pick(1m, 0.5m, places) is var wanted && points.TrueForAll(p => (p - points[0]) % wanted == 0) ? wanted : places;
        var isWhole = places == 1 && between is null or 1m;
        var least = Math.Min(points.Min(), asides.Count > 0 ? 3 : points.Min());
        var question = new Known(id, "points", least, Math.Max(points.Max(), 3), isWhole)
        {
            Counts = counts, Answers = [.. AnswerIds.Take(points.Count)], Asides = asides, IsForTotals = isForTotals, MayBeNothing = false, IsBetween = between is not null,
        };
        return (question, [("answers", Tree.List(answers)), ("in-between", between is { } step ? Number(step) : null)]);
    }

    /// <summary>Unpaid help and what it leaves, or takes off.</summary>
    private (Known, (string, Tree?)[]) Shares(string id)
    {
        var takesOff = Chance(40);
        var shares = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Amount(0, 100, Pick(5m, 12.5m))).ToList();
        shares.Sort();
        if (!takesOff) shares.Reverse();
        var answers = shares.Select((s, at) => Answer(AnswerIds[at], (takesOff ? "takes-off" : "leaves", !IsRising && Chance(5) ? "unread" : Chance(80) ? Number(s) + "%" : Number(s / 100))));
        var question = new Known(id, "share", 0, 1, false) { Counts = "support", Answers = [.. AnswerIds.Take(shares.Count)], TakesOff = takesOff };
        return (question, [("answers", Tree.List(answers))]);
    }

    private (Known, (string, Tree?)[]) Circumstance(string id)
    {
        if (Chance(35)) return (new Known(id, "yes-no", 0, 0, true) { Counts = "circumstance", Answers = ["no", "yes"] }, [("answers", "yes-no")]);
        string[] ids = ["older", "disability", "child"];
        var count = 2 + random.Next(2);
        return (new Known(id, "words", 0, 0, true) { Counts = "circumstance", Answers = [.. ids.Take(count)] }, [("answers", Tree.List(ids.Take(count).Select(i => (Tree)Answer(i))))]);
    }

    /// <summary>A list that only tables and conditions read.</summary>
    private (Known, (string, Tree?)[]) Graded(string id)
    {
        var count = 2 + random.Next(3);
        string[] asides = Chance(20) ? ["declined"] : [];
        var answers = AnswerIds.Take(count).Select(i => (Tree)Answer(i)).Concat(asides.Select(i => (Tree)Answer(i, ("aside", "yes"))));
        return (new Known(id, "words", 0, 0, true) { Counts = "need", Answers = [.. AnswerIds.Take(count)], Asides = asides }, [("answers", Tree.List(answers))]);
    }

    /// <summary>A list of answers worth hours.</summary>
    private (Known, (string, Tree?)[]) Hours(string id)
    {
        var hours = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Amount(0, 20, 0.25m)).Order().ToList();
        var answers = hours.Select((h, at) => (Tree)Answer(AnswerIds[at], ("gives", Number(h))));
        var question = new Known(id, "hours a week", hours.Min(), hours.Max(), false) { Counts = "need", Answers = [.. AnswerIds.Take(hours.Count)] };
        return (question, [("answers", Tree.List(answers)), ("unit", question.Unit)]);
    }

    private (Known, (string, Tree?)[]) AnyNumber(string id)
    {
        var (unit, counts, from) = Pick(
            ("points", "need", 0m), ("hours a day", "need", 0m), ("hours a week", "need", 0m), ("number of people", "circumstance", 1m), ("£ a week", "support", 0m), ("points", "support", 0m));
        var step = unit == "number of people" ? 1m : Pick(1m, 0.5m, 0.25m, 3m);
        var to = from + (step * (2 + random.Next(40)));
        var question = new Known(id, unit, from, to, step % 1 == 0) { Counts = counts };
        return (question, [("number", Tree.Group(("from", Number(from)), ("to", Number(to)), ("step", Number(step)))), ("unit", unit)]);
    }

    private static GroupTree Answer(string id, params (string, Tree?)[] values) => Tree.Group([("id", id), ("text", $"Answer {id}"), .. values]);
}
