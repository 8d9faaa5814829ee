namespace OpenRas.Oracle.Making;

/// <summary>Makes sets of answers to a definition: whole and in part, with silence, and with totals that are given.</summary>
public sealed class AnswerMaker(Scheme scheme, long seed)
{
    private readonly Dice _dice = new(seed);

    /// <summary>A set of answers, sometimes one that contradicts itself; null where the page does not say what comes of it.</summary>
    public IReadOnlyDictionary<string, string>? Make()
    {
        var answers = Questions(_dice.Chance(65) ? 100 : 80);
        try
        {
            for (var tries = 0; tries < 8 && Contradicts(answers) && _dice.Chance(75); tries++) answers = Questions(90);
            if (_dice.Chance(50) && CanBeTrue(answers)) Give(answers);
            scheme.Calculate(answers);
            return answers;
        }
        catch (SilentException)
        {
            return null;
        }
    }

    private bool Contradicts(SortedDictionary<string, string> answers) => scheme.Contradicted(answers).Count > 0;

    /// <summary>Whether some answers to the open questions leave a set that can be true. No other set makes a total to give.</summary>
    private bool CanBeTrue(SortedDictionary<string, string> answers) =>
        scheme.Contradictions.Count == 0 || Enumerable.Range(0, 20).Any(_ => !Contradicts(Completed(answers)));

    /// <summary>With what silence is read as, and an answer to each other question that is open.</summary>
    private SortedDictionary<string, string> Completed(SortedDictionary<string, string> answers)
    {
        var completed = new SortedDictionary<string, string>(answers, StringComparer.Ordinal);
        foreach (var question in scheme.Questions.Where(q => !completed.ContainsKey(q.Id)))
        {
            if (scheme.IsAsked(question, completed) != true) continue;
            completed[question.Id] = question.Silence == "stop" ? Answer(question) : question.Silence;
        }

        return completed;
    }

    private SortedDictionary<string, string> Questions(int chance)
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in scheme.Questions)
        {
            if (_dice.Chance(chance) && (scheme.IsAsked(question, answers) ?? _dice.Chance(30))) answers[question.Id] = Answer(question);
        }

        return answers;
    }

    private string Answer(Question question)
    {
        if (question.Range is { } range) return Number(range);
        if (question.InBetween is not { } step || _dice.Chance(50)) return _dice.Pick(question.Answers).Id;
        var scores = question.Answers.Select(a => a.Value!.Figure!.Value).ToList();
        return Number(new(scores[0], scores[^1], step));
    }

    private string Number(Numbers range)
    {
        var steps = (int)((range.To - range.From) / range.Step).Above;
        return (range.From + (range.Step * new Fraction(_dice.From(0, steps), 1))).ToString();
    }

    /// <summary>Gives some totals as what the answers make, and leaves out most answers that nothing else needs.</summary>
    private void Give(SortedDictionary<string, string> answers)
    {
        var sheet = scheme.Calculate(answers);
        var given = new HashSet<string>();
        foreach (var total in scheme.Lines.OfType<TotalLine>().Where(t => t.MayBeGiven && _dice.Chance(70)))
        {
            if (GivenAs(total, sheet) is not { } figure) continue;
            answers[total.Id] = figure;
            given.Add(total.Id);
        }

        var keep = _dice.Chance(25);
        foreach (var hidden in Hidden.Behind(scheme, given).Where(h => !keep || _dice.Chance(50))) answers.Remove(hidden);
    }

    private string? GivenAs(TotalLine total, Sheet sheet)
    {
        if (total.IsUnread) return Number(total.Given ?? new(Fraction.Zero, new(80, 1), Fraction.One));
        if (sheet[total.Id].Figure is not { } figure) return null;
        var text = figure.ToString();
        var places = text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1;
        return text.Contains('.', StringComparison.Ordinal) && places > 10 ? null : text;
    }
}
