using OpenRas.Sheets;

namespace OpenRas.Rendering;

/// <summary>What text and Markdown say alike of the section on people's decisions.</summary>
internal static class ActsShown
{
    internal const string Title = "Decided by people, not calculated";

    internal static IEnumerable<Change> Of(Allocation allocation) => allocation.Changes.Concat(allocation.Finals.Select(f => f.Decision));

    /// <summary>Result by result, in the order of the definition: its steps, the final one last.</summary>
    internal static IEnumerable<(Result Result, IReadOnlyList<Change> Changes, Final? Final)> ByResult(Allocation allocation) =>
        allocation.Results
            .Select(r => (r, (IReadOnlyList<Change>)[.. allocation.Changes.Where(c => c.Result == r.Id)], allocation.Finals.FirstOrDefault(f => f.Decision.Result == r.Id)))
            .Where(r => r.Item2.Count > 0 || r.Item3 is not null);

    internal static string Calculated(Result result) => result.Amount is { } amount ? (result.IsCeiling ? "up to " : "") + result.Unit.Format(amount) : result.Printed;

    /// <summary><c>+ £29.81, no reason read</c>; a reason in words stands on a line of its own.</summary>
    internal static string Remark(Change change) =>
        change.PrintedDifference
        + (change.IsReasonWritten ? "" : ", " + change.Reason)
        + (change.Basis is null or Basis.Quoted ? "" : ", " + change.Basis.Value.ToString().ToLowerInvariant());

    internal static IEnumerable<string> Below(Change change)
    {
        yield return $"by: {change.By}{(change.On is { } on ? $"; on: {on}" : "")}";
        if (change.IsReasonWritten) yield return "reason: " + change.Reason;
        if (change.Source is { } source) yield return "source: " + source.Title;
        if (change.Note is { } note) yield return "note: " + note;
    }
}
