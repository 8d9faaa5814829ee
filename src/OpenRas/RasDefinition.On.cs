using OpenRas.Diagnostics;
using OpenRas.Words;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>
    /// Checks that a day is one on which this definition is in force. Everything calculated for a day 18 months or more after <see cref="Checked"/> says so;
    /// what day it is today is never asked.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <param name="evenOutside">Accept a day outside; everything calculated for it then says so.</param>
    public Checked<EffectiveDate> On(DateOnly date, bool evenOutside = false)
    {
        var bag = new DiagnosticBag(source);
        var inForce = Status is Status.Proposed or Status.Withdrawn ? false : InForce.Contains(date);
        if (inForce is false && !evenOutside)
        {
            bag.Add(Rules.NotInForce, draft.InForce.From!.Span, Id, Days.Write(date), Language.English.Form.WhyOutside(this));
            return new(null, bag.ToList());
        }

        return new(new EffectiveDate(this, date, inForce), bag.ToList());
    }
}
