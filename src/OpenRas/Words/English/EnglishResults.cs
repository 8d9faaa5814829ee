using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Results in English.</summary>
internal static class EnglishResults
{
    internal static string Printed(AllocationResult result)
    {
        if (Reason(result) is { } reason) return reason;
        var payer = result.PaidBy is { } other ? $", paid by {other}" : "";
        var instead = result.InsteadOf is { Label: var label } ? $", instead of {label}" : "";
        return Amount(result) + payer + instead;
    }

    /// <summary>Why there is no amount, from the line where that began.</summary>
    internal static string? Reason(AllocationResult result)
    {
        if (result.Filled is not { } line) return "no amount: " + EnglishNotices.WhyUndisclosed(result.Definition);
        if (line.Cause is not { } cause) return null;
        var where = Where(result, cause);
        var none = line.Unit.IsNumber ? "no amount" : "we do not know";
        return cause.State switch
        {
            State.NotAnswered => $"not determined until {where} is answered",
            State.DoesNotApply => line.Working,
            State.Unclear => $"{none}, because at {where} {InFull(cause)}",
            State.Unpublished or State.Unread => $"{none}, because {where} is {InFull(cause)}",
            _ => $"{Within(InFull(cause))}, at {where}",
        };
    }

    /// <summary>What a result of money waits for.</summary>
    internal static string Waits(AllocationResult result) =>
        result.Filled is { Cause: { State: State.NotAnswered } cause } ? $"no amount until {Where(result, cause)} is answered" : Printed(result);

    /// <summary>The line of the result times the periods that the definition counts.</summary>
    internal static LinePart? InOtherPeriod(AllocationResult result)
    {
        if (result.Also is not { } also || result.AlsoAmount is not { } amount || result.Outcome != Outcome.Amount) return null;
        return new LinePart($"{result.Label}, {Figure(also.Times)}", $"line {result.Line} × {Numbers.Plain(also.Times.Value, grouped: true)}", also.Unit.Format(amount));
    }

    private static string Where(AllocationResult result, Cause cause) => $"line {Numbers.Plain(cause.Line)} ({result.Definition.Form[cause.Line - 1].Label})";

    private static string Amount(AllocationResult result)
    {
        var amount = (result.IsCeiling ? "up to " : "") + result.Filled!.Printed;
        if (result.Also is not { } also || result.AlsoAmount is not { } value) return amount;
        var count = new RasUnit(also.Times.Unit.Thing, null, null).Format(also.Times.Value);
        return $"{amount} ({also.Unit.Format(value)} of {count})";
    }
}
