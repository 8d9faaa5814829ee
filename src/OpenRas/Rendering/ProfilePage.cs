using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>The facts of a definition for people: its results, its totals, then its tables.</summary>
internal sealed class ProfilePage
{
    internal const string NoShareOfPeople = "A share of answer sheets is no share of people, and says nothing of how likely an amount is: people are not spread evenly over answer sheets.";

    /// <summary>The most rows of a picture of how sheets are spread.</summary>
    private const int MostRanges = 20;

    private readonly Page page = new();
    private readonly Profile profile;
    private readonly Counted counted;

    private readonly Language language;

    private ProfilePage(Profile profile, Language language) => (this.profile, this.language, counted) = (profile, language, new Counted(profile, language));

    /// <summary>What was done for it: no more than that is claimed.</summary>
    internal static string About(Profile profile)
    {
        if (profile.Definition.Form.Count == 0) return "This file has no form, so that there is nothing to count.";
        var isFollowed = profile.Results.All(r => r.Outcomes.Count > 0 && r.NotFollowed == 0) && profile.Totals.All(t => t.Values is not null) && profile.Tables.All(t => t.Rows.All(r => r.IsReached is not null));
        return (isFollowed, IsCounted: profile.Sheets is not null) switch
        {
            (true, true) => "Facts over all complete answer sheets, counted and not sampled.",
            (true, false) => "Facts over all complete answer sheets, followed and not sampled. How many come to each is not counted.",
            (false, true) => "Facts over complete answer sheets, counted and not sampled. Where there were too many to follow, it says so.",
            _ => "Facts over complete answer sheets, followed and not sampled. How many come to each is not counted; where there were too many to follow, it says so.",
        };
    }

    internal static Page Of(Profile profile, Language language) => new ProfilePage(profile, language).All();

    private Page All()
    {
        page.Results([("Complete answer sheets", Sheets())]);
        var head = new ReadingHead(profile.Definition, language);
        head.Add(page, About(profile), NoShareOfPeople);
        foreach (var result in profile.Results) new ResultShown(page, result, counted, language).Add();
        foreach (var total in profile.Totals) Total(total);
        foreach (var table in profile.Tables) TableShown.Add(page, table, counted, language);
        head.Missing(page);
        return page;
    }

    private string Sheets()
    {
        if (profile.Definition.Form.Count == 0) return "none, since these rules have no form";
        return (profile.Sheets is { } sheets ? language.Common.Long(sheets) : "not counted") + (profile.WhyNotCounted is { } why ? $", because {why}" : "");
    }

    private void Total(TotalProfile total)
    {
        page.Heading(0, $"{total.Line.Label} (line {Numbers.Plain(total.Line.Number)})");
        if (total.Values is not { Count: > 0 } values)
        {
            page.Lines(1, total.Values is null ? "It can come out as too many values to follow." : "No sheet gives it a value.");
            return;
        }

        var unit = total.Line.Unit;
        page.Lines(1, values.Count == 1 ? $"Every sheet comes to {unit.Format(values[0].Value)}."
            : $"From {Numbers.Plain(values[0].Value, grouped: true)} to {unit.Format(values[^1].Value)}; sheets come to {Numbers.Plain(values.Count, grouped: true)} different values.");
        if (total.Unreached.Count > 0) page.Lines(1, $"No sheet comes to {Lists.Some(total.Unreached.Select(r => Range(r.From, r.To)))}.");
        if (values[0].Sheets is null)
        {
            page.Lines(1, "How many sheets come to each is not counted.");
            return;
        }

        var ranges = ValueRange.Of(values, MostRanges);
        var most = ranges.Max(r => r.Sheets);
        page.Grid(1, [new(unit.Thing, IsFigure: true), new("answer sheets", IsFigure: true), new("share", IsFigure: true), new("")], ranges.Select(r => new[]
        {
            Range(r.From, r.To), language.Common.SheetsOrNot(r.Sheets), counted.Share(r.Sheets), Bar.Of(r.Sheets, most),
        }));
    }

    private static string Range(decimal from, decimal to) => from == to ? Numbers.Plain(from, grouped: true) : $"{Numbers.Plain(from, grouped: true)} to {Numbers.Plain(to, grouped: true)}";
}
