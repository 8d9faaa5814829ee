using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>One answer of a list, and what it is worth; null where only tables read it.</summary>
public sealed record AnswerChoice(string Id, string Text, Written? Value, bool IsAside);

/// <summary>The numbers that a question takes, or that a total of an unread questionnaire can be given as.</summary>
public sealed record Numbers(Fraction From, Fraction To, Fraction Step)
{
    public IEnumerable<Fraction> All()
    {
        for (var number = From; number <= To; number += Step) yield return number;
    }
}

/// <summary>A question: what it counts as, what it can be answered, and when it is asked.</summary>
public sealed class Question
{
    private static readonly string[] Values = ["points", "leaves", "takes-off", "gives"];

    private static readonly AnswerChoice[] YesNo = [new("no", "no", null, false), new("yes", "yes", null, false)];

    internal Question(YamlNode node, YamlNode root, int number)
    {
        Id = node.Text("id")!;
        Line = number;
        Counts = node.Text("counts")!;
        Answers = ReadAnswers(node.Child("answers"), root);
        Range = node.Child("number") is { } range ? ReadNumbers(range) : null;
        InBetween = node.Text("in-between") is { } step ? Fraction.Parse(step) : null;
        TakesOff = Written(node, root) == "takes-off";
        Silence = node.Text("unanswered") ?? root.Text("unanswered") ?? "stop";
    }

    public string Id { get; }

    public int Line { get; }

    /// <summary>need, support, circumstance or supply.</summary>
    public string Counts { get; }

    public IReadOnlyList<AnswerChoice> Answers { get; }

    public Numbers? Range { get; }

    public Fraction? InBetween { get; }

    /// <summary>Whether its shares say what is taken off, and not what is left.</summary>
    public bool TakesOff { get; }

    /// <summary>What silence means: `stop`, or the answer or number that it is read as.</summary>
    public string Silence { get; }

    /// <summary>When it is asked; null where it always is.</summary>
    public Conditions? AskOnly { get; internal set; }

    /// <summary>What a case wrote, read as an answer, a score in between, or a number.</summary>
    public Reply Read(string answer)
    {
        if (Range is not null) return new(-1, Fraction.Parse(answer));
        var index = Answers.ToList().FindIndex(a => a.Id == answer);
        if (index >= 0) return new(index, Answers[index].Value?.Figure);
        var score = Fraction.Parse(answer);
        return new(Answers.ToList().FindIndex(a => a.Value?.Figure == score), score);
    }

    /// <summary>What its line comes out as at a reply.</summary>
    public Fill FillAt(Reply reply)
    {
        if (reply.Index < 0) return Fill.Of(reply.Score!.Value);
        var answer = Answers[reply.Index];
        return answer.Value?.At(Line) ?? Fill.Of(answer.Id);
    }

    internal static Numbers ReadNumbers(YamlNode node) =>
        new(Number(node.Text("from")!), Number(node.Text("to")!), Number(node.Text("step")!));

    private static Fraction Number(string text) => OpenRas.Oracle.Written.Number(text)!.Value;

    private static AnswerChoice[] ReadAnswers(YamlNode? answers, YamlNode root)
    {
        if (answers is null) return [];
        if (answers is not YamlScalarNode name) return [.. answers.Items().Select(ReadAnswer)];
        return name.Text() == "yes-no" ? YesNo : [.. Scale(name, root).Items().Select(ReadAnswer)];
    }

    private static YamlNode? Scale(YamlNode name, YamlNode root) => root.Child("scales")!.Child(name.Text())!.Child("answers");

    private static AnswerChoice ReadAnswer(YamlNode node)
    {
        var value = Values.Select(node.Child).FirstOrDefault(v => v is not null);
        return new(node.Text("id")!, node.Text("text") ?? "", value is null ? null : OpenRas.Oracle.Written.Read(value), node.Text("aside") is "yes" or "true");
    }

    private static string? Written(YamlNode node, YamlNode root)
    {
        var answers = node.Child("answers");
        if (answers is YamlScalarNode name) answers = name.Text() == "yes-no" ? null : Scale(name, root);
        return answers is null ? null : Values.FirstOrDefault(v => answers.Items().Any(a => a.Child(v) is not null));
    }
}

/// <summary>What one question was answered: which answer of its list (or -1), and the number or score behind it.</summary>
public readonly record struct Reply(int Index, Fraction? Score);
