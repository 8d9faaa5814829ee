using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>A proof for people: each result with its verdict, then its points, then its lines one by one.</summary>
internal sealed class ProofPage
{
    private static readonly Column[] Blanks = [new("comes out as"), new("at"), new("rows"), new("answer sheets", IsFigure: true)];
    private static readonly Column[] Trends = [new("line", IsFigure: true), new(""), new("as need grows"), new("because")];

    private readonly Page page = new();
    private readonly string? file;

    private readonly Language language;

    private ProofPage(string? file, Language language) => (this.file, this.language) = (file, language);

    /// <param name="proof">What to print.</param>
    /// <param name="file">How commands name the definition.</param>
    /// <param name="language">In which it is said.</param>
    internal static Page Of(Proof proof, string? file, Language language) => new ProofPage(file, language).All(proof);

    private Page All(Proof proof)
    {
        page.Results(ProofWords.Results(proof));
        var head = new ReadingHead(proof.Definition, language);
        head.Add(page, ProofWords.About(proof));
        foreach (var result in proof.Results) Result(result, proof.Definition);
        head.Missing(page);
        return page;
    }

    private void Result(ResultProof result, RasDefinition definition)
    {
        var forCarer = result.For == Beneficiary.Carer;
        page.Heading(0, $"{result.Label} (line {Numbers.Plain(result.Result.Line.Number)}): {result.Result.Finding}");
        if (forCarer) page.Lines(1, "This result is for the carer. The care that a carer gives counts as need here, and not as support.");
        Line(result.Result, forCarer, 1);
        foreach (var points in result.Points)
        {
            page.Heading(1, $"Its points: {points.Line.Label} (line {Numbers.Plain(points.Line.Number)}): {points.Finding}");
            Line(points, forCarer, 2);
        }

        if (result.Lines.Count == 0) return;
        page.Heading(1, "Line by line");
        page.Lines(2, ProofWords.Legend(result.Lines, definition));
        page.Grid(2, Trends, result.Lines.Select(l => new[] { Numbers.Plain(l.Line.Number), l.Line.Label, ProofWords.Of(l, definition), l.Why }));
    }

    private void Line(LineProof proof, bool forCarer, int depth)
    {
        page.Lines(depth, proof.Reason);
        if (proof.CounterExample is { } fall)
        {
            page.Lines(depth, "Two complete answer sheets show it.");
            TwoSheets.Add(page, depth, fall, proof.Line, forCarer, file, language);
        }

        if (proof.ReferredThenNothing is { } dropped)
        {
            page.Lines(depth, "With less need somebody decides, and with more need there is no budget. That is no fall, and no proof either.");
            TwoSheets.Add(page, depth, dropped, proof.Line, forCarer, file, language);
        }

        if (proof.WithoutAmount.Count == 0) return;
        page.Lines(depth, !proof.HasAmount ? "What every sheet comes out as:"
            : proof.Line.Unit.IsNumber ? "Answer sheets that are not compared, since they have no amount:" : "Answer sheets of which it is not determined:");
        page.Grid(depth, Blanks, proof.WithoutAmount.Select(w => new[]
        {
            language.Common.Outcome(w.Outcome),
            $"line {Numbers.Plain(w.Line.Number)}, {w.Line.Label}",
            string.Join("; ", w.Where),
            w.Sheets is { IsZero: true } ? "only with a total given" : language.Common.SheetsOrNot(w.Sheets),
        }));
    }
}
