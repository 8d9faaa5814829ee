using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What an amount buys, in English.</summary>
internal static class EnglishPurchase
{
    internal static IEnumerable<string> Buying(AwardCheck check, Purchase purchase)
    {
        foreach (var rate in purchase.Rates)
        {
            foreach (var line in At(check, purchase, rate)) yield return line;
        }

        if (purchase.WithoutVat is { } net)
            yield return $"If {RasUnit.Share.Format(purchase.Vat!.Value)} VAT is in the price, {check.Unit.Format(purchase.Amount)} "
                + $"buys {Short(check.Unit, net)} of care.";
        if (!purchase.Rates.Any(r => r.Line is null))
            yield return "Add a rate that you were quoted to see how many hours the amount buys there. We assume no rate.";
    }

    private static IEnumerable<string> At(AwardCheck check, Purchase purchase, HourlyRate rate)
    {
        var hour = new RasUnit(check.Money, "hour", null);
        var hours = new RasUnit("hours", check.Per, null);
        var cost = purchase.CostOf(rate);
        var named = rate.Line is { } line ? $"the rate on line {Numbers.Plain(line.Number)}" : "the rate that you were quoted";
        var bought = hours.Format(purchase.HoursAt(rate));
        if (cost == rate.Rate) yield return $"At {hour.Format(rate.Rate)}, {named}, the amount buys {bought}.";
        else
        {
            yield return $"At {hour.Format(rate.Rate)}, {named}, an hour costs {Short(check.Unit, cost)} with {OnTop(purchase)}.";
            yield return $"The amount then buys {bought}.";
        }

        if (purchase.CallsAt(rate) is { } count)
            yield return $"That is {Calls(count)} of {Numbers.Plain(purchase.ShortestCall!.Value)} minutes, the shortest call that you named.";
        if (purchase.TopUpAt(rate) is { } more) yield return TopUp(check, hours.Format(purchase.PlannedHours!.Value), more);
    }

    private static string Calls(decimal count) => count == 1 ? "1 call" : $"{Numbers.Plain(count, grouped: true)} calls";

    private static string TopUp(AwardCheck check, string planned, decimal more)
    {
        var cost = $"The planned {planned} cost";
        return more switch
        {
            > 0 => $"{cost} {check.Unit.Format(more)} more than the amount. Somebody would have to pay that on top.",
            0 => $"{cost} just the amount.",
            _ => $"{cost} {check.Unit.Format(-more)} less than the amount.",
        };
    }

    private static string OnTop(Purchase purchase)
    {
        var costs = purchase.OnCosts.Select(c => $"{RasUnit.Share.Format(c.Share)} for {c.Name} (from {Days.InWords(c.From)}, as you said)");
        var vat = purchase.Vat is { } share ? [$"{RasUnit.Share.Format(share)} VAT"] : Array.Empty<string>();
        return Lists.List([.. costs, .. vat]);
    }
}
