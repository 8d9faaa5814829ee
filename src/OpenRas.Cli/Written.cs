using System.Globalization;

namespace OpenRas.Cli;

/// <summary>Small things as they are written in a definition or a sentence.</summary>
internal static class Written
{
    internal const string Nothing = "-";

    /// <summary><c>InUse</c> is written <c>in-use</c>.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A file's name may hold anything, but must not steer the terminal.</summary>
    internal static string Visible(string text) => string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c));

    /// <summary>
    /// What is only a name is written so that it looks like nothing else: after <c>--</c> what begins like an option, and at the beginning what is in
    /// brackets, which is passed over otherwise.
    /// </summary>
    internal static string[] AsNames(string[] arguments)
    {
        var end = Array.IndexOf(arguments, "--");
        return [.. arguments.Select((a, i) => (end >= 0 && i > end && a is ['-', _, ..]) || (i == 0 && a is ['[', ..]) ? "./" + a : a)];
    }

    /// <summary>A file's name as a shell takes it for one word.</summary>
    internal static string ForShell(string path) =>
        path.All(c => char.IsAsciiLetterOrDigit(c) || "/\\.:_-".Contains(c, StringComparison.Ordinal)) ? path : $"'{Visible(path).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary><c>1 error</c>, <c>2 errors</c>.</summary>
    internal static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>A day, a month, a year, or a year such as <c>2013/14</c>.</summary>
    internal static bool IsDate(string text) => Days.InWords(text) is not null;

    internal static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
