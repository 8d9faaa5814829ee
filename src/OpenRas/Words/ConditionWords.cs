using OpenRas.Analysis;
using OpenRas.Calculation;

namespace OpenRas.Words;

/// <summary>Conditions in the words of a form: <c>group: older</c> is "Which team is working with you? Older people".</summary>
internal abstract class ConditionWords
{
    /// <summary>With the label of each line that is looked at.</summary>
    internal string Of(RasDefinition definition, IReadOnlyList<Asked> asked) => All(asked.Select(a => Labelled(a.Line.Label) + Answers(definition, a)));

    /// <summary>The answers only, where the questions are named beside.</summary>
    internal string Answers(RasDefinition definition, IReadOnlyList<Asked> asked) => All(asked.Select(a => Answers(definition, a)));

    /// <summary>Several conditions that all must hold.</summary>
    protected abstract string All(IEnumerable<string> conditions);

    /// <summary>Several answers of which one is enough.</summary>
    protected abstract string Any(IEnumerable<string> answers);

    /// <summary>An answer, and all above it.</summary>
    protected abstract string OrMore(string answer);

    /// <summary>What stands before an answer.</summary>
    protected abstract string Labelled(string label);

    private string Answers(RasDefinition definition, Asked asked)
    {
        if (asked.Test.Alternatives.Count == 0) return asked.Test.Written;
        var answers = definition.Questions.FirstOrDefault(q => q.Id == asked.Line.Id)?.Answers ?? [];
        return Any(asked.Test.Alternatives.Select(a => One(a, answers)));
    }

    private string One(Alternative alternative, IReadOnlyList<Answer> answers)
    {
        var text = answers.FirstOrDefault(known => known.Id == alternative.Named)?.Text ?? alternative.Named;
        return alternative.IsOrMore ? OrMore(text) : text;
    }
}
