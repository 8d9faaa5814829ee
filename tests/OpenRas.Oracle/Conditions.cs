namespace OpenRas.Oracle;

/// <summary>`only`, `ask-only` and `met-by`: one condition, or a list of which any is enough.</summary>
public sealed class Conditions(IReadOnlyList<Condition> any)
{
    /// <summary>The questions and lines that they look at.</summary>
    public IEnumerable<string> Looks => any.SelectMany(c => c.Looks);

    public Holding In(Sheet sheet) => Holding.Any([.. any.Select(c => c.In(sheet))]);
}
