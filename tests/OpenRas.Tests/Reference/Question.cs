using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// Value is null when the answer carries none. Place is null when the answer is aside.
internal sealed record Answer(string Id, Figure? Value, int? Place);

// Answers is null for a question that asks for a number.
internal sealed record Question(
    string Id,
    IReadOnlyList<Answer>? Answers,
    bool TakesScoresInBetween,
    string? Unanswered,
    AnyConditions? AskOnly)
{
    private static readonly string[] Keys =
    [
        "id", "ask", "counts", "domain", "answers", "number", "unit", "in-between", "unanswered", "ask-only", "household-fact", "asks-willingness", "stands-for",
    ];

    public static Question Parse(YamlNode node, IReadOnlyDictionary<string, YamlNode> scales, Names names)
    {
        node.AllowOnly(Keys);
        if (node.Find("answers") is null == node.Find("number") is null)
        {
            throw node.Odd("a question has answers or a number");
        }

        return new Question(
            node.Get("id").Scalar(),
            node.Find("answers") is { } answers ? ReadAnswers(answers, scales) : null,
            node.Find("in-between") is not null,
            node.Find("unanswered")?.Scalar(),
            AnyConditions.ParseOptional(node.Find("ask-only"), names));
    }

    public Answer? FindAnswer(string id) => Answers?.SingleOrDefault(answer => answer.Id == id);

    public Cell Read(string written, int number)
    {
        if (Answers is null)
        {
            return Cell.Of(Figure.Number(written));
        }

        if (FindAnswer(written) is { } answer)
        {
            Cell cell = answer.Value is null ? Cell.Words(answer.Id) : Cell.Of(answer.Value, number);
            return cell with { Answer = answer.Id, Place = answer.Place };
        }

        return TakesScoresInBetween
            ? ReadScore(Figure.Number(written), number)
            : throw new ArgumentException($"'{written}' is not an answer of '{Id}'");
    }

    // A score that is printed is that answer; any other stands between two neighbours in the list.
    private Cell ReadScore(BigRational score, int number)
    {
        List<Answer> inOrder = Answers!.Where(answer => answer.Place is not null && answer.Value?.Value is not null).ToList();
        if (inOrder.FirstOrDefault(answer => answer.Value!.Value == score) is { } printed)
        {
            return Read(printed.Id, number);
        }

        foreach ((Answer before, Answer after) in inOrder.Zip(inOrder.Skip(1)))
        {
            bool above = score > before.Value!.Value!.Value;
            bool below = score < after.Value!.Value!.Value;
            if (above == below)
            {
                return Cell.Of(score) with { Place = before.Place + 1 };
            }
        }

        throw new ArgumentException($"{score} is not between two scores of '{Id}'");
    }

    private static List<Answer> ReadAnswers(YamlNode node, IReadOnlyDictionary<string, YamlNode> scales)
    {
        if (node.IsWord("yes-no"))
        {
            return [new Answer("no", null, 0), new Answer("yes", null, 2)];
        }

        YamlNode list = node is YamlScalarNode ? scales[node.Scalar()].Get("answers") : node;
        List<Answer> answers = [];
        int place = 0;
        foreach (YamlNode item in list.Items())
        {
            item.AllowOnly(["id", "text", "aside", "points", "leaves", "takes-off", "gives"]);
            bool aside = item.Flag("aside");
            answers.Add(new Answer(item.Get("id").Scalar(), ReadValue(item), aside ? null : place));
            place += aside ? 0 : 2;
        }

        return answers;
    }

    private static Figure? ReadValue(YamlNode item)
    {
        string[] kinds = ["points", "leaves", "takes-off", "gives"];
        (string Key, YamlNode Value)? found = item.Pairs().Where(pair => kinds.Contains(pair.Key))
            .Select(pair => ((string, YamlNode)?)pair).SingleOrDefault();
        if (found is not { } value)
        {
            return null;
        }

        Figure figure = Figure.Parse(value.Value);
        return value.Key == "takes-off" ? figure with { TakesOff = true } : figure;
    }
}
