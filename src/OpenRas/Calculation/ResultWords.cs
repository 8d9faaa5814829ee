namespace OpenRas.Calculation;

/// <summary>The results of a filled form, in words.</summary>
internal sealed class ResultWords(Plan plan, Fill[] cells, Line[] lines)
{
    internal Result[] Results() => [.. plan.Results.Select(Result)];

    /// <summary>Rules that are not disclosed have one result: that there is none, and why.</summary>
    internal static Result Undisclosed(RasDefinition definition)
    {
        var why = NoticeWords.Origin(definition)[^1];
        var reason = $"no amount: {char.ToLowerInvariant(why[0])}{why[1..].TrimEnd('.')}";
        return new Result
        {
            Id = definition.Id,
            Label = "Indicative amount",
            For = Beneficiary.Person,
            Outcome = definition.Disclosure switch
            {
                Disclosure.NoScheme => Outcome.NoScheme,
                Disclosure.Unread => Outcome.Unread,
                _ => Outcome.Unpublished,
            },
            Amount = null,
            Text = null,
            Unit = new Unit(Unit.Pound, null, null),
            IsCeiling = false,
            PaidBy = null,
            Reason = reason,
            Line = 0,
            Printed = reason,
        };
    }

    private Result Result(ResultStep result)
    {
        var cell = cells[result.Step];
        var line = lines[result.Step];
        var reason = cell.IsFigure ? null : Reason(cell, line);
        return new Result
        {
            Id = line.Id,
            Label = result.Label,
            For = result.For,
            Outcome = line.Outcome,
            Amount = line.Value,
            Text = line.Text,
            Unit = line.Unit,
            IsCeiling = result.IsCeiling,
            PaidBy = result.PaidBy,
            Reason = reason,
            Line = line.Number,
            Printed = reason ?? Amount(result, line) + (result.PaidBy is { } payer ? $", paid by {payer}" : "") + Instead(result),
        };
    }

    private static string Amount(ResultStep result, Line line)
    {
        var amount = (result.IsCeiling ? "up to " : "") + line.Printed;
        if (result.Also is not { IsKnown: true } also || result.AlsoUnit is not { } unit || line.Value is not { } value) return amount;
        var count = new Unit(also.Unit.Thing, null, null).Format(also.Value);
        return $"{amount} ({unit.Format(value * also.Value)} of {count})";
    }

    private string Instead(ResultStep result) => result.InsteadOf < 0 ? "" : $", instead of {plan.Results.First(r => r.Step == result.InsteadOf).Label}";

    private string Reason(in Fill cell, Line line)
    {
        var cause = lines[cell.Cause];
        var where = $"line {Numbers.Plain(cause.Number)} ({cause.Label})";
        var none = line.Unit.IsNumber ? "no amount" : "not known";
        return cell.State switch
        {
            State.NotAnswered => $"not determined until {where} is answered",
            State.DoesNotApply => line.Working,
            State.Unclear => $"{none}, because at {where} {line.Why}",
            State.Unpublished or State.Unread => $"{none}, because {where} is {line.Why}",
            _ => $"{line.Why}, at {where}",
        };
    }
}
