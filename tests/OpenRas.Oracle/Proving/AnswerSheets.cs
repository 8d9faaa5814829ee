namespace OpenRas.Oracle.Proving;

/// <summary>Every complete answer sheet that a definition allows, and those in which totals are given in place of the answers under them.</summary>
/// <param name="All">All of them.</param>
/// <param name="Complete">Those of them in which no total is given that answers could make.</param>
/// <param name="LeftOut">How many complete ones have answers that cannot be true together: they are not among them.</param>
public sealed record AnswerSheets(IReadOnlyList<AnswerSheet> All, IReadOnlyList<Sheet> Complete, int LeftOut)
{
    /// <summary>All of them; null where there are more than so many, or one can be given without an end.</summary>
    public static AnswerSheets? Of(Scheme scheme, int most)
    {
        var unread = scheme.Lines.OfType<TotalLine>().Where(t => t is { IsUnread: true, MayBeGiven: true }).ToList();
        if (unread.Exists(t => t.Given is null)) return null;
        var all = new Dictionary<string, AnswerSheet>();
        var written = Filled(scheme, [], 0).SelectMany(a => WithUnread(a, unread, 0)).Take(most + 1).ToList();
        if (written.Count > most) return null;
        var complete = written.Where(a => scheme.Contradicted(a).Count == 0).Select(a => (Answers: a, Sheet: scheme.Calculate(a))).ToList();
        var sheets = complete.ConvertAll(c => c.Sheet);
        foreach (var (answers, sheet) in complete)
        {
            foreach (var given in WithGiven(scheme, answers, sheet, sheets)) all.TryAdd(given.Name, given);
            if (all.Count > most) return null;
        }

        return new([.. all.Values], sheets, written.Count - sheets.Count);
    }

    private static IEnumerable<Dictionary<string, string>> Filled(Scheme scheme, Dictionary<string, string> answers, int at)
    {
        if (at == scheme.Questions.Count) return [answers];
        var question = scheme.Questions[at];
        var isAsked = scheme.IsAsked(question, answers) ?? throw new SilentException($"a complete sheet does not say whether `{question.Id}` is asked");
        if (!isAsked) return Filled(scheme, answers, at + 1);
        return Ways(question).SelectMany(w => Filled(scheme, new(answers) { [question.Id] = w }, at + 1));
    }

    private static IEnumerable<string> Ways(Question question)
    {
        if (question.Range is { } range) return range.All().Select(n => n.ToString());
        var printed = question.Answers.Select(a => a.Id);
        if (question.InBetween is not { } step) return printed;
        var scores = question.Answers.Where(a => !a.IsAside).Select(a => a.Value!.Figure!.Value).ToList();
        var between = new Numbers(scores[0], scores[^1], step).All().Where(n => !scores.Contains(n));
        return printed.Concat(between.Select(n => n.ToString()));
    }

    private static IEnumerable<Dictionary<string, string>> WithUnread(Dictionary<string, string> answers, List<TotalLine> unread, int at) =>
        at == unread.Count ? [answers] : unread[at].Given!.All().SelectMany(n => WithUnread(new(answers) { [unread[at].Id] = n.ToString() }, unread, at + 1));

    /// <summary>The sheet itself, and for each set of totals that can be given the sheets in which these are given.</summary>
    private static IEnumerable<AnswerSheet> WithGiven(Scheme scheme, Dictionary<string, string> answers, Sheet sheet, List<Sheet> all)
    {
        yield return new(scheme, answers);
        var totals = scheme.Lines.OfType<TotalLine>().Where(t => t is { MayBeGiven: true, IsUnread: false }).ToList();
        if (totals.Find(t => IsBlank(sheet[t.Id]) && !IsStopped(scheme, t, sheet)) is { } blank) throw new SilentException($"`{blank.Id}` is not known, and may be given as whatever is expected");
        var could = totals.ToDictionary(t => t, t => Figures(scheme, t, sheet, all)).Where(t => t.Value.Count > 0).ToList();
        for (var set = 1; set < 1 << could.Count; set++)
        {
            var given = could.Where((_, i) => (set & (1 << i)) != 0).ToList();
            var hidden = Hidden.Behind(scheme, [.. given.Select(t => t.Key.Id)]);
            var with = answers.Where(a => !hidden.Contains(a.Key)).ToDictionary();
            foreach (var sheets in Given(with, given, 0)) yield return new(scheme, sheets);
        }
    }

    private static IEnumerable<Dictionary<string, string>> Given(Dictionary<string, string> answers, List<KeyValuePair<TotalLine, List<Fraction>>> totals, int at) =>
        at == totals.Count ? [answers] : totals[at].Value.SelectMany(f => Given(new(answers) { [totals[at].Key.Id] = f.ToString() }, totals, at + 1));

    /// <summary>What answers make of a total. Nothing reads it where a test stops it: there it is given as what it is elsewhere, or as 0.</summary>
    private static List<Fraction> Figures(Scheme scheme, TotalLine total, Sheet sheet, List<Sheet> all)
    {
        if (sheet[total.Id].Figure is { } figure) return [figure];
        if (!IsStopped(scheme, total, sheet)) return [];
        return [.. all.Select(s => s[total.Id].Figure).OfType<Fraction>().Distinct().DefaultIfEmpty(Fraction.Zero)];
    }

    private static bool IsStopped(Scheme scheme, TotalLine total, Sheet sheet) => scheme.StoppedBy(total.Id).Any(t => t.Stop(sheet) is not null);

    /// <summary>What some answer is worth is not known.</summary>
    private static bool IsBlank(Fill fill) => fill.Outcome is Outcomes.Unpublished or Outcomes.Unread or Outcomes.Unclear;
}
