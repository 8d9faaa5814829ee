using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>Other answers in the toy language.</summary>
internal sealed class ToyWhatIf : WhatIfWords
{
    internal override string About => "tietoa";

    internal override string Caution => "varo";

    internal override string Changes => "muutokset";

    internal override string NothingToChange => "muuttumaton";

    internal override (string Difference, string Becomes, string Line, string IfAnswered, string Moves) ChangeColumns => ("ero", "tulee", "rivi", "jos", "siirtaa");

    internal override string Difference(WhatIf reading, decimal? difference) => difference is { } size ? $"{Numbers.Plain(size)}" : "";

    internal override string Came(WhatIf reading, Allocation sheet) => CommonWords.Came(sheet, reading.Result, Toy.Language);

    internal override string IfAnswered(WhatIf reading, IReadOnlyList<ChangedAnswer> alike) => string.Join("|", alike.Select(c => $"{c.Question}={c.Tried}"));

    internal override string Idle(WhatIf reading, IReadOnlyList<int> lines, bool isElse) => $"turhat {string.Join("+", lines)}";

    internal override string TriedInPart(IEnumerable<string> labels, bool hasEnd) => $"osin {string.Join("+", labels)}";

    internal override string Edges => "reunat";

    internal override (string Table, string LooksAt, string Now, string Row, string Up, string Down) EdgeColumns => ("taulu", "katsoo", "nyt", "rivi", "ylos", "alas");

    internal override string NoRow => "tyhja";

    internal override string Rows(IReadOnlyList<string> rows) => string.Join("|", rows);

    internal override string NextRows => "seuraavat";

    internal override string Reaching => "tavoite";

    internal override string Kept(IReadOnlyList<int> lines) => $"pysyvat {string.Join("+", lines)}";

    internal override string Goal(FewestAnswers fewest) => $"kohti {Numbers.Plain(fewest.Aim.At)}";

    internal override string HowMany(FewestAnswers fewest) => $"vahintaan {fewest.Answers} / {fewest.Ways}";

    internal override (string Line, string Question, string InsteadOf, string IfAnswered) AnswerColumns => ("rivi", "kysymys", "ennen", "jos");

    internal override string NotAnswered => "vastaamatta";

    internal override string Then(WhatIf reading, Allocation sheet) => $"silloin {Came(reading, sheet)}";

    internal override IEnumerable<string> Without(FewestAnswers fewest) => fewest.WithoutAmount.Select(w => $"ilman {w.Line.Number}");
}
