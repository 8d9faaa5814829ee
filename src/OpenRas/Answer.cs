namespace OpenRas;

/// <summary>One answer that a question offers.</summary>
public sealed record Answer
{
    internal Answer(string id, string text, decimal? value, bool isAside)
    {
        Id = id;
        Text = text;
        Value = value;
        IsAside = isAside;
    }

    /// <summary>The name by which it is given.</summary>
    public string Id { get; }

    /// <summary>The answer in words.</summary>
    public string Text { get; }

    /// <summary>
    /// What it is worth, in the question's unit; a share is 0.75 for 75%. Null when it is worth nothing by itself, or when we do not know what it is worth.
    /// </summary>
    public decimal? Value { get; }

    /// <summary>Whether it is outside the order of the list, such as "cannot say".</summary>
    public bool IsAside { get; }
}
