using OpenRas.Oracle.Making;

namespace OpenRas.Oracle.Suite;

/// <summary>Makes the conformance suite: one line of JSON a definition, with some sets of answers and what each line comes out as.</summary>
public static class SuiteMaker
{
    /// <summary>The number of this shape of line.</summary>
    public const int Format = 1;

    /// <summary>The number of these definitions and answers; another choice of them is another suite.</summary>
    public const int Suite = 1;

    public const int Definitions = 1000;

    private const int MostCases = 4;

    /// <summary>The lines, without their ends.</summary>
    /// <param name="isValid">Whether a text is a valid definition: the maker does not know.</param>
    public static IEnumerable<string> Lines(Func<string, bool> isValid) =>
        Seeds(isValid).Select(s => Line(s.Seed, s.Text)).OfType<string>().Take(Definitions);

    private static IEnumerable<(long Seed, string Text)> Seeds(Func<string, bool> isValid)
    {
        for (var seed = 1L; ; seed++)
        {
            var text = DefinitionMaker.Make(seed, isSmall: seed % 4 == 0);
            if (text.Length > 0 && isValid(text)) yield return (seed, text);
        }
    }

    private static string? Line(long seed, string text)
    {
        var scheme = Scheme.Read(text);
        var maker = new AnswerMaker(scheme, seed);
        var sets = Enumerable.Range(0, MostCases).Select(_ => maker.Make()).OfType<IReadOnlyDictionary<string, string>>();
        var cases = sets.Select(a => Case(scheme, a)).Distinct().ToList();
        if (cases.Count == 0) return null;
        return $"{{\"format\":{Format},\"suite\":{Suite},\"id\":\"made-{seed}\",\"definition\":{JsonText.Quote(text)},\"cases\":[{string.Join(",", cases)}]}}";
    }

    private static string Case(Scheme scheme, IReadOnlyDictionary<string, string> answers)
    {
        var given = $"{{\"answers\":{{{string.Join(",", answers.Select(a => $"{JsonText.Quote(a.Key)}:{JsonText.Quote(a.Value)}"))}}}";
        if (scheme.Contradicted(answers) is { Count: > 0 } parts) return $"{given},\"contradicts\":[{string.Join(",", parts.Select(Names))}]}}";
        var sheet = scheme.Calculate(answers);
        var names = scheme.Questions.Select(q => q.Id).Concat(scheme.Lines.Select(l => l.Id));
        var lines = names.Select(n => $"[{JsonText.Quote(n)},{Come(sheet[n])}]");
        var results = scheme.Results.Select(r => $"[{JsonText.Quote(r.Line)},{JsonText.Quote(r.For)},{Come(sheet[r.Line])}{Began(sheet[r.Line])}]");
        return $"{given},\"lines\":[{string.Join(",", lines)}],\"results\":[{string.Join(",", results)}]}}";
    }

    private static string Names(IReadOnlyList<string> names) => $"[{string.Join(",", names.Select(JsonText.Quote))}]";

    private static string Come(Fill fill) => $"{JsonText.Quote(fill.Outcome)},{(Value(fill) is { } value ? JsonText.Quote(value) : "null")}";

    private static string? Value(Fill fill) => fill.Figure?.ToString() ?? fill.Words;

    /// <summary>The number of the line at which an outcome began.</summary>
    private static string Began(Fill fill) => fill.Travels ? $",{fill.Began}" : "";
}
