namespace OpenRas.Tests.Reference;

// One sheet worked by hand: answers "a=1 b=some", and what is expected "id 3.5", "id 'words'" or "id Unread@4".
internal static class Worked
{
    public static void Case(string yaml, string answers, params string[] expected)
    {
        IReadOnlyList<ReferenceLine> lines = ReferenceScheme.Parse(yaml).Calculate(Read(answers));
        foreach (string line in expected)
        {
            string id = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            Assert.Equal(line, Show(lines.Single(found => found.Id == id)));
        }
    }

    public static Dictionary<string, string> Read(string answers) => answers
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    private static string Show(ReferenceLine line) => line.Id + " " + line switch
    {
        { State: not ReferenceState.Figure } => $"{line.State}@{line.Cause}",
        { Value: { } value } => value.ToDecimalString(),
        _ => $"'{line.Text}'",
    };
}
