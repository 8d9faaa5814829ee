using OpenRas.Sheets;

namespace OpenRas.Tests.Reference;

// The lines filled so far, and what was answered.
internal sealed class Sheet(IReadOnlyDictionary<string, string> answers, IReadOnlySet<string> notSupplied)
{
    private readonly Dictionary<string, Cell> cells = [];

    public Cell this[string id]
    {
        get => cells[id];
        set => cells.Add(id, value);
    }

    public string? Supplied(string id) => answers.TryGetValue(id, out string? written) ? written : null;

    public bool IsNotSupplied(string id) => notSupplied.Contains(id);
}
