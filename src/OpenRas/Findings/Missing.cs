namespace OpenRas.Findings;

/// <summary>How a message says that something is not stated.</summary>
internal static class Missing
{
    internal static string Say(State? state, string? text = null) => state switch
    {
        State.Unpublished => "not published",
        State.Unread => "not read",
        State.Unclear => "not clear: " + text,
        _ => "not stated",
    };
}
