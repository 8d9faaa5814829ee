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
        Verdict.NothingToProve when proof.HasAmount => "no two sets of answers can be compared",
        Verdict.NothingToProve => proof.IsWords ? "no set of answers gives one of its words" : "there is nothing to compare",
        Verdict.Refuted => "more need can lower it",
        Verdict.NotProved when proof.IsWords => "we do not know whether every set of answers gives one of its words",
        Verdict.NotProved => "we do not know whether more need can lower it",
        _ when !proof.IsWords => "more need never lowers it",
        Verdict.Proved => "every set of answers gives one of its words",
        _ => "every set of answers gives one of its words, except those listed",
    };

    internal static string? RestsOn(LineProof proof) => proof.Verdict switch
    {
        Verdict.Proved or Verdict.ProvedWhereThereIsAnAmount => Over(proof, proof.Compared!),
        Verdict.Refuted => "as two sets of answers show",
        _ => null,
    };

    internal static string Reason(LineProof proof)
    {
        var more = proof.Argument.IsForCarer ? "more need or more care given" : "more need or less support";
        return proof.Verdict switch
        {
            Verdict.NothingToProve => NothingToProve(proof, more),
            Verdict.NotProved => string.Join(' ', new[] { Open(proof), NotProved(proof) }.OfType<string>()),
            Verdict.Refuted => $"It goes down from {Came(proof, proof.CounterExample!.Less)} to {Came(proof, proof.CounterExample.More)} between two sets of answers, the second with {more}.",
            _ => Proved(proof, more),
        };
    }

    private static string NothingToProve(LineProof proof, string more)
    {
        if (proof.Argument.IsEntered) return "It is entered. The questions behind it, and their points, are not in the file.";
        return proof.Argument.How switch
        {
            How.NoNeed => "None of the answers that it depends on counts need or support, so there is nothing to compare.",
            How.NoPair => $"No two sets of answers, the second with {more}, both give an amount, so there is nothing to compare.",
            _ => $"No set of answers gives an amount: {Missing(proof)}.",
        };
    }

    private static string Proved(LineProof proof, string more)
    {
        if (proof.IsWords) return "Words have no order, so we do not claim that more need never lowers it.";
        return proof.Argument.How switch
        {
            How.LineByLine => "It follows line by line.",
            How.EveryTurn => $"{Open(proof)} But no answer, moved by one level towards {more}, lowers it, whatever the other answers are.",
            _ => $"{Open(proof)} But it never goes down between two sets of answers, the second with {more}.",
        };
    }

    private static string NotProved(LineProof proof)
    {
        if (proof.Argument.Stopped is not [var first, ..] stopped) return "There are more pairs of sets of answers than can be followed side by side.";
        if (stopped.Count > 1) return TooManyTogether(stopped, proof.Argument);
        if (first == proof.Line) return "More totals may be given, in more combinations, than can be followed.";
        return $"There are too many ways to answer {Labelled(first)} to follow them.";
    }

    private static string TooManyTogether(IReadOnlyList<FormLine> lines, Argument argument)
    {
        var cells = argument.MostCells.ToString("N0", CultureInfo.InvariantCulture);
        return $"These lines cannot be followed together: {string.Join(", ", lines.Select(Labelled))}. "
            + $"All tables together may take {Bytes(argument.MostMemory)}, and one table {cells} cells. A table has a cell for each combination that its lines can give, with each answer to the next question. "
            + "You can allow more with `--most-memory`, or with the parameter of `Prove`. Fewer answers, or larger steps of a number, take less.";
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
        Outcome.Unread => "was not read in any source we opened",
        Outcome.Unclear => "can be read in two ways",
        Outcome.Refer => "refers to somebody",
        _ => "does not apply",
    };

    /// <summary>What the line is with a set of answers: an amount, or nothing.</summary>
    private static string Came(LineProof proof, Allocation sheet)
    {
        var line = sheet.Lines[proof.Line.Number - 1];
        if (line.Value is { } value) return Language.English.Common.Quantity(line.Unit, value);
        return line.Text ?? Language.English.Common.Outcome(line.Outcome);
    }

    private static string Over(LineProof proof, ComparedAnswerSets compared)
    {
        var have = Have(proof);
        var common = Language.English.Common;
        if (compared.Runs is { } runs) return OverAnswers(compared.Alone!.Label, runs, proof.WithoutAmount.Count == 0 ? null : have);
        if (proof.WithoutAmount.Count == 0) return compared.All is { } every ? $"over all {common.Sheets(every)}" : "over all complete sets of answers";
        if ((compared.AnswerSets, compared.All) is not ({ IsZero: false } some, { } all)) return $"over all complete sets of answers {have}";
        var (count, of) = (BigNumbers.Grouped(some), common.Sheets(all));
        return count == BigNumbers.Grouped(all) ? $"over {common.Share(some, all)} of {of}, those {have}" : $"over the {count} of {of} {have}";
    }

    private static string Have(LineProof proof)
    {
        if (proof.IsWords) return "that give one of its words";
        return proof.IsOnlyNotKnown ? "whose amount is known" : "that give an amount";
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
