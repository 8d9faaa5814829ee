using OpenRas.Calculation;

namespace OpenRas.Analysis;

/// <summary>Puts a letter's figure next to what the rules give for some answers.</summary>
internal sealed class AwardReader
{
    private readonly RasDefinition definition;
    private readonly Allocation form;
    private readonly int line;
    private readonly decimal figure;
    private readonly string per;
    private readonly string? on;
    private readonly IReadOnlyList<YearBasis> given;

    private AwardReader(Allocation form, int line, Letter letter)
    {
        (definition, this.form, this.line) = (form.Definition, form, line);
        (figure, per, on) = (letter.Figure, letter.Per, letter.On);
        given = letter.Weeks is { } weeks ? [YearBasis.Weeks(weeks)] : [];
    }

    /// <summary>The check, of one line of a filled form; -1 where the rules have no form.</summary>
    internal static AwardCheck Read(Allocation form, int line, Letter letter)
    {
        AwardCheck.CheckFigure(letter.Figure, letter.Per);
        AwardCheck.CheckDate(letter.On);
        var reader = new AwardReader(form, line, letter);
        return line < 0 ? reader.WithoutForm() : reader.All(letter);
    }

    private AwardCheck WithoutForm() => new(definition)
    {
        Allocation = form,
        Figure = figure,
        Per = per,
        On = on,
        Finding = AwardFinding.NoForm,
        Purchase = new Purchase(figure, []),
        Asks = Questions(AwardFinding.NoForm, null),
    };

    private AwardCheck All(Letter letter)
    {
        var (basis, mayCompare) = InPeriodOfTheLetter(definition.Plan.Steps[line], definition.Plan);
        var sheet = Worksheet.Of(form.Answers, line, basis);
        var ours = mayCompare ? sheet.ToThePenny() : null;
        var unpublished = mayCompare ? new UnpublishedReading(definition, sheet).Of(letter.Others) : null;
        var finding = Find(sheet, ours, mayCompare);
        return new AwardCheck(definition)
        {
            Allocation = form,
            Result = definition.Form[line],
            Figure = figure,
            Per = per,
            On = on,
            Calculated = ours,
            Finding = finding,
            Basis = basis,
            Unpublished = unpublished,
            Range = RangeOf(sheet, finding, unpublished),
            Search = mayCompare && finding != AwardFinding.Matches ? Search(sheet, letter.Versions) : null,
            Purchase = new Purchase(figure, Rates(sheet)),
            Asks = Questions(finding, unpublished),
        };
    }

    private SearchResult Search(Worksheet sheet, IReadOnlyList<AnswerSet> versions)
    {
        IReadOnlyList<YearBasis> bases = [.. given, .. YearBasis.Of(definition.Plan)];
        var moves = new Moves(definition, sheet, bases) { Versions = [.. versions.Select(Version).OfType<OtherVersion>()] };
        return new AwardSearch(moves, sheet, figure).Of();
    }

    /// <summary>The same answers by other rules; null where these have no such result in this money.</summary>
    private OtherVersion? Version(AnswerSet answers)
    {
        var version = answers.Definition;
        if (version.Plan.Find(definition.Form[line].Id) is not { Unit.IsMoney: true } step || version.Money != definition.Money) return null;
        var (basis, mayCompare) = InPeriodOfTheLetter(step, version.Plan);
        return mayCompare ? new(version, Worksheet.Of(answers, step.Index, basis)) : null;
    }

    /// <summary>How many periods of a result make one of the letter's, null where they are the same; and whether there is a way.</summary>
    private (YearBasis? Basis, bool MayCompare) InPeriodOfTheLetter(Step step, Plan plan)
    {
        if (step.Unit.Per == per) return (null, true);
        var basis = given.Concat(YearBasis.Of(plan)).Select(b => b.Between(step.Unit.Per, per)).FirstOrDefault(b => b is not null);
        return (basis, basis is not null);
    }

