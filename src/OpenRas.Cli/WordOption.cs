using System.CommandLine;

namespace OpenRas.Cli;

/// <summary>An option that takes one word of a closed list, as a definition writes it.</summary>
internal sealed class WordOption<T> : Option<T?>
    where T : struct, Enum
{
    internal WordOption(string name, string description)
        : base(name)
    {
        var words = Enum.GetValues<T>().ToDictionary(Written.Word, StringComparer.Ordinal);
        var all = $"{string.Join(", ", words.Keys.SkipLast(1))} or {words.Keys.Last()}";
        Description = $"{description}: {all}.";
        HelpName = "WORD";
        CompletionSources.Clear();
        CompletionSources.Add([.. words.Keys]);
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (words.TryGetValue(written, out var word)) return word;
            result.AddError($"{name} cannot be `{written}`; write {all}");
            return null;
        };
    }
}
