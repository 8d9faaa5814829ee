using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>A letter's figure next to the rules, for people: first the finding, the range and three questions, then all the rest.</summary>
internal sealed class AwardPage
{
    private const int FirstQuestions = 3;
    private const int MostFits = 10;

    private readonly Page page = new();
    private readonly AwardCheck check;
    private readonly Language language;
    private readonly AwardWords words;

    private AwardPage(AwardCheck check, Language language) => (this.check, this.language, words) = (check, language, language.Award);

    internal static Page Of(AwardCheck check, Language language) => new AwardPage(check, language).All();

    /// <summary>What must be said before any other figure: what this is, and what people decided.</summary>
    internal static IEnumerable<string> Heads(AwardCheck check, Language language) =>
        new[] { language.Award.About, check.Allocation is { } form ? language.Form.Decided(form) : null }.OfType<string>();

    private Page All()
    {
        page.Results(words.Head(check));
        string[] found = [words.Verdict(check), .. words.Range(check), .. Heads(check, language)];
        if (check.Definition is { } definition) new ReadingHead(definition, language).Add(page, found);
        else page.Lines(0, found);
        Ask(words.Questions.First, 0, FirstQuestions);
        Parts();
        if (check is { Allocation: { } form, Result: { } result }) Working(form, result);
        if (check.Search is { } search) Explanations(search);
        if (check.Unpublished is { } amounts) Unpublished(amounts);
        if (check.Purchase is { } purchase)
        {
            page.Heading(0, words.Buys);
            page.Lines(1, [.. words.Buying(check, purchase)]);
        }

        if (check.Asks.Count > FirstQuestions) Ask(words.Questions.More, FirstQuestions, check.Asks.Count);
        return page;
    }

    private void Ask(string title, int first, int end)
    {
        page.Heading(0, title);
        page.Lines(1, [.. check.Asks.Take(end).Skip(first).Select((a, i) => $"{Numbers.Plain(first + i + 1)}. {words.Ask(check, a)}")]);
    }

    private void Parts()
    {
        if (check.Parts is not { } parts) return;
        page.Heading(0, words.ThreeParts.Title);
        page.Lines(1, words.ThreeParts.About);
        page.Grid(1, [new(""), new("")], words.Parts(parts).Select(p => new[] { p.Part, p.Shown }));
    }

    /// <summary>Every line that the result depends on, and on its line the figure of the letter.</summary>
    private void Working(Allocation form, FormLine result)
    {
        var (title, line, label, rules, letter) = words.Working;
        page.Heading(0, title);
        page.Grid(1, [new(line, IsFigure: true), new(label), new(rules, IsFigure: true), new(letter, IsFigure: true)],
            check.Lines.Select(l => new[]
            {
                Numbers.Plain(l.Number),
                l.Label,
                Shown(form, l),
                l == result ? check.Unit.Format(check.Figure!.Value) : "",
            }));
    }

    private string Shown(Allocation form, FormLine line)
    {
        var filled = form.In(language).Lines[line.Number - 1];
        return filled.Value is not null || filled.Text is not null ? filled.Printed : language.Common.Outcome(filled.Outcome);
    }

    private void Explanations(SearchResult search)
    {
        page.Heading(0, words.Explanations);
        page.Lines(1, [.. words.Searched(check)]);
        var fits = search.Found.SelectMany(k => words.Fits(check, k).Select(f => (Kind: k, Words: f))).ToList();
        foreach (var kind in fits.Take(MostFits).GroupBy(f => f.Kind))
        {
            page.Heading(1, words.Kind(kind.Key.Kind));
            page.Lines(2, [.. kind.Select(k => k.Words)]);
        }

        if (fits.Count > MostFits) page.Lines(1, words.MoreFits(fits.Count - MostFits));
        var (changed, tried, chance, result) = words.KindColumns;
        page.Heading(1, words.Tried);
        page.Grid(2, [new(changed), new(tried, IsFigure: true), new(chance, IsFigure: true), new(result)],
            search.Kinds.Select(k =>
                new[] { words.Kind(k.Kind), Numbers.Plain(k.Tried, grouped: true), words.Chance(k), words.Counted(k) }));
    }

    private void Unpublished(UnpublishedAmounts amounts)
    {
        var (scores, least, greatest) = words.RangeColumns;
        page.Heading(0, words.Unpublished);
        page.Lines(1, [.. words.Assumed(check, amounts)]);
        page.Grid(1, [new(scores, IsFigure: true), new(least, IsFigure: true), new(greatest, IsFigure: true)],
            amounts.Ranges.Runs.Select(r => new[]
            {
                words.Scores(amounts, r),
                check.Unit.Format(r.Least),
                r.Greatest is { } most ? check.Unit.Format(most) : words.NoGreatest,
            }));
        if (words.MostTelling(amounts) is { } telling) page.Lines(1, telling);
    }
}
