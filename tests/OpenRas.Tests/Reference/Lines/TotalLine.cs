using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

internal sealed record Part(string Line, Figure? Weight, IReadOnlyDictionary<string, Figure>? Worth, AnyConditions? Only, bool Subtract)
{
    public static Part Parse(YamlNode node, Names names, bool subtract)
    {
        if (node is YamlScalarNode)
        {
            return new Part(names.Check(node.Scalar()), null, null, null, subtract);
        }

        node.AllowOnly(["line", "weight", "worth", "only", "label"]);
        return new Part(
            names.Check(node.Get("line").Scalar()),
            node.Find("weight") is { } weight ? Figure.Parse(weight) : null,
            node.Find("worth")?.Pairs().ToDictionary(pair => pair.Key, pair => Figure.Parse(pair.Value)),
            AnyConditions.ParseOptional(node.Find("only"), names),
            subtract);
    }

    // What it adds: a figure, does-not-apply (left out), or the state the total takes.
    public Cell Read(Sheet sheet, int number)
    {
        Verdict only = Only?.Judge(sheet) ?? new Verdict(true);
        if (only.Holds is null)
        {
            return only.Because!;
        }

        if (only.Holds == false)
        {
            return Cell.Arises(ReferenceState.DoesNotApply, number);
        }

        Cell weight = Weight is null ? Cell.Of(BigRational.One) : Cell.Of(Weight, number);
        Cell taken = Taken(sheet[Line], number);
        if (Cell.WhatStops([taken, weight]) is { } stopped)
        {
            return stopped;
        }

        BigRational amount = taken.Amount * weight.Amount;
        return Cell.Of(Subtract ? -amount : amount);
    }

    // The figure of the line; or what its answer is worth to this part, which is known whatever the answer is worth elsewhere.
    private Cell Taken(Cell line, int number)
    {
        if (Worth is null || line.Answer is null)
        {
            return line;
        }

        return Worth.TryGetValue(line.Answer, out Figure? worth) ? Cell.Of(worth, number) : Cell.Of(BigRational.Zero);
    }
}

// Parts is null when the questionnaire was not read (add: unread): then what is missing is the total, where a case may give it, and otherwise the word.
internal sealed class TotalLine(string id, IReadOnlyList<Part>? parts, Figure? word, bool mayBeGiven) : FormLine(id)
{
    public override bool MayBeGiven => mayBeGiven;

    public override IEnumerable<string> MadeFrom => parts?.SelectMany(part => part.Only?.Columns.Append(part.Line) ?? [part.Line]) ?? [];

    public static TotalLine Read(string id, YamlNode node, Names names)
    {
        bool mayBeGiven = node.Flag("may-be-given");
        if (node.Get("add") is YamlScalarNode word && Figure.IsWord(word))
        {
            return new TotalLine(id, null, Figure.Parse(word), mayBeGiven);
        }

        List<Part> parts = node.Get("add").Items().Select(part => Part.Parse(part, names, subtract: false)).ToList();
        if (node.Find("less") is { } less)
        {
            parts.AddRange(less.Items().Select(part => Part.Parse(part, names, subtract: true)));
        }

        return new TotalLine(id, parts, null, mayBeGiven);
    }

    protected override Cell Compute(Sheet sheet, int number)
    {
        if (parts is null)
        {
            return !mayBeGiven ? Cell.Of(word!, number) : Cell.Arises(
                sheet.IsNotSupplied(Id) ? ReferenceState.NotSupplied : ReferenceState.NotAnswered, number);
        }

        List<Cell> cells = parts.Select(part => part.Read(sheet, number)).Where(cell => !cell.DoesNotApply).ToList();
        if (cells.Count == 0)
        {
            return Cell.Arises(ReferenceState.DoesNotApply, number);
        }

        // One part that is no budget makes the whole no budget, wherever it stands.
        return Cell.FirstCause(cells.Where(cell => cell.State == ReferenceState.NoBudget)) ?? Cell.FirstCause(cells)
            ?? Cell.Of(cells.Aggregate(BigRational.Zero, (sum, cell) => sum + cell.Amount));
    }
}
