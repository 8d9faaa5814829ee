using System.Numerics;

namespace OpenRas.Analysis;

/// <summary>The answer sheets that a proof rests on: those that come out with an amount or with nothing; of a line of words, with one of its words.</summary>
/// <param name="Sheets">How many complete sheets do, with no total given that could be added up; null where they were not counted.</param>
/// <param name="All">How many complete sheets there are; null where they were not counted.</param>
/// <param name="Alone">The one question, or total that is given, that the line depends on; null where there are several.</param>
/// <param name="Answers">How that one is answered on these sheets, by the id of the answer or its number, in order; null where it is several, or too much to list.</param>
public sealed record ComparedSheets(BigInteger? Sheets, BigInteger? All, FormLine? Alone, IReadOnlyList<string>? Answers);
