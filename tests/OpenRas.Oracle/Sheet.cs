namespace OpenRas.Oracle;

/// <summary>A form that is being filled in: what was answered, and what each line comes out as.</summary>
public sealed class Sheet
{
    private readonly Scheme _scheme;
    private readonly IReadOnlyDictionary<string, string> _answers;
    private readonly Dictionary<string, Fill> _fills = [];
    private readonly Dictionary<string, Reply> _replies = [];
    private readonly HashSet<string> _hidden;

    internal Sheet(Scheme scheme, IReadOnlyDictionary<string, string> answers)
    {
        (_scheme, _answers) = (scheme, answers);
        _hidden = Hidden.Behind(scheme, [.. scheme.GivenTotals.Where(answers.ContainsKey)]);
    }

    public IReadOnlyDictionary<string, Fill> Fills => _fills;

    public Fill this[string name] => _fills[name];

    /// <summary>What a question was answered, or what silence is read as; null where it has no answer.</summary>
    public Reply? ReplyTo(string question) => _replies.TryGetValue(question, out var reply) ? reply : null;

    internal void FillIn()
    {
        Ask();
        foreach (var line in _scheme.Lines) _fills[line.Id] = FillIn(line);
    }

    internal void Ask()
    {
        foreach (var question in _scheme.Questions) _fills[question.Id] = Ask(question);
    }

    /// <summary>Whether all these answers were given. What silence is read as is not one of them.</summary>
    internal bool IsAnswered(Condition answers) => answers.Parts.All(p => _answers.ContainsKey(p.Key)) && answers.In(this).Holds == true;

    internal bool? IsAsked(Question question)
    {
        foreach (var above in _scheme.Questions.TakeWhile(q => q != question)) _fills[above.Id] = Ask(above);
        return question.AskOnly is null ? true : question.AskOnly.In(this).Holds;
    }

    private Fill Ask(Question question)
    {
        var asked = question.AskOnly?.In(this) ?? Holding.Yes;
        if (asked.Holds == false) return Fill.Without(Outcomes.DoesNotApply, question.Line);
        if (asked.Holds is null) return asked.Because!;
        var reply = _answers.GetValueOrDefault(question.Id) ?? Silent(question);
        if (reply is null) return Fill.Without(Outcomes.NotDetermined, question.Line);
        return question.FillAt(_replies[question.Id] = question.Read(reply));
    }

    /// <summary>What silence is read as. Behind a total that is given, a question is not supplied, whatever silence means elsewhere.</summary>
    private string? Silent(Question question) => _hidden.Contains(question.Id) || question.Silence == "stop" ? null : question.Silence;

    private Fill FillIn(FormLine line)
    {
        if (_scheme.StoppedBy(line.Id).Select(t => t.Stop(this)).FirstOrDefault(f => f is not null) is { } stop) return stop;
        var holding = line.Only?.In(this) ?? Holding.Yes;
        if (holding.Holds is null) return holding.Because!;
        if (holding.Holds == false) return line.PassesOn is { } passed ? this[passed] : Fill.Without(Outcomes.DoesNotApply, line.Line);
        return _answers.TryGetValue(line.Id, out var given) ? Fill.Of(Fraction.Parse(given)) : line.Fill(this);
    }
}
