namespace OpenRas.Tests.Reference;

// The questions and lines above the place that is being read.
internal sealed class Names
{
    private readonly Dictionary<string, Question?> known = [];
    private readonly HashSet<string> textLines = [];

    public void Add(Question question) => known.Add(question.Id, question);

    public void Add(FormLine line)
    {
        known.Add(line.Id, null);
        if (line.IsText)
        {
            textLines.Add(line.Id);
        }
    }

    public bool Knows(string id) => known.ContainsKey(id);

    public string Check(string id) => Knows(id) ? id : throw new FormatException($"'{id}' is not a question or line above");

    public Question? Question(string id) => known[Check(id)];

    public bool IsText(string id) => textLines.Contains(id);
}
