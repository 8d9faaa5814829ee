using System.Numerics;
using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Rendering;

/// <summary>Numbers of answer sheets, beside the number of all.</summary>
internal sealed class Counted(RasProfile profile, Language language)
{
    internal string Share(BigInteger? sheets) => sheets is { } part && profile.AnswerSets is { } whole ? language.Common.Share(part, whole) : "";

    internal string Bar(BigInteger? sheets) => Rendering.Bar.Of(sheets, profile.AnswerSets);
}
