using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas.Analysis;

/// <summary>
/// The figure in a letter next to what the rules give: whether they match, what could explain a difference, and what to ask. It never
/// says that a figure is right or owed. Immutable.
/// </summary>
public sealed class AwardCheck
{
    /// <summary>The most that a letter can say: past this the pennies of a range are too many to count.</summary>
    internal const decimal Largest = 1_000_000_000_000m;

    private AwardCheck()
    {
    }

    internal AwardCheck(RasDefinition definition) =>
        (Authority, Jurisdiction, Definition, Money) = (definition.Authority, definition.Jurisdiction, definition, definition.Money);

    /// <summary>The council, or other public body, whose letter it is.</summary>
    public string Authority { get; private init; } = "";

    /// <summary>The rules; null when there is no file of them.</summary>
    public RasDefinition? Definition { get; private init; }

    /// <summary>The form that the rules give for the answers; null without a definition.</summary>
    public Allocation? Allocation { get; internal init; }

    /// <summary>The figure in the letter; null when it has none.</summary>
    public decimal? Figure { get; internal init; }

    /// <summary>The period of the figure, such as <c>week</c>; null when there is none.</summary>
    public string? Per { get; internal init; }

    /// <summary>What the rules give, in the period of the figure and to the penny; null when they give no amount.</summary>
    public decimal? Calculated { get; internal init; }

    /// <summary>By how much the figure is above what the rules give; null when one of the two is missing.</summary>
    public decimal? Difference => Finding is AwardFinding.Matches or AwardFinding.Differs ? Figure - Calculated : null;

    /// <summary>The finding in one sentence.</summary>
    public string Verdict => Language.English.Award.Verdict(this);

    /// <summary>The changes that explain the figure, the simplest first. Empty when nothing simple does.</summary>
    public IReadOnlyList<string> Explanations => [.. (Search?.Found ?? []).SelectMany(k => Language.English.Award.Fits(this, k))];

    /// <summary>What to ask the council, the most telling first.</summary>
    public IReadOnlyList<string> Questions => [.. Asks.Select(a => Language.English.Award.Ask(this, a))];

    internal string? Jurisdiction { get; private init; }

    internal string Money { get; private init; } = "£";

    /// <summary>The date of the letter as whoever asks writes it; null where nobody says.</summary>
    internal string? On { get; init; }

    /// <summary>The line that the figure is held against; null without a form.</summary>
    internal FormLine? Result { get; init; }

    internal AwardFinding Finding { get; init; }

    /// <summary>Where answers are missing, or a row: between which amounts the rules lie. Null where nothing is missing.</summary>
    internal AwardRange? Range { get; init; }

    /// <summary>How the period of the rules became that of the letter; null where both are the same.</summary>
    internal YearBasis? Basis { get; init; }

    /// <summary>What a search over small changes found; null where there was nothing to search for.</summary>
    internal SearchResult? Search { get; init; }

    /// <summary>What can be said of amounts that are not published; null where there are none.</summary>
    internal UnpublishedAmounts? Unpublished { get; init; }

    /// <summary>What the letter shows; null where nobody was asked.</summary>
    internal ThreeParts? Parts { get; private init; }

    internal Purchase? Purchase { get; set; }

    internal IReadOnlyList<AwardQuestion> Asks { get; init; } = [];

    /// <summary>Every line that the result depends on, in the order of the form; none without one.</summary>
    internal IReadOnlyList<FormLine> Lines
    {
        get
        {
            if (Result is null) return [];
            var feeds = Definition!.Plan.Feeding(Result.Number - 1);
            return [.. Definition.Form.Where(l => feeds[l.Number - 1])];
        }
    }

    /// <summary>Lines of the rules with a figure that is not on record.</summary>
    internal IEnumerable<FormLine> Blanks =>
        LinesWhere(s => s.OwnFigures.Any(f => f is not null && f.State.IsBlank()) || (s is TotalStep total && total.PartsState.IsBlank()));

    /// <summary>Lines of the rules that change an amount, for which they state no reason.</summary>
    internal IEnumerable<FormLine> WithoutReason => LinesWhere(s => ReasonOf(s) is { Kind: not ReasonKind.Stated });

    /// <summary>The unit of the letter's figure.</summary>
    internal RasUnit Unit => new(Money, Per, null);

