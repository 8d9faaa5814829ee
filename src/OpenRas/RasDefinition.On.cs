using OpenRas.Diagnostics;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>So many months after they were last checked, rules are said to be perhaps no longer so.</summary>
    private const int MonthsUntilOld = 18;

    /// <summary>
    /// Checks that a day is one on which this definition is in force. Everything calculated for a day 18 months or more after <see cref="Checked"/> says so;
    /// what day it is today is never asked.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <param name="evenOutside">Accept a day outside; everything calculated for it then says so.</param>
    public Checked<EffectiveDate> On(DateOnly date, bool evenOutside = false)
    {
        var bag = new DiagnosticBag(source);
        var day = Days.Write(date);
        var inForce = Status is Status.Proposed or Status.Withdrawn ? false : InForce.Contains(date);
        var why = Status switch { Status.Proposed => "it is only proposed", Status.Withdrawn => "it was withdrawn", _ => $"it runs {InForce}" };
        if (inForce is false && !evenOutside)
        {
            bag.Add(Rules.NotInForce, draft.InForce.From!.Span, Id, day, why);
            return new(null, bag.ToList());
        }

        var notice = inForce switch
        {
            true => null,
            false => $"Calculated for {day}, a day on which these rules are not in force: {why}.",
            _ => $"Calculated for {day}. Whether these rules were in force then is not known.{((InForce.From ?? InForce.To) is null ? "" : $" They run {InForce}.")}",
        };
        var old = Checked is { } seen && Days.IsMonthsAfter(date, MonthsUntilOld, seen)
            ? $"Last checked {Days.InWords(seen)}, {MonthsUntilOld} months or more before {Days.Say(date)}: these rules may have changed."
            : null;
        return new(new EffectiveDate(this, date, notice is null || old is null ? notice ?? old : $"{notice} {old}"), bag.ToList());
    }
}
