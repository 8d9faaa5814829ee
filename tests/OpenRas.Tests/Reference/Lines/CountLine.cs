using System.Globalization;
using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// Each thing counted has the condition it is counted on; null when every answer that applies is counted.
internal sealed class CountLine(string id, IReadOnlyList<(string Id, Condition? When)> counted) : FormLine(id)
{
    public override IEnumerable<string> MadeFrom => counted.Select(item => item.Id);

    public static CountLine Read(string id, YamlNode node, Names names)
    {
        YamlNode answers = node.Get("answers");
        return new CountLine(id, node.Get("of").Items().Select(item => names.Check(item.Scalar())).Select(item => (
            item,
            answers.IsWord("applies") ? null : Condition.Parse(item, answers, names))).ToList());
    }

    protected override Cell Compute(Sheet sheet, int number)
    {
        // Answers are counted by name, whatever they are worth.
        List<(string Id, Condition? When)> applying = counted.Where(item => item.When is not null || !sheet[item.Id].DoesNotApply).ToList();
        List<Verdict> verdicts = applying.Select(item => item.When?.Judge(sheet) ?? Answered(sheet[item.Id])).ToList();
        if (Cell.FirstCause(verdicts.Where(verdict => verdict.Holds is null).Select(verdict => verdict.Because!)) is { } stopped)
        {
            return stopped;
        }

        int count = verdicts.Count(verdict => verdict.Holds == true);
        return Cell.Of(BigRational.Parse(count.ToString(CultureInfo.InvariantCulture)));
    }

    // An answer is known, whatever it is worth.
    private static Verdict Answered(Cell cell) => cell.Answer is not null || cell.IsFigure ? new Verdict(true) : new Verdict(null, cell);
}
