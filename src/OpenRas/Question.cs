namespace OpenRas;

/// <summary>One question of a definition. Immutable.</summary>
public sealed class Question
{
    internal Question(string id, string ask, CountsAs counts, string? domain, IReadOnlyList<Answer> answers, NumberRange? number, NumberRange? inBetween, RasUnit? unit)
    {
        Id = id;
        Ask = ask;
        Counts = counts;
        Domain = domain;
        Answers = answers;
        Number = number;
        InBetween = inBetween;
        Unit = unit;
    }

    /// <summary>The name by which answers are given.</summary>
    public string Id { get; }

    /// <summary>The question in words.</summary>
    public string Ask { get; }

    /// <summary>What more of its answer means.</summary>
    public CountsAs Counts { get; }

    /// <summary>The area of life it belongs to; null when the definition names none.</summary>
    public string? Domain { get; }

    /// <summary>What may be answered, least to most; empty for a number question.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    /// <summary>What number may be answered; null for a question with a list of answers.</summary>
    public NumberRange? Number { get; }

    /// <summary>
    /// The scores that may be entered instead of an answer, from the least answer's to the greatest's; null when only the answers may be given.
    /// </summary>
    public NumberRange? InBetween { get; }

    /// <summary>
    /// The condition under which it is asked, as the file writes it: <c>home: own or shared</c>. Null for a question that is always asked.
    /// <see cref="AnswerSet.IsAsked"/> says whether it is asked with some answers.
    /// </summary>
    public string? AskOnly { get; internal set; }

    /// <summary>What the scheme reads no answer as: the id of an answer, or a number. Null when a result that needs the answer stays open.</summary>
    public string? Unanswered { get; internal set; }

    /// <summary>The unit of the values; null when the answers carry none.</summary>
    public RasUnit? Unit { get; }
}
