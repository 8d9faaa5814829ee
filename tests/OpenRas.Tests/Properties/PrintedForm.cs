using System.Text.RegularExpressions;

namespace OpenRas.Tests.Properties;

/// <summary>A printed form taken apart again into its columns, from its text alone.</summary>
internal sealed partial class PrintedForm
{
    internal sealed record Row(int Number, string Working, string Value, string Remark, IReadOnlyList<Part> Parts);

    internal sealed record Part(string Label, string Working, string Value);

    /// <summary>The lines before the form: results among them.</summary>
    internal IReadOnlyList<string> Head { get; }

    internal IReadOnlyList<Row> Rows { get; }

    internal PrintedForm(string text)
    {
        var lines = text.Split('\n');
        var start = Array.IndexOf(lines, "") + 1;
        var end = Array.IndexOf(lines, "", start);
        Head = lines[..(start - 1)];
        var form = lines[start..(end < 0 ? lines.Length : end)];
        var column = form.Where(l => Numbered().IsMatch(l)).Select(Pieces).Where(p => p.Count > 2).Select(p => p[2].At).DefaultIfEmpty(0).Min();
        Rows = [.. Read(form, column)];
    }

    private static IEnumerable<Row> Read(string[] form, int column)
    {
        Row? row = null;
        var isBelow = false;
        var label = -1;
        foreach (var line in form)
        {
            var pieces = Pieces(line);
            if (Numbered().IsMatch(line))
            {
                if (row is not null) yield return row;
                var (working, value, remark) = Columns(pieces.Skip(2), column);
                row = new Row(int.Parse(pieces[0].Text, System.Globalization.CultureInfo.InvariantCulture), working, value, remark, []);
                isBelow = false;
                continue;
            }

            isBelow |= Below().IsMatch(line);
            if (isBelow || row is null) continue;
            if (Lettered().IsMatch(line) && pieces[1].At < column)
            {
                var (working, value, _) = Columns(pieces.Skip(2), column);
                row = row with { Parts = [.. row.Parts, new Part(pieces[1].Text, working, value)] };
                label = pieces[1].At;
            }
            else
            {
                // What did not fit above goes on under it.
                if (row.Parts.Count > 0 && pieces.FirstOrDefault(p => p.At == label).Text is { } name)
                    row = row with { Parts = [.. row.Parts.SkipLast(1), row.Parts[^1] with { Label = row.Parts[^1].Label + " " + name }] };
                if (pieces.FirstOrDefault(p => p.At == column).Text is not { } more) continue;
                if (row.Parts.Count == 0) row = row with { Working = (row.Working + " " + more).Trim() };
                else row = row with { Parts = [.. row.Parts.SkipLast(1), row.Parts[^1] with { Working = row.Parts[^1].Working + " " + more }] };
            }
        }

        if (row is not null) yield return row;
    }

    private static (string Working, string Value, string Remark) Columns(IEnumerable<(string Text, int At)> pieces, int column)
    {
        var list = pieces.ToList();
        var working = list.Where(p => p.At == column).Select(p => p.Text).FirstOrDefault("");
        var rest = list.Where(p => p.At != column).Select(p => p.Text).ToList();
        var value = rest.Count > 0 && !Remark().IsMatch(rest[0]) ? rest[0] : "";
        return (working, value, string.Join("   ", value.Length > 0 ? rest.Skip(1) : rest));
    }

    /// <summary>What stands between gaps of two or more blanks.</summary>
    private static List<(string Text, int At)> Pieces(string line) => [.. Words().Matches(line).Select(m => (m.Value, m.Index))];

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Words();

    [GeneratedRegex(@"^ {0,2}[0-9]{1,3}  \S")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^     [a-z]{1,2}  \S")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^     (reason|source|note): ")]
    private static partial Regex Below();

    [GeneratedRegex(@"^(was .*|rounded to .*|nothing (added|removed|added or removed)|no reason (published|read)|(figure quoted, its place here )?(derived|inferred|ours))\z")]
    private static partial Regex Remark();
}
