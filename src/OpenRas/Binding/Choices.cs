using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>One of several shapes: the first that claims what is there. The last reads what none claims, and so says what is expected.</summary>
internal sealed class EitherGrammar<T>(params Grammar<T>[] alternatives) : Grammar<T>
{
    internal override bool Claims(Node node) => Array.Exists(alternatives, a => a.Claims(node));

    internal override T? Read(Node node, DiagnosticBag bag) => (Array.Find(alternatives, a => a.Claims(node)) ?? alternatives[^1]).Read(node, bag);

    internal override string? Choices
    {
        get
        {
            string?[] all = [.. alternatives.Where(a => a is not TrapGrammar<T>).Select(a => a.Choices).Reverse()];
            return all.Contains(null) ? null : string.Join(", or ", all);
        }
    }

    internal override Schema Describe(SharedSchemas shared)
    {
        var either = Schema.AnyOf(alternatives.Where(a => a is not TrapGrammar<T>).Select(shared.Refer));
        Schema[] traps = [.. alternatives.OfType<TrapGrammar<T>>().Select(shared.Refer)];
        return traps.Length > 0 ? either.With("not", Schema.AnyOf(traps)) : either;
    }
}

/// <summary>A few words that stand where something longer could: <c>unread</c> for a list that was not read.</summary>
internal sealed class WordGrammar<T>(Func<string, SourceSpan, T> make, params string[] words) : Grammar<T>
{
    internal override bool Claims(Node node) => node is ScalarNode scalar && words.Contains(Scalars.OneLine(scalar.Text));

    internal override T Read(Node node, DiagnosticBag bag) => make(Scalars.OneLine(((ScalarNode)node).Text), node.Span);

    internal override Schema Describe(SharedSchemas shared) => Schema.OneOf(words);
}

/// <summary>Among alternatives: a word that is not accepted alone, with a message of its own.</summary>
internal sealed class TrapGrammar<T>(string word, Rule rule, params object[] told) : Grammar<T>
{
    internal override bool Claims(Node node) => node is ScalarNode scalar && Scalars.OneLine(scalar.Text) == word;

    internal override T? Read(Node node, DiagnosticBag bag)
    {
        bag.Add(rule, node.Span, told);
        return default;
    }

    internal override Schema Describe(SharedSchemas shared) => Schema.OneOf([word]);
}
