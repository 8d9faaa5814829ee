using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>A proof for people: each result with its verdict, then its points, then its lines one by one.</summary>
internal sealed class ProofPage
{
    private readonly Page page = new();
    private readonly Proof proof;
    private readonly Language language;
    private readonly ProofWords words;
    private readonly TwoSheets sheets;

    private ProofPage(Proof proof, string? file, Language language)
    {
        (this.proof, this.language, words) = (proof, language, language.Proof);
        sheets = new TwoSheets(page, file, language);
    }

    /// <param name="proof">What to print.</param>
    /// <param name="file">How commands name the definition.</param>
    /// <param name="language">In which it is said.</param>
    internal static Page Of(Proof proof, string? file, Language language) => new ProofPage(proof, file, language).All();

    /// <summary>What is asked, and of which sheets not.</summary>
    internal static IEnumerable<string> Heads(Proof proof, Language language) => new[] { language.Proof.About(proof), language.Common.LeftOut(proof.LeftOut) }.OfType<string>();

    private Page All()
    {
        var head = new ReadingHead(proof.Definition, language);
        page.Results(proof.Results.Count > 0 ? proof.Results.Select(r => (r.Label, words.Finding(r.Result))) : [words.NoResults]);
        head.Add(page, Heads(proof, language));
        foreach (var result in proof.Results) Result(result);
        head.Missing(page);
        return page;
    }

    private void Result(ResultProof result)
    {
        var forCarer = result.For == Beneficiary.Carer;
        page.Heading(0, words.Result(result));
        if (forCarer) page.Lines(1, words.ForCarer);
        Line(result.Result, forCarer, 1);
        foreach (var points in result.Points)
        {
            page.Heading(1, words.Points(points));
            Line(points, forCarer, 2);
        }

        if (result.Lines.Count > 0) Trends(result.Lines);
    }

    private void Trends(IReadOnlyList<LineTrend> lines)
    {
        var (line, trend, why) = words.TrendColumns;
        page.Heading(1, words.LineByLine);
        page.Lines(2, words.Legend(lines));
        page.Grid(
            2,
            [new(line, IsFigure: true), new(""), new(trend), new(why)],
            lines.Select(l => new[] { Numbers.Plain(l.Line.Number), l.Line.Label, words.Trend(l), words.Why(l) }));
    }

    private void Line(LineProof line, bool forCarer, int depth)
    {
        page.Lines(depth, words.Reason(line));
        if (line.PublishedReason is { } reason) page.Lines(depth, words.Published(reason));
        if (line.CounterExample is { } fall)
        {
            page.Lines(depth, words.TwoShowIt);
            sheets.Add(depth, fall, line.Line, forCarer);
        }

        if (line.ReferredThenNothing is { } dropped)
        {
            page.Lines(depth, words.ReferredThenNothing);
            sheets.Add(depth, dropped, line.Line, forCarer);
        }

        if (line.WithoutAmount.Count > 0) Without(line, depth);
    }

    private void Without(LineProof line, int depth)
    {
        var (outcome, at, rows, number) = words.WithoutColumns;
        page.Lines(depth, words.Without(line));
        page.Grid(
            depth,
            [new(outcome), new(at), new(rows), new(number, IsFigure: true)],
            line.WithoutAmount.Select(w => new[] { language.Common.Outcome(w.Outcome), words.At(w), string.Join("; ", w.Where), words.Sheets(w) }));
    }
}
