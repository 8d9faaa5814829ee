using System.CommandLine;

namespace OpenRas.Cli;

/// <summary>One thing that a starter is made of: asked on a terminal, or taken from its option.</summary>
internal sealed class StarterQuestion
{
    private readonly string ask;
    private readonly Func<Starter, string> standing;
    private readonly Func<Starter, string, Starter> put;
    private readonly Lazy<string[]> words;
    private readonly string? expected;

    /// <param name="option">Its option.</param>
    /// <param name="ask">The question.</param>
    /// <param name="expected">What to write; null for one of <paramref name="words"/>.</param>
    /// <param name="standing">What stands in a starter.</param>
    /// <param name="put">Puts something else there.</param>
    /// <param name="words">The closed list; worked out only when it is needed.</param>
    private StarterQuestion(string option, string ask, string? expected, Func<Starter, string> standing, Func<Starter, string, Starter> put, Func<string[]>? words = null)
    {
        this.ask = ask;
        this.expected = expected;
        this.words = new(words ?? (() => []));
        this.standing = standing;
        this.put = put;
        Option = new(option) { Description = $"{ask}. Without it, the file has {standing(new())}.", HelpName = option[2..] };
        if (words is not null) Option.CompletionSources.Add([.. words()]);
        Option.Validators.Add(result =>
        {
            if (Put(new(), result.Tokens[0].Value) is null) result.AddError($"{option} cannot be that; write {Expected}");
        });
    }

    internal static IReadOnlyList<StarterQuestion> All { get; } =
    [
        new("--authority", "Name of the council, or other public body", "a name", s => s.Authority, (s, text) => s with { Authority = text }),
        new("--title", "Title of the scheme", "a title", s => s.Title, (s, text) => s with { Title = text }),
        new("--jurisdiction", "Law that applies", null, s => s.Jurisdiction, (s, word) => s with { Jurisdiction = word }, Jurisdictions),
        new("--in-force", "First day in force", "a day, month or year such as 2026-04-01, 2026-04 or 2026, or unread or unpublished", s => s.From, (s, day) => s with { From = day }),
        new("--per", "Period of the amounts", null, s => s.Per, (s, word) => s with { Per = word }, () => ["week", "year"]),
    ];

    internal Option<string?> Option { get; }

    private string Expected => expected ?? $"{string.Join(", ", words.Value[..^1])} or {words.Value[^1]}";

    /// <summary>Asks until the answer can stand; null where there is nothing more to read.</summary>
    internal Starter? Ask(Starter starter, TextReader input, TextWriter output)
    {
        while (true)
        {
            output.Write($"{ask}{(expected is null ? $" ({Expected})" : "")} [{standing(starter)}]: ");
            if (input.ReadLine() is not { } line) return null;
            if (string.IsNullOrWhiteSpace(line)) return starter;
            if (Put(starter, line) is { } answered) return answered;
            output.WriteLine($"You cannot write that here. Write {Expected}.");
        }
    }

    /// <summary>The starter with this in it; null where it would be no definition any more.</summary>
    internal Starter? Put(Starter starter, string written)
    {
        var text = written.Trim();
        if (expected is null) text = Array.Find(words.Value, w => w.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? "";
        if (text.Length == 0 || text.Any(char.IsControl)) return null;
        var changed = put(starter, text);
        return RasDefinition.Parse(changed.ToString()).Diagnostics.Count == 0 ? changed : null;
    }

    /// <summary>The countries whose law we know. A starter is for a council of one of these, and counts in pounds.</summary>
    internal static string[] Jurisdictions() => ["England", "Scotland", "Wales", "Northern Ireland"];
}
