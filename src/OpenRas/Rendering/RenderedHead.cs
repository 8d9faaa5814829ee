using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>What readings print of the head of a form.</summary>
internal static class RenderedHead
{
    /// <summary>What heads the missing pieces. It says nothing of who left them out: some were published, and not read.</summary>
    internal static string Missing => Language.English.Form.Missing;

    internal static string Identity(RasDefinition definition) => Language.English.Form.Identity(definition);

    internal static string? Decided(Allocation allocation) => Language.English.Form.Decided(allocation);

    internal static string Full(Source source) => Language.English.Form.Source(source);
}
