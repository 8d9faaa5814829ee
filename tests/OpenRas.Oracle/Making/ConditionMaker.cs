namespace OpenRas.Oracle.Making;

/// <summary>Makes conditions: answers by name, ranges in each notation, words, yes and no.</summary>
internal sealed class ConditionMaker(Dice dice)
{
    private readonly Dictionary<string, string> _within = [];

    internal static bool CanLookAt(Made made) => made.Unit != "" || made.Answers.Count > 0;

    internal string Make(IReadOnlyList<Made> above, int most)
    {
        var looked = dice.Some(above.Where(CanLookAt).ToList(), dice.From(1, most));
        return "{ " + string.Join(", ", looked.Select(m => $"{m.Id}: {Pattern(m)}")) + " }";
    }

    /// <summary>One condition, or a list of which any is enough.</summary>
    internal string Any(IReadOnlyList<Made> above, int most)
    {
        if (!dice.Chance(32)) return Make(above, most);
        if (dice.Chance(20)) return Covering(above);
        var ways = Enumerable.Range(0, dice.From(2, 3)).Select(_ => Make(above, dice.From(1, 2))).Distinct().ToList();
        return OnlyMaker.Listed(ways);
    }

    /// <summary>A condition at least as narrow: sometimes one that lies within several ways of a list, and in none alone.</summary>
    internal string Within(string only) => _within.TryGetValue(only, out var within) && dice.Chance(50) ? within : only;

    internal string Pattern(Made made)
    {
        if (made.Answers.Count > 0 && !(made.HasScores && dice.Chance(20))) return ByName(made);
        if (made.Unit == "words") return "\"" + dice.Pick(made.Words) + "\"";
        return made.Unit == "yes-no" ? dice.Pick<string>(["yes", "no"]) : Range(made);
    }

    /// <summary>A list whose ways differ in one key, and leave nothing of it out.</summary>
    private string Covering(IReadOnlyList<Made> above)
    {
        var looked = dice.Some(above.Where(CanLookAt).ToList(), dice.From(1, 2));
        var rest = looked.Length == 1 ? "" : $", {looked[1].Id}: {Pattern(looked[1])}";
        var list = OnlyMaker.Listed([.. Halves(looked[0]).Select(Way)]);
        _within[list] = Way(looked[0].Answers.Count > 0 ? $"[{string.Join(", ", looked[0].Answers)}]" : Pattern(looked[0]));
        return list;

        string Way(string pattern) => $"{{ {looked[0].Id}: {pattern}{rest} }}";
    }

    private string[] Halves(Made made)
    {
        if (made.Answers.Count > 0) return [made.Answers[0], $"[{string.Join(", ", made.Answers.Skip(1).Concat(made.Aside))}]"];
        if (made.Unit == "yes-no") return ["yes", "no"];
        if (made.Unit == "words") return [.. made.Words.Select(w => $"\"{w}\"")];
        var cut = Dice.Text(Cut(made)) + (made.Unit == "share" ? "%" : "");
        return [$"under {cut}", $"{cut} and over"];
    }

    private string ByName(Made made)
    {
        var ordered = made.Counts is "need" or "support";
        if (ordered && dice.Chance(45)) return made.Answers[dice.From(1, made.Answers.Count - 1)] + " or more";
        List<string> names = [.. made.Answers, .. made.Aside];
        return dice.Chance(25) && names.Count > 2 ? $"[{string.Join(", ", dice.Some(names, 2))}]" : dice.Pick(names);
    }

    private string Range(Made made)
    {
        var cut = Cut(made);
        var share = made.Unit == "share" ? "%" : "";
        var text = Dice.Text(cut) + share;
        if (dice.Chance(10)) return $"[under {text}, {Dice.Text(cut + dice.From(1, 4))}{share} and over]";
        if (made.IsWhole && cut >= 0 && dice.Chance(30)) return $"{text}-{Dice.Text(cut + dice.From(1, 4))}";
        return dice.Below(5) switch
        {
            0 => $"{text} and over",
            1 => $"{text} and under",
            2 => $"over {text}",
            3 => $"under {text}",
            _ => $"{text} to under {Dice.Text(cut + dice.From(1, 5))}{share}",
        };
    }

    /// <summary>A number to cut a line at; of a share in per cent.</summary>
    internal decimal Cut(Made made)
    {
        if (made.Unit == "share") return dice.From(1, 99);
        var (least, most) = ((int)Math.Floor(made.Least), (int)Math.Ceiling(Math.Min(made.Most, 5000)));
        var cut = dice.Number(least, Math.Max(most, least + 1), made.IsWhole ? 0 : 1);
        return dice.Chance(70) ? Math.Max(cut, 0) : cut;
    }
}
