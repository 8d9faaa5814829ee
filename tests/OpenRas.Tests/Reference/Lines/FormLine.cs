using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal abstract class FormLine(string id)
{
    private static readonly string[] CommonKeys = ["label", "only", "round", "paid-by"];

    private static readonly Dictionary<string, (string[] Keys, Func<string, YamlNode, Names, FormLine> Parse)> Kinds = new()
    {
        ["figure"] = (["value", "unit"], FigureLine.Read),
        ["total"] = (["add", "less", "may-be-given", "counts", "expect", "read-as", "unit"], TotalLine.Read),
        ["price-bands"] = (["rows", "between", "unit"], TableLine.Read),
        ["table"] = (["rows", "between", "unit"], TableLine.Read),
        ["multiply"] = (["times", "divide-by", "read-as", "unit"], MultiplyLine.Read),
        ["abatement"] = (["of", "by", "leaves", "takes-off", "reason"], AbatementLine.Read),
        ["uplift"] = (["of", "adds", "reason"], UpliftLine.Read),
        ["limit"] = (["of", "minimum", "below", "maximum", "above", "more-agreed-by", "reason"], LimitLine.Read),
        ["count"] = (["of", "answers", "unit"], CountLine.Read),
        ["eligibility"] = (["met-by", "otherwise", "stops"], EligibilityLine.Read),
    };

    public string Id { get; } = id;

    public virtual bool IsText => false;

    public virtual bool MayBeGiven => false;

    // The questions and lines it is made from; not those its conditions (only) look at.
    public abstract IEnumerable<string> MadeFrom { get; }

    public AnyConditions? Only { get; private set; }

    public Rounding? Round { get; private set; }

    public static FormLine Parse(YamlNode node, Names names)
    {
        string kind = node.Pairs().Select(pair => pair.Key).Single(Kinds.ContainsKey);
        node.AllowOnly([kind, .. CommonKeys, .. Kinds[kind].Keys]);
        if (node.Find("round") is not null && kind is "figure" or "count" or "eligibility")
        {
            throw node.Odd($"a {kind} is not rounded");
        }

        FormLine line = Kinds[kind].Parse(node.Get(kind).Scalar(), node, names);
        line.Only = AnyConditions.ParseOptional(node.Find("only"), names);
        line.Round = Rounding.Parse(node.Find("round"));
        return line;
    }

    public Cell Fill(Sheet sheet, int number)
    {
        Verdict only = Only?.Judge(sheet) ?? new Verdict(true);
        if (only.Holds is null)
        {
            return only.Because!;
        }

        if (only.Holds == false)
        {
            return WhenOnlyFails(sheet, number);
        }

        if (sheet.Supplied(Id) is { } given)
        {
            return Cell.Of(Figure.Number(given));
        }

        Cell cell = Compute(sheet, number);
        return Round is not null && cell.Value is { } exact ? cell with { Value = Round.Apply(exact) } : cell;
    }

    protected abstract Cell Compute(Sheet sheet, int number);

    protected virtual Cell WhenOnlyFails(Sheet sheet, int number) => Cell.Arises(ReferenceState.DoesNotApply, number);
}
