using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// Stops is null when every line below stops.
internal sealed class EligibilityLine(string id, IReadOnlyList<Conditions> metBy, IReadOnlyList<string>? stops) : FormLine(id)
{
    public override bool IsText => true;

    public override IEnumerable<string> MadeFrom => metBy.SelectMany(row => row.Parts).Select(part => part.Column);

    public IReadOnlyList<string>? Stops => stops;

    public static EligibilityLine Read(string id, YamlNode node, Names names)
    {
        if (!Figure.IsWord(node.Get("otherwise")))
        {
            throw node.Odd("otherwise is a word");
        }

        return new EligibilityLine(
            id,
            node.Get("met-by").Items().Select(row => Conditions.Parse(row, names, Yaml.Remarks)).ToList(),
            node.Find("stops")?.Items().Select(line => line.Scalar()).ToList());
    }

    protected override Cell Compute(Sheet sheet, int number)
    {
        List<Verdict> rows = metBy.Select(row => row.Judge(sheet)).ToList();
        if (rows.Any(row => row.Holds == true))
        {
            return Cell.Words("yes");
        }

        return Cell.FirstCause(rows.Where(row => row.Holds is null).Select(row => row.Because!)) ?? Cell.Words("no");
    }
}
