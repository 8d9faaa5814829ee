using System.Text;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>An answers file that nobody has filled in, with everything that can be answered as comments.</summary>
internal static class BlankAnswers
{
    private const int Width = 80;

    internal static string Write(RasDefinition definition, Language language)
    {
        var (text, words) = (new StringBuilder(), language.Form);
        Comment(text, "", words.Identity(definition));
        Comment(text, "", words.FillIn);
        text.Append("definition: ").Append(definition.Id).Append('\n');
        if (definition.Questions.Count > 0) text.Append("answers:\n");
        foreach (var question in definition.Questions) Question(text, question, definition, words);
        var totals = definition.Form.Where(l => FormWords.IsGiven(definition, l.Id)).ToList();
        if (totals.Count > 0) text.Append("\ngiven:\n");
        foreach (var total in totals)
        {
            Comment(text, "  ", words.Asked(definition, total.Id));
            text.Append("  ").Append(total.Id).Append(":\n");
        }

        return text.ToString();
    }

    private static void Question(StringBuilder text, Question question, RasDefinition definition, FormWords words)
    {
        text.Append('\n');
        Comment(text, "  ", words.Asked(definition, question.Id));
        foreach (var choice in words.Choices(definition, question.Id)) Comment(text, "  ", choice, "  ");
        foreach (var more in words.AboutAnswering(question)) Comment(text, "  ", more);
        text.Append("  ").Append(question.Id).Append(":\n");
    }

    private static void Comment(StringBuilder text, string indent, string words, string further = "")
    {
        foreach (var line in TextWrap.Lines(words, Width - indent.Length - further.Length - 2)) text.Append(indent).Append("# ").Append(further).Append(line).Append('\n');
    }
}
