using OpenRas.Calculation;
using OpenRas.Diagnostics;
using OpenRas.Planning;

namespace OpenRas;

/// <content>Answers by name: at once where nothing is wrong, otherwise with care.</content>
public sealed partial class RasDefinition
{
    /// <summary>Checks answers: the id of each question (or of a total that may be given) with the id of its answer or its number.</summary>
    /// <exception cref="ArgumentException">An id or a value is null. A question without an answer is left out.</exception>
    public Checked<AnswerSet> CheckAnswers(params (string Id, string Value)[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var reading = plain.Begin();
        foreach (var (id, value) in answers)
        {
            if (!reading.Take(id, value)) return Answered(answers, Acts.None);
        }

        return Plain(reading) ?? Answered(answers, Acts.None);
    }

    /// <summary>The same from a dictionary, such as the fields of a form.</summary>
    /// <exception cref="ArgumentException">A value is null.</exception>
    public Checked<AnswerSet> CheckAnswers(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var reading = plain.Begin();
        foreach (var (id, value) in answers)
        {
            if (!reading.Take(id, value)) return WithCare();
        }

        return Plain(reading) ?? WithCare();

        Checked<AnswerSet> WithCare() => Answered([.. answers.Select(a => (a.Key, a.Value))], Acts.None);
    }

    private Checked<AnswerSet>? Plain(in PlainAnswers.Reading reading) =>
        reading.Done() is { } entries ? new(new AnswerSet(this, entries, reading.Written, Acts.None), []) : null;
}
