using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>Answers as written: <c>id: value</c>, either at the top or, as in a case file, under <c>answers</c> and <c>given</c>.</summary>
internal static class AnswersGrammar
{
    private const string Definition = "definition";
    private const string Given = "given";
    private const string Answers = "answers";

    internal static IReadOnlyList<AnswerGiven> Read(Node node, DiagnosticBag bag, bool isJson, string definitionId)
    {
        if (node is not MapNode map)
        {
            bag.Add(Rules.WrongShape, node.Span, "a group of answers such as `washing: some`", node is ListNode ? "a list" : "a text");
            return [];
        }

        if (!map.Entries.Any(e => e.Key.Text is Definition or Given or Answers or "changes" or "final")) return Values(map, bag, isJson, AnswerPlace.Anywhere);
        var read = new List<AnswerGiven>();
        foreach (var (key, value) in map.Entries)
        {
            switch (key.Text)
            {
                case Given or Answers when value is MapNode values:
                    read.AddRange(Values(values, bag, isJson, key.Text == Given ? AnswerPlace.Given : AnswerPlace.Answers));
                    break;
                case Given or Answers:
                    bag.Add(Rules.WrongShape, value.Span, "a group such as `{ washing: some }`", value is ListNode ? "a list" : "a text");
                    break;
                case Definition when value is ScalarNode id:
                    if (id.Text != definitionId) bag.Add(Rules.OtherDefinition, id.Span, id.Text, definitionId);
                    break;
                case "changes" or "final":
                    bag.Add(Rules.NotReadYet, key.Span, key.Text);
                    break;
                case Definition:
                    bag.Add(Rules.WrongShape, value.Span, "the id of a definition", value is ListNode ? "a list" : "a group of keys");
                    break;
                default:
                    bag.Add(Rules.UnknownKey, key.Span, new Extra { Nearest = () => Nearest.To(key.Text, [Definition, Given, Answers]) }, key.Text, "a case", "definition, given and answers");
                    break;
            }
        }

        return read;
    }

    private static List<AnswerGiven> Values(MapNode map, DiagnosticBag bag, bool isJson, AnswerPlace place)
    {
        var values = new List<AnswerGiven>();
        foreach (var (key, value) in map.Entries)
        {
            if (value is not ScalarNode scalar) bag.Add(Rules.WrongShape, value.Span, "one answer", value is ListNode ? "a list" : "a group of keys");
            else if (string.IsNullOrWhiteSpace(scalar.Text)) bag.Add(Rules.NoText, key.Span, new Extra { Help = "Write the answer; or leave the line out where the question was not answered." }, key.Text);
            else values.Add(new(new(key.Text, key.Span), new(scalar.Text.Trim(), scalar.Span), place, isJson && !scalar.IsQuoted && bool.TryParse(scalar.Text, out var flag) ? flag : null));
        }

        return values;
    }
}

/// <summary>One answer as written; <paramref name="JsonFlag"/> where it is the true or false of JSON.</summary>
internal sealed record AnswerGiven(Located<string> Id, Located<string> Value, AnswerPlace Place, bool? JsonFlag);

internal enum AnswerPlace
{
    Anywhere,
    Answers,
    Given,
}
