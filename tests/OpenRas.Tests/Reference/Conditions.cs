using OpenRas.Analysis;
using OpenRas.Sheets;
using YamlDotNet.RepresentationModel;

namespace OpenRas.Tests.Reference;

// Holds is null when it is not known; Because is then the first cause.
internal sealed record Verdict(bool? Holds, Cell? Because = null);

// Conditions joined by or.
internal sealed record AnyConditions(IReadOnlyList<Conditions> Ways)
{
    public static AnyConditions? ParseOptional(YamlNode? node, Names names) =>
        node is null ? null : new(node.Items().Select(way => Conditions.Parse(way, names)).ToList());

    public IEnumerable<string> Columns => Ways.SelectMany(way => way.Columns);

    public Verdict Judge(Sheet sheet)
    {
        List<Verdict> verdicts = Ways.Select(way => way.Judge(sheet)).ToList();
        if (verdicts.Any(verdict => verdict.Holds == true))
        {
            return new Verdict(true);
        }

        Cell? because = Cell.FirstCause(verdicts.Where(verdict => verdict.Holds is null).Select(verdict => verdict.Because!));
        return because is null ? new Verdict(false) : new Verdict(null, because);
    }
}

// Columns joined by and.
internal sealed record Conditions(IReadOnlyList<Condition> Parts)
{
    public static Conditions Parse(YamlNode node, Names names, params string[] except) => new(node.Pairs()
        .Where(pair => !except.Contains(pair.Key))
        .Select(pair => Condition.Parse(pair.Key, pair.Value, names))
        .ToList());

    // any looks at nothing.
    public IEnumerable<string> Columns => Parts.Where(part => !part.IsAny).Select(part => part.Column);

    public Verdict Judge(Sheet sheet)
    {
        List<Verdict> verdicts = Parts.Select(part => part.Judge(sheet)).ToList();
        if (verdicts.Any(verdict => verdict.Holds == false))
        {
            return new Verdict(false);
        }

        Cell? because = Cell.FirstCause(verdicts.Where(verdict => verdict.Holds is null).Select(verdict => verdict.Because!));
        return because is null ? new Verdict(true) : new Verdict(null, because);
    }
}

// One column; the alternatives are joined by or.
internal sealed record Condition(string Column, bool IsAny, IReadOnlyList<IAlternative> Alternatives)
{
    public static Condition Parse(string column, YamlNode node, Names names)
    {
        names.Check(column);
        List<string> written = node.Items().Select(item => item.Scalar()).ToList();
        return written.Contains("any")
            ? new Condition(column, true, [])
            : new Condition(column, false, written.Select(text => ParseAlternative(column, text, names)).ToList());
    }

    // What names answers looks at which answer was given, whatever it is worth: points: unpublished, or gives: does-not-apply.
    // Anything else looks at the value.
    public Verdict Judge(Sheet sheet)
    {
        if (IsAny)
        {
            return new Verdict(true);
        }

        Cell cell = sheet[Column];
        if (cell.Answer is not null && Alternatives.All(alternative => alternative is ThatAnswer or ThatAnswerOrMore))
        {
            return new Verdict(Alternatives.Any(alternative => alternative.Passes(cell)));
        }

        if (cell.DoesNotApply)
        {
            return new Verdict(false);
        }

        return cell.IsFigure ? new Verdict(Alternatives.Any(alternative => alternative.Passes(cell))) : new Verdict(null, cell);
    }

    private static IAlternative ParseAlternative(string column, string written, Names names)
    {
        if (names.IsText(column))
        {
            return new ThatText(written);
        }

        const string orMore = " or more";
        if (names.Question(column) is { Answers: not null } question)
        {
            if (question.FindAnswer(written) is not null)
            {
                return new ThatAnswer(written);
            }

            if (written.EndsWith(orMore, StringComparison.Ordinal))
            {
                int? place = question.FindAnswer(written[..^orMore.Length])?.Place;
                return new ThatAnswerOrMore(place ?? throw new FormatException($"'{written}' of '{column}' is not understood"));
            }
        }

        return Band.Parse(written);
    }
}
