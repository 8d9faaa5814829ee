using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>A filled form as blocks of a page: its head, its lines, what people decided, its foot.</summary>
internal sealed class FormPage
{
    private readonly Allocation form;
    private readonly FormWords words;

    private FormPage(Allocation form, Language language) => (this.form, words) = (form.In(language), language.Form);

    internal static Page Of(Allocation form, Language language) => new FormPage(form, language).All();

    private Page All()
    {
        var page = new Page();
        page.Add(Head());
        if (form.Lines.Count > 0) page.Add(new FormLinesBlock(words.Columns, [.. form.Lines.Select(l => l.Shown(Row))], [.. form.Results.Select(words.InOtherPeriod).OfType<LinePart>()]));
        var decided = form.Results.Select(Decided).OfType<DecidedResult>().ToList();
        if (decided.Count > 0) page.Add(new DecisionsBlock(words.DecisionsTitle, words.DecisionColumns, decided));
        if (form.Bounds is { Open.Count: > 0 } bounds) page.Add(Open(bounds.Open));
        page.Add(Foot());
        return page;
    }

    private FormHeadBlock Head() => new(
        [.. form.Results.Select(r => (r.Label, words.AtHead(form, r, form.FinalDecisions.FirstOrDefault(f => f.Decision.Result == r.Id))))],
        words.Opening(form),
        Texts(words.Head(form)),
        words.Identity(form.Definition),
        string.Join(' ', Texts(words.Origin(form.Definition))));

    private OpenBlock Open(IReadOnlyList<string> open) =>
        new(words.OpenTitle, [.. open.Select(id => (words.Asked(form.Definition, id), words.Choices(form.Definition, id)))]);

    private FormRow Row(FilledLine line) => new(line.Number, line.Label, new Marked(line.Printed, IsUnsure(line.Outcome) ? Tone.Unsure : Tone.Plain))
    {
        IsKept = line.IsKept,
        Headline = line.Headline,
        Working = line.Parts.Count > 0 && line.Outcome == Outcome.Amount && !line.SaysMore ? "" : line.Working,
        Parts = line.Parts,
        Below = [.. Below(line)],
    };

    private static bool IsUnsure(Outcome outcome) => outcome.IsBlank() || outcome == Outcome.NotDetermined;

    private IEnumerable<Marked> Below(FilledLine line)
    {
        if (line.IsRoundingUnread) yield return new(line.Rounding!, Tone.Unsure);
        if (line.StatedReason is { } stated && line.Before != line.After)
            yield return new(words.Under(stated.Text is null ? UnderLine.NoReason : UnderLine.Reason, line.Reason!), stated.Text is null ? Tone.Unsure : Tone.Plain);
        if (words.Sureness(line.Basis, line.IsFigureQuoted) is { } sureness) yield return new(sureness, Tone.Unsure);
        foreach (var source in SourcesToName(line)) yield return new(words.Under(UnderLine.Source, source.Title));
        foreach (var note in line.Notes) yield return new(words.Under(UnderLine.Note, note));
    }

    /// <summary>None where the foot says it of all lines.</summary>
    private IEnumerable<PublishedSource> SourcesToName(FilledLine line) => line.Sources.All(s => s == form.Definition.Source) ? [] : line.Sources;

    private static string[] Texts(IEnumerable<Notice> notices) => [.. notices.Select(n => n.Text)];

    private DecidedResult? Decided(AllocationResult result)
    {
        var final = form.FinalDecisions.FirstOrDefault(f => f.Decision.Result == result.Id);
        var changes = form.RecordedChanges.Where(c => c.Result == result.Id).Select(c => Change(c, isFinal: false)).ToList();
        if (changes.Count == 0 && final is null) return null;
        if (final is not null) changes.Add(Change(final.Decision, isFinal: true));
        var (label, figure) = words.AsCalculated(result);
        return new DecidedResult(label, figure, changes, final?.Printed);
    }

    private DecidedChange Change(RecordedChange change, bool isFinal)
    {
        var said = change.Said;
        return new DecidedChange(words.Decision(isFinal), change.Difference is null ? "" : said.Difference, said.Short, said.Under);
    }

    /// <summary>All that the definition names, since what it says of disclosure has a source too and no line to cite it; then those of the case.</summary>
    private FormFootBlock Foot()
    {
        var decided = form.RecordedChanges.Concat(form.FinalDecisions.Select(f => f.Decision)).Select(c => c.Source).OfType<PublishedSource>();
        return new FormFootBlock(
            Texts(words.Foot(form)),
            words.Missing,
            words.Ask,
            form.Definition.Missing,
            [.. form.Definition.Sources.Union(decided).Select(words.SourceAlone)],
            form.Lines.Count > 0 ? words.Cited(form.Definition, Engine.Version) : null,
            form.Lines.Count > 0);
    }
}
