using static OpenRas.Rendering.JsonContract;

namespace OpenRas.Rendering;

/// <summary>What people did after a calculation, in the keys of a case file, so that a kept result is read back whole.</summary>
internal sealed class CaseJson(JsonBuilder json, Allocation allocation)
{
    private readonly List<RecordedChange> finals = [.. allocation.FinalDecisions.Select(f => f.Decision)];

    /// <summary>Whether the case says anything beside its answers.</summary>
    internal bool HasAny => allocation.CaseNote is not null || allocation.RecordedChanges.Count + finals.Count > 0;

    internal void Write() => Present(
        ("note", allocation.CaseNote is { } note ? () => json.Text(note) : null),
        ("sources", Own() is { Count: > 0 } own ? () => Sources(own) : null),
        ("changes", allocation.RecordedChanges.Count > 0 ? () => json.List(allocation.RecordedChanges, c => Act(c, "becomes")) : null),
        ("final", finals.Count > 0 ? () => json.List(finals, f => Act(f, "amount")) : null));

    /// <summary>The sources that the case names itself.</summary>
    private List<PublishedSource> Own() =>
        [.. allocation.RecordedChanges.Concat(finals).Select(c => c.Source).OfType<PublishedSource>().Except(allocation.Definition.Sources)];

    private void Sources(List<PublishedSource> own) => json.Object([.. own.Select(s => (s.Id, (Action)(() => Source(s))))]);

    private void Source(PublishedSource source) => Present(
        ("title", () => json.Text(source.Title)),
        ("publisher", source.Publisher is { } publisher ? () => json.Text(publisher) : null),
        ("url", source.Url is { } url ? () => json.Text(url) : null),
        ("read", source.Read is { } read ? () => json.Text(read) : null));

    private void Act(RecordedChange change, string figure) => Present(
        ("result", () => json.Text(change.Result)),
        (figure, () => Said(change.After is { } after ? Numbers.Plain(after) : null, change.State, change.Text)),
        ("by", () => Stated(change.Actor.State, change.Actor.Text)),
        ("on", change.Day is { } on ? () => Stated(on.State, on.Text) : null),
        ("reason", () => Stated(change.Stated.State, change.Stated.Text)),
        ("source", change.Source is { } source ? () => json.Text(source.Id) : null),
        ("basis", change.Basis is { } basis ? () => json.Text(Word(basis)) : null),
        ("note", change.Note is { } note ? () => json.Text(note) : null));

    private void Stated(State state, string? text) => Said(state == State.Figure ? text : null, state, text);

    /// <summary>What is stated; or the word for why nothing is, with its text.</summary>
    private void Said(string? stated, State state, string? text)
    {
        if (stated is not null || text is null) json.Text(stated ?? Word(state));
        else json.Object((Word(state), () => json.Text(text)));
    }

    private void Present(params (string Key, Action? Write)[] members) =>
        json.Object([.. members.Where(m => m.Write is not null).Select(m => (m.Key, m.Write!))]);
}