    private AwardFinding Find(Worksheet sheet, decimal? ours, bool mayCompare)
    {
        var outcome = sheet.Cells[line].State.ToOutcome();
        if (outcome is not (Outcome.Amount or Outcome.NotDetermined)) return AwardFinding.NoAmount;
        if (!mayCompare) return AwardFinding.NoBasis;
        if (outcome == Outcome.NotDetermined) return AwardFinding.NotAnswered;
        return ours == figure ? AwardFinding.Matches : AwardFinding.Differs;
    }

    private AwardRange? RangeOf(Worksheet sheet, AwardFinding finding, UnpublishedAmounts? unpublished)
    {
        if (unpublished is { Ranges.Falls: null, Own: { } own } && finding == AwardFinding.NoAmount)
        {
            var (least, greatest) = unpublished.Ranges.At(own);
            return new AwardRange(least, greatest, IsAssumed: true, MayBeBlank: false);
        }

        if (finding != AwardFinding.NotAnswered || form.Bounds is not { } bounds) return null;
        var ends = bounds.Lines[line];
        var mayBeBlank = ends.Outcomes.Any(o => o.IsBlank());
        return new AwardRange(In(ends.Least), In(ends.Greatest), IsAssumed: false, mayBeBlank);

        decimal? In(decimal? end) => end is { } value ? sheet.Giving(line, value)?.ToThePenny() : null;
    }

    /// <summary>Each hourly rate that a line of the rules uses.</summary>
    private IReadOnlyList<HourlyRate> Rates(Worksheet sheet)
    {
        var feeds = definition.Plan.Feeding(line);
        return [.. definition.Plan.Steps.Where(s => feeds[s.Index] && sheet.Applies(s))
            .SelectMany(s => Used(s, sheet.Cells[s.Index]).Where(IsRate)
            .Select(f => new HourlyRate(f.Value, definition.Form[s.Index]))).DistinctBy(r => r.Rate)];

        bool IsRate(Figure figure) => figure is { IsKnown: true, Value: > 0, Unit: { IsMoney: true, Per: "hour", ForEach: null } };
    }

    private static IEnumerable<Figure> Used(Step step, Fill fill) => step switch
    {
        FigureStep figure => [figure.Figure],
        MultiplyStep multiply => multiply.Times.Select(f => f.Figure).OfType<Figure>(),
        TableStep table when fill.Pick >= 0 => [table.Rows[fill.Pick].Gives],
        _ => [],
    };

    /// <summary>What the difference and the gaps of the file lead to, then the questions that every letter leads to.</summary>
    private List<AwardQuestion> Questions(AwardFinding finding, UnpublishedAmounts? unpublished)
    {
        var asks = new List<AwardQuestion>();
        if (finding == AwardFinding.NoBasis) asks.Add(new(AwardAsk.YearBasis));
        if (finding != AwardFinding.Matches) asks.Add(new(AwardAsk.Working));
        if (finding == AwardFinding.NotAnswered) asks.Add(new(AwardAsk.OpenAnswers));
        if (unpublished is { OwnRange: not null, Ask: { } score }) asks.Add(new(AwardAsk.Price, unpublished.Table) { Score = score });
        if (finding != AwardFinding.NotAnswered) asks.Add(new(AwardAsk.Answers));
        asks.AddRange(definition.Missing.Select(m => new AwardQuestion(AwardAsk.Missing) { Text = m.Ask }));
        var lines = form.Lines.Where(l => l is { StatedReason.Kind: not ReasonKind.Stated });
        asks.AddRange(lines.Select(l => new AwardQuestion(AwardAsk.Reason, definition.Form[l.Number - 1])));
        asks.AddRange(AwardQuestion.Always);
        return asks;
    }
}

/// <summary>What a letter says.</summary>
/// <param name="Figure">Its figure.</param>
/// <param name="Per">The period of the figure.</param>
/// <param name="On">Its date; null where nobody says.</param>
/// <param name="Weeks">How many weeks it counts in a year; null where nobody says.</param>
/// <param name="Others">What other letters give for a score.</param>
/// <param name="Versions">The same answers to other versions of the rules.</param>
internal sealed record Letter(
    decimal Figure,
    string Per,
    string? On,
    decimal? Weeks,
    IReadOnlyList<(string Line, decimal Score, decimal Amount)> Others,
    IReadOnlyList<AnswerSet> Versions);
