using System.Globalization;
using OpenRas.Analysis;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>Why a verdict of a proof is what it is, in English.</summary>
internal static class EnglishVerdicts
{
    private const long Megabyte = 1_000_000;
    private const long Gigabyte = 1_000_000_000;

    /// <summary>Runs of answers beyond which they are not listed.</summary>
    private const int Few = 6;

    /// <summary>What a verdict says.</summary>
    internal static string Said(LineProof proof) => proof.Verdict switch
    {
        Verdict.NothingToProve when proof.HasAmount => "no two answer sheets can be compared",
        Verdict.NothingToProve => proof.IsWords ? "no answer sheet comes to one of its words" : "there is nothing to compare",
        Verdict.Refuted => "more need can lower it",
        Verdict.NotProved when proof.IsWords => "whether every answer sheet comes to one of its words is not known",
        Verdict.NotProved => "whether more need can lower it is not known",
        _ when !proof.IsWords => "more need never lowers it",
        Verdict.Proved => "every answer sheet comes to one of its words",
        _ => "every answer sheet comes to one of its words, but for those listed",
    };

    internal static string? RestsOn(LineProof proof) => proof.Verdict switch
    {
        Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount => Over(proof, proof.Compared!),
        Verdict.Refuted => "as two answer sheets show",
        _ => null,
    };

    internal static string Reason(LineProof proof)
    {
        var more = proof.Argument.IsForCarer ? "more need or more care given" : "more need or less support";
        return proof.Verdict switch
        {
            Verdict.NothingToProve => NothingToProve(proof, more),
            Verdict.NotProved => string.Join(' ', new[] { Open(proof), NotProved(proof) }.OfType<string>()),
            Verdict.Refuted => $"It falls from {Came(proof, proof.CounterExample!.Less)} to {Came(proof, proof.CounterExample.More)} between two sheets of which the second has {more}.",
            _ => Proved(proof, more),
        };
    }

    private static string NothingToProve(LineProof proof, string more)
    {
        if (proof.Argument.IsEntered) return "It is entered: the questions behind it, and their points, are not in the file.";
        return proof.Argument.How switch
        {
            How.NoNeed => "No answer that it reads counts need or support, so that there is nothing to compare.",
            How.NoPair => $"No two answer sheets of which the second has {more} both come out with an amount, so that there is nothing to compare.",
            _ => $"No sheet comes out with an amount: {Missing(proof)}.",
        };
    }

    private static string Proved(LineProof proof, string more)
    {
        if (proof.IsWords) return "Words have no order: that more need never lowers it is not claimed.";
        return proof.Argument.How switch
        {
            How.LineByLine => "It follows line by line.",
            How.EveryTurn => $"{Open(proof)} But no answer, turned by one level towards {more}, lowers it in anything that the other answers can come to.",
            _ => $"{Open(proof)} But no two sheets of which the second has {more} come out so that it falls.",
        };
    }

    private static string NotProved(LineProof proof)
    {
        if (proof.Argument.Stopped is not [var first, ..] stopped) return "More pairs of sheets can be compared than can be followed side by side.";
        if (stopped.Count > 1) return TooManyTogether(stopped, proof.Argument);
        if (first == proof.Line) return "More totals may be given, in more combinations, than can be followed.";
        return $"There are too many ways to answer {Labelled(first)} to follow them.";
    }

    private static string TooManyTogether(IReadOnlyList<FormLine> lines, Argument argument)
    {
        var cells = argument.MostCells.ToString("N0", CultureInfo.InvariantCulture);
        return $"These cannot be followed together: {string.Join(", ", lines.Select(Labelled))}. "
            + $"All tables together may take {Bytes(argument.MostMemory)}, and one table {cells} cells: one for each combination that its lines can come to, and each answer to the next question. "
            + "With `--most-memory`, or the parameter of `Prove`, both may be more. Fewer answers, or wider steps of a number, take less.";
    }

    private static string Bytes(long bytes)
    {
        if (bytes % Megabyte > 0) return $"{bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes";
        var (number, unit) = bytes % Gigabyte == 0 ? (bytes / Gigabyte, "GB") : (bytes / Megabyte, "MB");
        return $"{number.ToString("N0", CultureInfo.InvariantCulture)} {unit}";
    }

    /// <summary>The first line that goes up and down as far as it shows by itself; null where there is none.</summary>
    private static string? Open(LineProof proof) =>
        proof.Argument.Open is { } open ? $"It does not follow line by line, because of {Labelled(open.Line)}: {EnglishTrends.Why(open.Reason)}." : null;

    private static string Missing(LineProof proof)
    {
        if (proof.WithoutAmount.Count == 0) return "nothing leads to one";
        return string.Join("; ", proof.WithoutAmount.Select(w => $"{Labelled(w.Line)} {Says(w.Outcome)}"));
    }

    private static string Says(Outcome outcome) => outcome switch
    {
        Outcome.Unpublished => "is not published",
        Outcome.Unread => "was not read in any source that was opened",
        Outcome.Unclear => "can be read in two ways",
        Outcome.Refer => "refers to somebody",
        _ => "does not apply",
    };

    /// <summary>What the line came to on a sheet: an amount, or nothing.</summary>
    private static string Came(LineProof proof, Allocation sheet)
    {
        var line = sheet.Lines[proof.Line.Number - 1];
        if (line.Value is { } value) return Language.English.Common.Quantity(line.Unit, value);
        return line.Text ?? Language.English.Common.Outcome(line.Outcome);
    }

    private static string Over(LineProof proof, ComparedSheets compared)
    {
        var have = Have(proof);
        var common = Language.English.Common;
        if (compared.Runs is { } runs) return OverAnswers(compared.Alone!.Label, runs, proof.WithoutAmount.Count == 0 ? null : have);
        if (proof.WithoutAmount.Count == 0) return compared.All is { } every ? $"over all {common.Sheets(every)}" : "over all complete answer sheets";
        if ((compared.Sheets, compared.All) is not ({ IsZero: false } some, { } all)) return $"over all complete answer sheets {have}";
        var (count, of) = (BigNumbers.Grouped(some), common.Sheets(all));
        return count == BigNumbers.Grouped(all) ? $"over {common.Share(some, all)} of {of}, those {have}" : $"over the {count} of {of} {have}";
    }

    private static string Have(LineProof proof)
    {
        if (proof.IsWords) return "that come to one of its words";
        return proof.IsOnlyNotKnown ? "whose amount is known" : "that have an amount";
    }

    /// <summary><c>over the 2 values of "Points" whose amount is known, 16 and 22</c>.</summary>
    private static string OverAnswers(string label, AnswerRuns runs, string? have)
    {
        var which = have is null ? "all" : "the";
        var count = have is null && runs.Count == 2 ? "both" : $"{which} {Numbers.Plain(runs.Count, grouped: true)}";
        var said = $"over {count} {(runs.AreNumbers ? "values of" : "answers to")} \"{label}\"";
        if (have is not null) said += " " + have;
        return runs.All.Count > Few ? said : $"{said}, {Lists.List(runs.All.SelectMany(Run))}";
    }

    private static IEnumerable<string> Run(AnswerRun run)
    {
        if (run.Text is not null) return [$"\"{run.Text}\""];
        var (from, to) = (Numbers.Plain(run.From, grouped: true), Numbers.Plain(run.To, grouped: true));
        return run.Count switch
        {
            1 => [from],
            2 => [from, to],
            _ => [$"{from} to {to}"],
        };
    }

    private static string Labelled(FormLine line) => $"{Line(line)} ({line.Label})";
}
