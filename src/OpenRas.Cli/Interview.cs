using System.Text;
using OpenRas.Diagnostics;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Cli;

/// <summary>Asks what a scheme asks, one question after another, in its own words. A question that does not apply is left out.</summary>
internal sealed class Interview(RasDefinition definition, TextReader input, TextWriter output)
{
    private const int Widest = 100;
    private const string Begin = "Press Enter to leave a question unanswered. Write `back` to return to the one before, or `?` for help.";

    /// <summary>What was asked, in order; null for a question that was left unanswered.</summary>
    private readonly List<(FormLine Line, string? Reply)> asked = [];

    private AnswerSet answers = definition.CheckAnswers().OrThrow();

    /// <summary>Asks whoever gives the command. Standard output has only the result, so the questions go to the other stream.</summary>
    internal static AnswerSet Hold(RasDefinition definition, Screen screen)
    {
        using var redirected = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : null;
        return new Interview(definition, redirected ?? Console.In, screen.Error).Ask();
    }

    /// <summary>The answers, once nothing more is asked or the replies end.</summary>
    internal AnswerSet Ask()
    {
        Say(Begin);
        while (Next() is { } line)
        {
            Show(line);
            if (input.ReadLine()?.Trim() is not { } reply) break;
            Take(line, reply);
        }

        output.WriteLine();
        return answers;
    }

    /// <summary>Lines look only upwards, so nothing that is asked later decides whether this one is.</summary>
    private FormLine? Next()
    {
        var filled = definition.Calculate(answers).Lines;
        return definition.Form.Skip(asked.Count == 0 ? 0 : asked[^1].Line.Number).FirstOrDefault(l => l.IsQuestion
            ? answers.IsAsked(l.Id) is true
            : l.MayBeGiven && filled[l.Number - 1].Outcome == Outcome.NotDetermined);
    }

    private void Show(FormLine line)
    {
        output.WriteLine();
        Say(Language.English.Form.Question(definition, line.Id));
        if (QuestionOf(line) is { Answers.Count: > 0 } question)
        {
            for (var i = 0; i < question.Answers.Count; i++) Say($"  {NameOf(question, i).PadLeft(2)}  {question.Answers[i].Text}");
            foreach (var more in Language.English.Form.Choices(definition, line.Id).Skip(question.Answers.Count)) Say("  " + more);
        }

        output.Write("> ");
    }

    private void Take(FormLine line, string reply)
    {
        if (reply == "?") Help(line);
        else if (reply == "back") Return();
        else if (reply.Length == 0) asked.Add((line, null));
        else if (With(line, Meant(line, reply)) is { } more)
        {
            asked.Add((line, Meant(line, reply)));
            answers = more;
        }
    }

    /// <summary>The answer that is taken back is forgotten, so that nothing rests on it.</summary>
    private void Return()
    {
        if (asked.Count == 0) Say("This is the first question.");
        else asked.RemoveAt(asked.Count - 1);
        answers = definition.CheckAnswers([.. asked.Where(a => a.Reply is not null).Select(a => (a.Line.Id, a.Reply!))]).OrThrow();
    }

    private void Help(FormLine line)
    {
        string[] known =
        [
            .. QuestionOf(line) is { } question ? Language.English.Form.AboutAnswering(question) : [],
            .. definition.Calculate(answers).Lines[line.Number - 1].Notes,
        ];
        foreach (var said in known.DefaultIfEmpty("The file says no more about this question.")) Say(said);
    }

    /// <summary>The answers with one more; null after it was said why it cannot be taken.</summary>
    private AnswerSet? With(FormLine line, string value)
    {
        var found = answers.With((line.Id, value));
        foreach (var fault in found.Diagnostics)
        {
            if (fault.Kind == FaultKind.UnknownAnswer && QuestionOf(line) is { InBetween: null } question)
                Say($"That is none of these answers. Write a number from 1 to {Written.Count(question.Answers.Count)}.");
            else Say($"{fault.Message}. {fault.Help}".TrimEnd());
        }

        return found.TryGet(out var more) ? more : null;
    }

    /// <summary>The name of the answer with that number, or else what was written.</summary>
    private string Meant(FormLine line, string reply)
    {
        var choices = QuestionOf(line)?.Answers ?? [];
        for (var i = 0; i < choices.Count; i++)
            if (NameOf(QuestionOf(line)!, i) == reply) return choices[i].Id;
        return reply;
    }

    /// <summary>Its number; but its own name where a score may be written too.</summary>
    private static string NameOf(Question question, int choice) =>
        question.InBetween is null ? Written.Count(choice + 1) : question.Answers[choice].Id;

    private Question? QuestionOf(FormLine line) => definition.Questions.FirstOrDefault(q => q.Id == line.Id);

    private void Say(string text)
    {
        foreach (var line in TextWrap.Lines(Written.Visible(text), Widest)) output.WriteLine(line);
    }
}
