namespace OpenRas.Rendering;

/// <summary>Breaks a text at its spaces. A word that is too long stands whole.</summary>
internal static class TextWrap
{
    /// <summary>Lines of at most this width; those after the first are narrower by <paramref name="hang"/>.</summary>
    internal static IEnumerable<string> Lines(string words, int width, int hang = 0)
    {
        var from = 0;
        while (words.Length - from > width)
        {
            var at = words.LastIndexOf(' ', from + width, width + 1);
            if (at <= from) at = words.IndexOf(' ', from);
            if (at <= from) break;
            yield return words[from..at];
            from = at + 1;
            width -= hang;
            hang = 0;
        }

        yield return words[from..];
    }
}
