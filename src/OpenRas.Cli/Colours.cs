using System.Text.RegularExpressions;

namespace OpenRas.Cli;

/// <summary>The printed form with a little colour for a terminal. Take the escape codes away, and it is the same text.</summary>
internal static partial class Colours
{
    private const string Bold = "1";
    private const string Dim = "2";
    private const string Yellow = "33";

    internal static string Paint(Allocation allocation)
    {
        var results = allocation.Results.Select(r => r.ToString()).ToList();
        var lines = allocation.ToText().Split('\n');
        var form = Array.IndexOf(lines, "") + 1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i < form) lines[i] = results.Exists(r => lines[i].StartsWith(r, StringComparison.Ordinal)) ? Wrap(Bold, lines[i]) : Standing().Replace(lines[i], m => Wrap(Yellow, m.Value));
            else lines[i] = Number().Replace(Unsure().Replace(lines[i], m => Wrap(Yellow, m.Value)), m => Wrap(Dim, m.Value));
        }

        return string.Join('\n', lines);
    }

    private static string Wrap(string code, string text) => $"\e[{code}m{text}\e[0m";

    /// <summary>ILLUSTRATIVE, HISTORIC, FOUND UNLAWFUL ...; In use when last checked ...; Published ...</summary>
    [GeneratedRegex("(?<=^|     )([A-Z]{4}[A-Z ]+(:| by ).*|In use when last checked, .*|Published .*; not checked since)$")]
    private static partial Regex Standing();

    [GeneratedRegex("^ *[0-9]+(?=  )")]
    private static partial Regex Number();

    /// <summary>What a reader must not take for a published figure, where a column begins.</summary>
    [GeneratedRegex("(?<=[0-9]  .*  )(inferred|derived|ours|no reason (published|read)|not (published|read|answered)|unclear)(?=  |: |$| in any source)")]
    private static partial Regex Unsure();
}
