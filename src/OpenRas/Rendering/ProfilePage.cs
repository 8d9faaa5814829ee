using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>The facts of a definition for people: its results, its totals, then its tables.</summary>
internal sealed class ProfilePage
{
    /// <summary>The most rows of a picture of how sheets are spread.</summary>
    private const int MostRanges = 20;

    private readonly Page page = new();
    private readonly RasProfile profile;
    private readonly Language language;
    private readonly ProfileWords words;
    private readonly Counted counted;

    private ProfilePage(RasProfile profile, Language language)
    {
        (this.profile, this.language, words) = (profile, language, language.Profile);
        counted = new Counted(profile, language);
    }

    internal static Page Of(RasProfile profile, Language language) => new ProfilePage(profile, language).All();

    /// <summary>What the facts are of, and what they are not.</summary>
    internal static IEnumerable<string> Heads(RasProfile profile, Language language) =>
        new[] { language.Profile.About(profile), language.Common.LeftOut(profile.LeftOut), language.Profile.NoShareOfPeople }.OfType<string>();

    private Page All()
    {
        var head = new ReadingHead(profile.Definition, language);
        page.Results([words.Sheets(profile)]);
        head.Add(page, Heads(profile, language));
        foreach (var result in profile.Results) new ResultShown(page, result, counted, language).Add();
        foreach (var total in profile.Totals) Total(total);
        var tables = new TableShown(page, counted, language);
        foreach (var table in profile.Tables) tables.Add(table);
        head.Missing(page);
        return page;
    }

    private void Total(TotalProfile total)
    {
        page.Heading(0, words.Heading(total.Line.Label, total.Line));
        foreach (var line in words.Values(total)) page.Lines(1, line);
        if (total.Values is not [{ AnswerSets: not null }, ..] values) return;
        var (sheets, share) = words.ValueColumns;
        var ranges = ValueRange.Of(values, MostRanges);
        page.Grid(
            1,
            [new(total.Line.Unit.Thing, IsFigure: true), new(sheets, IsFigure: true), new(share, IsFigure: true), new("")],
            ranges.Select(r => new[] { words.Range(r.From, r.To), language.Common.SheetsOrNot(r.Sheets), counted.Share(r.Sheets), counted.Bar(r.Sheets) }));
    }
}