    /// <summary>A letter of a council whose rules are in no file.</summary>
    /// <param name="authority">The council.</param>
    /// <param name="figure">The figure in the letter; null when it has none.</param>
    /// <param name="per">Its period, such as <c>week</c>; null when it has none.</param>
    /// <param name="on">The date of the letter: a day, a month, a year or a year such as <c>2013/14</c>; null when nobody says.</param>
    /// <param name="jurisdiction">The country whose law on information applies; null when nobody says.</param>
    /// <param name="hasAllocation">Whether the letter shows a clear allocation at the start; null when it cannot be seen.</param>
    /// <param name="hasPlan">Whether it shows an agreed plan with outcomes; null when it cannot be seen.</param>
    /// <param name="isFree">Whether it shows that the person is free in the use of the money; null when it cannot be seen.</param>
    /// <exception cref="ArgumentException">
    /// The authority is empty, the period or the date cannot be read, or the figure is below 0, above a million million, or has no period.
    /// </exception>
    public static AwardCheck WithoutDefinition(
        string authority,
        decimal? figure = null,
        string? per = null,
        string? on = null,
        string? jurisdiction = null,
        bool? hasAllocation = null,
        bool? hasPlan = null,
        bool? isFree = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authority);
        if (figure is { } amount) CheckFigure(amount, per);
        CheckDate(on);
        return new AwardCheck
        {
            Authority = authority,
            Jurisdiction = jurisdiction,
            Figure = figure,
            Per = figure is null ? null : per,
            On = on,
            Finding = figure is null ? AwardFinding.NoFigure : AwardFinding.NoDefinition,
            Parts = new ThreeParts(hasAllocation, hasPlan, isFree),
            Asks = AwardQuestion.WithoutRules,
            Purchase = figure is { } sum ? new Purchase(sum, []) : null,
        };
    }

    /// <summary>The same with what the figure buys. Each number is yours: nothing is assumed.</summary>
    /// <param name="rate">An hourly rate that you were quoted; null for none.</param>
    /// <param name="vat">Value added tax on top of it, such as 0.2; null for none.</param>
    /// <param name="onCosts">
    /// An employer's costs on top of it, each with its name, its share, and the day or month from which it holds.
    /// </param>
    /// <param name="shortestCall">The shortest call in minutes; null when you do not know it.</param>
    /// <param name="plannedHours">The hours that are planned in the period of the figure; null when you do not know them.</param>
    /// <exception cref="ArgumentException">A number is below 0 or too large, a rate or a call is 0, a share is above 1, or a day cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The letter has no figure.</exception>
    public AwardCheck Buying(
        decimal? rate = null,
        decimal? vat = null,
        IReadOnlyList<(string Name, decimal Share, string From)>? onCosts = null,
        int? shortestCall = null,
        decimal? plannedHours = null)
    {
        if (Purchase is null) throw new InvalidOperationException("The letter has no figure, so nothing can be bought with it.");
        if (rate is <= 0 or > Largest) throw new ArgumentException("A rate is above 0.", nameof(rate));
        if (vat is < 0 or > 1) throw new ArgumentException("A share is from 0 to 1.", nameof(vat));
        if (shortestCall <= 0) throw new ArgumentException("A call has a minute or more.", nameof(shortestCall));
        if (plannedHours is < 0 or > Largest) throw new ArgumentException("Hours are 0 or more.", nameof(plannedHours));
        if (onCosts?.Any(c => c.Share is < 0 or > 1 || Days.InWords(c.From) is null) is true)
            throw new ArgumentException("A share is from 0 to 1, from a day or a month.", nameof(onCosts));
        var quoted = rate is { } given ? [new HourlyRate(given, null)] : Array.Empty<HourlyRate>();
        var costs = (onCosts ?? []).Select(c => new OnCost(c.Name, c.Share, c.From));
        var other = (AwardCheck)MemberwiseClone();
        other.Purchase = new(Purchase.Amount, [.. Purchase.Rates.Where(r => r.Line is not null), .. quoted])
        {
            Vat = vat,
            OnCosts = [.. costs],
            ShortestCall = shortestCall,
            PlannedHours = plannedHours,
        };
        return other;
    }

    /// <summary>
    /// Texts for the person to send, each with the name of a file. One has the questions, one asks for what is not published, and one
    /// for what the council holds about the person. They have the figure, and no answers.
    /// </summary>
    public IReadOnlyList<(string File, string Text)> WriteRequests() => Language.English.Requests.All(this);

    private IEnumerable<FormLine> LinesWhere(Func<Step, bool> isIt) => (Definition?.Plan.Steps ?? []).Where(isIt)
        .Select(s => Definition!.Form[s.Index]);

    private static Reason? ReasonOf(Step step) => step switch
    {
        AbatementStep abatement => abatement.Reason,
        UpliftStep uplift => uplift.Reason,
        LimitStep limit => limit.Reason,
        _ => null,
    };

    internal static void CheckFigure(decimal figure, string? per)
    {
        if (figure is < 0 or > Largest) throw new ArgumentException("A figure in a letter is from 0 to a million million.", nameof(figure));
        if (!RasUnit.PeriodWords.Contains(per))
            throw new ArgumentException($"`{per}` is no period; write week, year or another period of a unit.", nameof(per));
    }

    internal static void CheckDate(string? on)
    {
        if (on is not null && Days.InWords(on) is null) throw new ArgumentException($"`{on}` is no day, month or year.", nameof(on));
    }
}
