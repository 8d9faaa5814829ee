using OpenRas.Sheets;

namespace OpenRas.Tests.Properties;

/// <summary>A definition and a sheet. Prints as YAML that can be pasted into a file.</summary>
internal sealed record Case(Scheme Scheme, Sheet Sheet)
{
    internal RasDefinition Definition => Scheme.Definition!;

    internal AnswerSet Answers => Sheet.For(Definition)!;

    internal Allocation Allocation => Definition.Calculate(Answers);

    internal bool IsValid => Scheme.Definition is { } definition && Sheet.For(definition) is not null;

    internal IEnumerable<Case> Smaller() =>
        Scheme.Smaller().Select(s => new Case(s, Sheet)).Concat(Sheet.Smaller().Select(s => new Case(Scheme, s)))
            .Select(c => c.Scheme.Definition is { } definition ? c with { Sheet = Kept(c.Sheet, definition) } : c)
            .Where(c => c.IsValid);

    private static Sheet Kept(Sheet sheet, RasDefinition definition) => new([.. sheet.Values.Where(v => definition.Plan.Find(v.Id) is not null)]);

    public override string ToString() => $"\n{Scheme.Yaml}# answers\n{Sheet.Yaml}\n";
}
