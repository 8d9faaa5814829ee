using YamlDotNet.RepresentationModel;

namespace OpenRas.Oracle;

/// <summary>What a condition asks of one question or line: its answers by name, its number, its words, or nothing.</summary>
public abstract record Pattern
{
    /// <summary>What stands beside a table of words: a text is one even where it reads like a number.</summary>
    internal static Pattern OfWords(YamlNode node)
    {
        var items = node.Items().Select(i => i.Text()).ToList();
        return items is ["any"] ? new AnyPattern() : new WordsPattern(items);
    }

    /// <summary>Reads what stands beside the name of a question or line. A list is "or".</summary>
    internal static Pattern Read(YamlNode node, Question? question)
    {
        var items = node.Items().Select(i => i.Text()).ToList();
        if (items is ["any"]) return new AnyPattern();
        if (question is { Answers.Count: > 0 } && items.TrueForAll(i => NamesPattern.IsNamed(question, i))) return new NamesPattern(question, items);
        var ranges = items.Select(Interval.Read).ToList();
        return ranges.TrueForAll(r => r is not null) ? new RangePattern(ranges!) : new WordsPattern(items);
    }
}

/// <summary>`any`: the column is not looked at.</summary>
public sealed record AnyPattern : Pattern;

/// <summary>A number in one of several ranges.</summary>
public sealed record RangePattern(IReadOnlyList<Interval> Ranges) : Pattern
{
    public bool Has(Fraction number) => Ranges.Any(r => r.Has(number));
}

/// <summary>The words of a table, letter by letter, or the yes and no of a test.</summary>
public sealed record WordsPattern(IReadOnlyList<string> Words) : Pattern;

/// <summary>Answers by name: `full`, one of several, or `some or more`.</summary>
public sealed record NamesPattern(Question Question, IReadOnlyList<string> Names) : Pattern
{
    private const string OrMore = " or more";

    public bool Has(Reply reply) => Names.Any(n => Has(n, reply));

    internal static bool IsNamed(Question question, string text) => question.Answers.Any(a => a.Id == text || a.Id + OrMore == text);

    private bool Has(string name, Reply reply)
    {
        var from = Question.Answers.ToList().FindIndex(a => a.Id == name);
        if (from >= 0) return reply.Index == from;
        from = Question.Answers.ToList().FindIndex(a => a.Id + OrMore == name);
        if (reply.Index >= 0) return reply.Index >= from && !Question.Answers[reply.Index].IsAside;
        return reply.Score >= Question.Answers[from].Value?.Figure;
    }
}
