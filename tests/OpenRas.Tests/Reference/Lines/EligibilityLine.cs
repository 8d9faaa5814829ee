using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// Stops is null when every line below stops, and empty when nothing does; then there is no otherwise.
internal sealed class EligibilityLine(string id, IReadOnlyList<Conditions> metBy, Figure? notRead, Figure? otherwise, IReadOnlyList<string>? stops) : FormLine(id)
{
    public override bool IsText => true;

    public override IEnumerable<string> MadeFrom => metBy.SelectMany(row => row.Columns);

    public IReadOnlyList<string>? Stops => stops;

    public static EligibilityLine Read(string id, YamlNode node, Names names)
    {
        bool stopsNothing = node.Find("stops") is { } stops && stops.IsWord("nothing");
        if (stopsNothing != node.Find("otherwise") is null || (!stopsNothing && !Figure.IsWord(node.Get("otherwise"))))
        {
            throw node.Odd("otherwise is a word, and stands where something is stopped");
        }

        return new EligibilityLine(
            id,
            node.Get("met-by") is YamlScalarNode ? [] : node.Get("met-by").Items().Select(row => Conditions.Parse(row, names, Yaml.Remarks)).ToList(),
            node.Get("met-by") is YamlScalarNode ? Figure.Parse(node.Get("met-by")) : null,
            stopsNothing ? null : Figure.Parse(node.Get("otherwise")),
            stopsNothing ? [] : node.Find("stops")?.Items().Select(line => line.Scalar()).ToList());
    }

    // What the lines behind it come out as; null where they are reached.
    public Cell? Stopping(Sheet sheet, int number)
    {
        Cell met = sheet[Id];
        return met.Text switch
        {
            "no" => Cell.Of(otherwise!, number),
            "yes" => null,
            _ => met.DoesNotApply ? null : met,
        };
    }

    protected override Cell Compute(Sheet sheet, int number)
    {
        if (notRead is not null)
        {
            return Cell.Of(notRead, number);
        }

        List<Verdict> rows = metBy.Select(row => row.Judge(sheet)).ToList();
        if (rows.Any(row => row.Holds == true))
        {
            return Cell.Words("yes");
        }

        return Cell.FirstCause(rows.Where(row => row.Holds is null).Select(row => row.Because!)) ?? Cell.Words("no");
    }
}
