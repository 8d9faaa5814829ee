using System.Text.RegularExpressions;
using OpenRas.Rendering;

namespace OpenRas.Cli;

/// <summary>The page of a code, which the tool carries with it.</summary>
internal sealed partial class Explanation
{
    private const int Widest = 100;

    private Explanation(string markdown) => Markdown = markdown;

    internal string Markdown { get; }

    /// <summary>What the code stands for, in a few words.</summary>
    internal string Title => Markdown.Split('\n')[0].Split(": ", 2)[1];

    /// <summary>In lines of at most 100 letters, without the addresses of links. Examples stay as they are.</summary>
    internal string Printed
    {
        get
        {
            var isExample = false;
            return string.Concat(Markdown.TrimEnd('\n').Split('\n').Select(line =>
            {
                if (line.StartsWith("```", StringComparison.Ordinal)) isExample = !isExample;
                return isExample ? line + "\n" : string.Concat(TextWrap.Lines(Link().Replace(line, "$1"), Widest).Select(l => l + "\n"));
            }));
        }
    }

    /// <summary>Null where there is no such code.</summary>
    internal static Explanation? Of(string code)
    {
        using var page = typeof(Explanation).Assembly.GetManifestResourceStream(code.ToUpperInvariant() + ".md");
        if (page is null) return null;
        using var reader = new StreamReader(page);
        return new(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("\\[([^\\]]*)\\]\\([^)]*\\)")]
    private static partial Regex Link();
}
