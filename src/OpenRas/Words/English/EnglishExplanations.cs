using System.Diagnostics;
using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Small changes that lead to a figure, in English.</summary>
internal static class EnglishExplanations
{
    private const int MostAnswers = 10;

    internal static IEnumerable<string> Searched(AwardCheck check, SearchResult search)
    {
        if (search.Found.Any())
        {
            yield return "Each of these changes leads to the figure in the letter. None of them shows what the council did.";
            yield return Together(check, search);
        }
        else
        {
            var nothing = "Nothing simple explains it; ask for the working.";
            yield return search.Kinds.Count == 0 ? "There was no small change that we could try." : nothing;
            if (search.Hits > 0) yield return Together(check, search);
        }

        if (search.Ratio is { } ratio) yield return $"The figure in the letter is {Numbers.Plain(ratio)} times what these rules give.";
        if (search.RowsNotTried > 0) yield return Rows(search.RowsNotTried);
        if (search.PairsNotTried == 0) yield break;
        yield return $"We did not try two changes at once. There are too many pairs: {Numbers.Plain(search.PairsNotTried, grouped: true)}.";
    }

    private static string Rows(int count) => count == 1
        ? "The amount of 1 row is not on record, so we could not try it."
        : $"The amounts of {Numbers.Plain(count)} rows are not on record, so we could not try them.";

    private static string Together(AwardCheck check, SearchResult search)
    {
        var chance = $"1 figure in {Numbers.Plain(search.Range / Math.Max(1, search.Hits), grouped: true)}";
        var apart = search.Kinds.Any(k => !k.IsShown) ? " Kinds that are only counted are left out of this." : "";
        return $"Together, these changes would fit {chance} by chance, of all figures up to {Short(check.Unit, search.Greatest)}.{apart}";
    }

    internal static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Version => "The rules of another version",
        ChangeKind.YearBasis => "The number of weeks in a year",
        ChangeKind.Reduction => "A reduction or addition left out, or made twice",
        ChangeKind.Rounding => "A line rounded in another way, or too early",
        ChangeKind.Row => "Another row of a table",
        ChangeKind.MissingAnswers => "The missing answers",
        ChangeKind.Answer => "One answer",
        ChangeKind.Total => "Another total",
        ChangeKind.OwnShare => "A share of the scheme, on the whole amount",
        ChangeKind.WholePercent => "Another share, in whole per cents",
        ChangeKind.HalfPercent => "Another share, in half per cents",
        ChangeKind.TwoChanges => "Two changes at once",
        _ => throw new UnreachableException(),
    };

    /// <summary>Changes of one line side by side.</summary>
    internal static IEnumerable<string> Fits(AwardCheck check, Hypothesis kind) => kind.Kind switch
    {
        ChangeKind.Answer => kind.Fits.Select(f => f[0]).GroupBy(c => c.Line).Select(g => Sentence(Answers(check, [.. g]))),
        ChangeKind.Total => kind.Fits.Select(f => f[0]).GroupBy(c => c.Line).Select(g => Sentence(Totals([.. g]))),
        _ => kind.Fits.Select(f => Sentence(Several(check, f))),
    };

    private static string Several(AwardCheck check, IReadOnlyList<Change> changes)
    {
        var said = changes.Take(MostAnswers).Select(c => One(check, c)).ToList();
        if (changes.Count > MostAnswers) said.Add($"{Numbers.Plain(changes.Count - MostAnswers)} more");
        return string.Join("; and ", said);
    }

    private static string One(AwardCheck check, Change change) => change.Kind switch
    {
        ChangeKind.Version => $"the same answers give it by {Rules(change.Version!)}",
        ChangeKind.YearBasis => $"{At(change)}{change.To} instead of {change.From}",
        ChangeKind.Reduction => $"{Named(change)} is {(change.IsTwice ? "made twice" : "left out")}",
        ChangeKind.Rounding => Rounded(change),
        ChangeKind.Row => $"{Named(change)} uses the row \"{change.To}\", which gives {change.Line!.Unit.Format(change.Number!.Value)}",
        ChangeKind.Answer => Answers(check, [change]),
        ChangeKind.Total => Totals([change]),
        _ when change.Line is null => $"{RasUnit.Share.Format(change.Number!.Value)} of the whole amount",
        _ => $"{Named(change)} uses {RasUnit.Share.Format(change.Number!.Value)} in the place of its own share",
    };

    private static string Rules(RasDefinition rules) =>
        rules.Version is { } version ? $"the rules of version {version} ({rules.Id})" : $"the rules of {rules.Id}";

    private static string At(Change change) => change.Line is null ? "" : $"{Named(change)} uses ";

    private static string Named(Change change) => $"line {Numbers.Plain(change.Line!.Number)} ({change.Line.Label})";

    private static string Rounded(Change change)
    {
        if (change is not { Number: { } to, Mode: { } mode }) return $"{Named(change)} is not rounded";
        return $"{Named(change)} is rounded to {Short(change.Line!.Unit, to)}, {Mode(mode)}";
    }

    private static string Answers(AwardCheck check, IReadOnlyList<Change> changes)
    {
        var definition = check.Definition!;
        var to = Lists.List(changes.Select(c => Quoted(c.To!)), "or");
        var from = changes[0].From is { } now ? $", not {Quoted(now)}" : "";
        return $"{Named(changes[0])} is answered {to}{from}";

        string Quoted(string answer) => $"\"{Language.English.Common.Answer(definition, changes[0].Line!.Id, answer)}\"";
    }

    private static string Totals(IReadOnlyList<Change> changes)
    {
        var numbers = changes.Select(c => c.Number!.Value).Order().ToList();
        var areWhole = numbers.TrueForAll(n => n % 1 == 0 && n < 1_000_000);
        var to = areWhole ? Lists.Runs(numbers.Select(n => (int)n)) : Lists.Some(numbers.Select(n => Numbers.Plain(n)));
        return $"{Named(changes[0])} is {to}" + (changes[0].From is { } now ? $", not {now}" : "");
    }
}
