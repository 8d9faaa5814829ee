using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>Answers as written: <c>id: value</c> at the top, or a case. Which of the two a file is, its keys tell.</summary>
internal static class AnswersGrammar
{
    internal static CaseDraft Read(Node node, DiagnosticBag bag, bool isJson, string definitionId)
    {
        if (node is not MapNode map)
        {
            bag.Add(Rules.WrongShape, node.Span, "a group of answers such as `washing: some`", node is ListNode ? "a list" : "plain text");
            return new([]);
        }

        // A result that was kept has its answers in it, and what people did afterwards.
        if (map.Get("contract") is not null && map.Get("engine") is not null && map.Get("answers") is MapNode kept)
        {
            var recorded = map.Get("case") is MapNode said ? CaseGrammar.Of(isJson).Read(said, bag) : null;
            return (recorded ?? new([])) with { Answers = new ValuesGrammar(isJson, AnswerPlace.Anywhere).Read(kept, bag) };
        }

        if (!map.Entries.Any(e => CaseGrammar.Keys.Contains(e.Key.Text))) return new(new ValuesGrammar(isJson, AnswerPlace.Anywhere).Read(map, bag));
        var read = CaseGrammar.Of(isJson).Read(map, bag) ?? new([]);
        if (read.Definition is { } id) IsFor(id, definitionId, bag);
        return read;
    }

    /// <summary>A file that names its definition must name this one.</summary>
    internal static void IsFor(Located<string> id, string definitionId, DiagnosticBag bag)
    {
        if (id.Value is not null && id.Value != definitionId) bag.Add(Rules.OtherDefinition, id.Span, id.Value, definitionId);
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
