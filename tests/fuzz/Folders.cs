using System.Globalization;
using System.Text;
using OpenRas.Diagnostics;

namespace OpenRas.Fuzz;

/// <summary>What holds for a folder, whatever files are in it.</summary>
internal static class Folders
{
    /// <summary>Each line of the head may be a day to ask for.</summary>
    internal static void Hold(Files files)
    {
        var found = RasFolder.FindDefinitions(files.Folder);
        Oracle.Hold(found.SequenceEqual(found.Order(StringComparer.Ordinal)) && found.All(files.Written.ContainsKey), "what is found is in the folder, in order");
        var loaded = RasFolder.Load(files.Folder);
        var again = RasFolder.Load(files.Folder);
        Oracle.Hold(loaded.Diagnostics.ToText() == again.Diagnostics.ToText() && loaded.IsOk == again.IsOk, "the same folder was read in two ways");
        var hasError = loaded.Diagnostics.Any(d => d.Severity == Severity.Error);
        Oracle.Hold(loaded.IsOk || hasError, "where there is no folder there is an error");
        foreach (var of in loaded.Diagnostics.GroupBy(d => d.File))
            Oracle.PointInto([.. of], files.Written.TryGetValue(of.Key, out var bytes) ? Encoding.UTF8.GetString(bytes) : "", mayBeUnread: true);

        if (loaded.TryGet(out var kept))
        {
            Oracle.Hold(kept.Refused.Count > 0 == hasError, "a file is refused where it has an error, and nowhere else");
            Oracle.Hold(kept.Definitions.Count + kept.Refused.Count == found.Count && kept.Refused.All(found.Contains), "each file is a definition or refused");
        }

        if (loaded.TryGet(out var folder)) Holds(folder, [.. files.Head.SelectMany(Day), .. Days()]);
        foreach (var path in found) Examples(path, files);
    }

    private static void Holds(RasFolder folder, IReadOnlyList<DateOnly> days)
    {
        Oracle.Hold(folder.Schemes.SequenceEqual(folder.Definitions.Select(d => d.Scheme).Distinct().Order(StringComparer.Ordinal)), "each scheme is named once");
        var said = folder.ListFindings();
        Oracle.Hold(said.All(f => f.Severity != Severity.Error && f.Code is "RAS5007" or "RAS5008"), "what is found between versions is a gap or an overlap");
        Oracle.Hold(said.ToText() == folder.ListFindings().ToText(), "the same is found twice");
        foreach (var day in days)
        {
            foreach (var scheme in folder.Schemes.Append("no-such-scheme")) InForce(folder.FindInForce(scheme, day), day, scheme);
            InForce(folder.FindInForce(day), day, folder.Schemes.Count == 1 ? folder.Schemes[0] : null);
        }
    }

    private static void InForce(Checked<RasDefinition> chosen, DateOnly day, string? scheme)
    {
        if (!chosen.TryGet(out var definition))
        {
            Oracle.Hold(chosen.Diagnostics is [{ Severity: Severity.Error }], "what is not chosen has one reason");
            return;
        }

        Oracle.Hold(definition.Scheme == scheme && definition.InForce.Contains(day) is not false, "what is chosen is of the scheme, and may be in force");
        Oracle.Hold(definition.Status is not (SchemeStatus.Proposed or SchemeStatus.Withdrawn), "what is proposed or withdrawn is not chosen");
        Oracle.Hold(definition.CheckDate(day).TryGet(out var on), "a day for which it was chosen can be calculated for");
        var filled = definition.Calculate(definition.CheckAnswers().OrThrow(), on);
        Oracle.Steers(filled.ToText());
    }

    private static void Examples(string path, Files files)
    {
        var beside = Path.ChangeExtension(path, ".examples.yaml");
        if (!files.Written.TryGetValue(beside, out var bytes) || !RasDefinition.Load(path).TryGet(out var definition)) return;
        var read = definition.LoadExamples(beside);
        Oracle.PointInto(read.Diagnostics, Encoding.UTF8.GetString(bytes), mayBeUnread: true);
    }

    private static IEnumerable<DateOnly> Day(string line)
    {
        if (DateOnly.TryParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) yield return day;
    }

    private static IEnumerable<DateOnly> Days() => [DateOnly.MinValue, .. Enumerable.Range(2020, 10).Select(y => new DateOnly(y, 4, 1)), DateOnly.MaxValue];
}
