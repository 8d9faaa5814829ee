using OpenRas.Words;

namespace OpenRas;

/// <summary>Who approved a definition, and when. Immutable.</summary>
public sealed record Approval
{
    internal Approval(string role, string on)
    {
        Role = role;
        On = on;
    }

    /// <summary>The office or the body, such as a director or a committee; never a person's name.</summary>
    public string Role { get; }

    /// <summary>The day or the month, as the file writes it: <c>2026-11-20</c>, <c>2026-11</c>.</summary>
    public string On { get; }

    /// <summary>As it is printed: <c>Approved: Director of Adult Social Services, 20 November 2026.</c></summary>
    public string Printed => Language.English.Form.Approved(this);
}
