using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A letter next to the rules in the toy language.</summary>
internal sealed class ToyAward : AwardWords
{
    internal override string About => "kirje";

    internal override IEnumerable<(string Label, string Printed)> Head(AwardCheck check) => [("kirje", $"{check.Figure}"), ("laskettu", $"{check.Calculated}")];

    internal override string Verdict(AwardCheck check) => $"tulos {check.Difference}";

    internal override IEnumerable<string> Range(AwardCheck check) => [$"rajat {check.Range?.Least}-{check.Range?.Greatest}"];

    internal override (string First, string More) Questions => ("kysy", "lisaa");

    internal override string Ask(AwardCheck check, AwardQuestion question) => $"kysymys {(int)question.Ask}";

    internal override (string Title, string Line, string Label, string Rules, string Letter) Working => ("lasku", "rivi", "nimi", "saannot", "kirje");

    internal override string Explanations => "selitykset";

    internal override IEnumerable<string> Searched(AwardCheck check) => [$"etsitty {check.Search!.Hits}"];

    internal override IEnumerable<string> Fits(AwardCheck check, Hypothesis kind) => kind.Fits.Select(f => string.Join('+', f.Select(c => c.Line?.Number)));

    internal override string MoreFits(int count) => $"lisaksi {count}";

    internal override string Tried => "kaikki";

    internal override (string Kind, string Tried, string Chance, string Fits) KindColumns => ("laji", "kokeiltu", "sattuma", "sopii");

    internal override string Kind(ChangeKind kind) => $"laji {(int)kind}";

    internal override string Chance(Hypothesis kind) => $"{kind.OneIn}";

    internal override string Counted(Hypothesis kind) => $"{kind.Fits.Count}";

    internal override string Unpublished => "julkaisematta";

    internal override IEnumerable<string> Assumed(AwardCheck check, UnpublishedAmounts amounts) => ["oletus"];

    internal override (string Scores, string Least, string Greatest) RangeColumns => ("pisteet", "alin", "ylin");

    internal override string Scores(UnpublishedAmounts amounts, PriceRange range) => $"{range.Scores[0]}~{range.Scores[^1]}";

    internal override string NoGreatest => "rajaton";

    internal override string? MostTelling(UnpublishedAmounts amounts) => $"kysy {amounts.Ask}";

    internal override string Buys => "ostaa";

    internal override IEnumerable<string> Buying(AwardCheck check, Purchase purchase) => [$"summa {purchase.Amount}"];

    internal override (string Title, string About) ThreeParts => ("kolme", "lahde");

    internal override IEnumerable<(string Part, string Shown)> Parts(ThreeParts parts) => [("osa", $"{parts.Plan}")];
}

/// <summary>Letters to send in the toy language.</summary>
internal sealed class ToyRequests : RequestWords
{
    internal override IReadOnlyList<(string File, string Text)> All(AwardCheck check) => [("kirje.txt", check.Authority)];
}
