using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Cli;

/// <summary>The printed form with a little colour for a terminal. Take the escape codes away, and it is the same text.</summary>
internal static class Colours
{
    internal static string Paint(Allocation allocation) => PageText.Render(FormPage.Of(allocation, Language.English), Painted);

    private static string Painted(Tone tone, string words) => tone switch
    {
        Tone.Result => Wrap("1", words),
        Tone.Number => Wrap("2", words),
        Tone.Standing or Tone.Unsure => Wrap("33", words),
        _ => words,
    };

    private static string Wrap(string code, string text) => $"\e[{code}m{text}\e[0m";
}
