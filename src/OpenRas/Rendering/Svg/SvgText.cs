using System.Globalization;
using System.Text;

namespace OpenRas.Rendering.Svg;

/// <summary>Elements of an SVG as text, whose bytes depend on nothing but what is drawn. Black, greys and patterns only: it is printed.</summary>
internal sealed class SvgText
{
    /// <summary>About how wide a letter is, in parts of its size; a little too much, so that words have room.</summary>
    private const decimal LetterWidth = 0.6m;

    private readonly StringBuilder text = new();

    internal static decimal WidthOf(string words, decimal size) => words.Length * size * LetterWidth;

    internal static int LettersIn(decimal width, decimal size) => Math.Max(1, (int)(width / (size * LetterWidth)));

    internal void Raw(string markup) => text.Append(markup).Append('\n');

    internal void Line(decimal x1, decimal y1, decimal x2, decimal y2, string style) =>
        Raw($"<line class=\"{style}\" x1=\"{At(x1)}\" y1=\"{At(y1)}\" x2=\"{At(x2)}\" y2=\"{At(y2)}\"/>");

    internal void Box(decimal x, decimal y, decimal width, decimal height, string style) =>
        Raw($"<rect class=\"{style}\" x=\"{At(x)}\" y=\"{At(y)}\" width=\"{At(width)}\" height=\"{At(height)}\"/>");

    internal void Hatched(decimal x, decimal y, decimal width, decimal height, string hatch) =>
        Raw($"<rect fill=\"url(#{hatch})\" x=\"{At(x)}\" y=\"{At(y)}\" width=\"{At(width)}\" height=\"{At(height)}\"/>");

    /// <summary>Words of which the start, the middle or the end stands at a place.</summary>
    internal void Words(decimal x, decimal y, string words, string style, string anchor = "start", bool isUpright = false)
    {
        var turned = isUpright ? $" transform=\"rotate(-90 {At(x)} {At(y)})\"" : "";
        Raw($"<text class=\"{style}\" x=\"{At(x)}\" y=\"{At(y)}\" text-anchor=\"{anchor}\"{turned}>{Escape(words)}</text>");
    }

    /// <summary>A definition's words are data: nothing in them may become mark-up.</summary>
    internal static string Escape(string words) =>
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>A place to a tenth.</summary>
    internal static string At(decimal place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    public override string ToString() => text.ToString();
}
