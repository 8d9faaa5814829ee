using OpenRas.Calculation;
using OpenRas.Ranges;

namespace OpenRas.Sheets;

/// <summary>What is known of all sheets of one definition, for all its readings. Safe to use from many threads.</summary>
internal sealed class SheetTables(Plan plan)
{
    private readonly Lazy<Filling?> uncontradicted = new(() => plan.MayContradict ? Filling.Uncontradicted(plan) : null);
    private readonly Lazy<IReadOnlyList<Filling>> fillings = new(() => Filling.All(plan));

    /// <summary>Every way to fill in the form.</summary>
    internal IReadOnlyList<Filling> Fillings => fillings.Value;

    /// <summary>The first way, with the sheets that contradict themselves; null where none do.</summary>
    internal Filling? Uncontradicted => uncontradicted.Value;

    /// <summary>Tables that one reading made and the next finds.</summary>
    internal KeptTables Kept { get; } = new();

    /// <summary>As which figures a case can give a total that others add up: those that answers make, beside everything else that it says.</summary>
    /// <param name="total">The total.</param>
    /// <param name="said">What the case says; what it does not say is open.</param>
    internal Predicate<decimal> CanBe(TotalStep total, Entry[] said)
    {
        var others = plan.Steps.OfType<TotalStep>().Where(t => t != total && Fillings[0].IsChoice(t.Index) && said[t.Index].Kind == EntryKind.Numbered).Select(t => t.Index).ToArray();
        var answered = plan.Steps.Where(s => Fillings[0].IsInput[s.Index] && said[s.Index].Kind is EntryKind.Picked or EntryKind.Numbered);
        var filling = Fillings[0].With(answered.ToDictionary(s => s.Index, s => Input.Answered(s, said[s.Index])));
        var tables = new JointTables(filling, new Budget(GivenTogether.MostBytes), new KeptTables());
        if (tables.Of(total.Index, others, others, out _) is not { } table) return Within(Reach.Of(plan, [.. said.Select((s, i) => i == total.Index ? default : s)])[total.Index]);
        var ends = Enumerable.Range(0, table.Ends.Length).Where(AreAsSaid).Select(end => table.Ends[end]).ToList();
        if (ends.Exists(e => GivenAs.IsIdle(total, e))) return _ => true;
        var isAny = ends.Exists(e => GivenAs.IsAny(total, e));
        var figures = ends.Where(e => e.IsFigure).Select(e => e.Value).ToHashSet();
        return figure => figures.Contains(figure) || (isAny && GivenAs.IsExpected(total, figure));

        // Too many to follow: of figures only the ends are known then.
        static Predicate<decimal> Within(ValueSet made) => figure => !made.HasFigures || (figure >= made.Least && figure <= made.Greatest);

        bool AreAsSaid(int end) => others.All(o => IsAsSaid((TotalStep)plan.Steps[o], table.Kept[o][end]));

        bool IsAsSaid(TotalStep other, Fill made) => made.IsFigure ? made.Value == said[other.Index].Number : GivenAs.IsPossible(other, made);
    }
}
