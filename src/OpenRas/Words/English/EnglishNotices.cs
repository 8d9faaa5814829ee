using OpenRas.Calculation;
using static OpenRas.Words.EnglishPhrases;

namespace OpenRas.Words;

/// <summary>What is said with every figure, in English.</summary>
internal static class EnglishNotices
{
    private const string Estimate = "is an estimate to start planning from, and not a decision. It can go up or down.";

    /// <summary>That it is an estimate, and where the rules stand.</summary>
    internal static IReadOnlyList<Notice> Head(Allocation form)
    {
        var standing = new Notice(NoticeKind.Status, Standing(form.Definition));
        if (form.Definition.Form.Count == 0) return [standing];
        var what = form.FinalDecisions.Count > 0 ? "The calculated amount" : "This";
        return [new(NoticeKind.Estimate, $"{what} {Estimate}"), standing];
    }

    /// <summary>Who wrote the file and approved it, that nobody else checked it, what the authority replied, and how much is published.</summary>
    internal static IEnumerable<Notice> Origin(RasDefinition definition)
    {
        yield return new(NoticeKind.Author, Written(definition));
        if (definition.ApprovedBy is { } approval) yield return new(NoticeKind.Approval, Approved(approval));
        if (definition is { Author: FileAuthor.Transcribed, SecondReader: null }) yield return new(NoticeKind.SecondReader, "A second reader has not yet checked it.");
        if (definition.Reply is { } reply) yield return new(NoticeKind.Reply, Replied(reply));
        yield return new(NoticeKind.Disclosure, Disclosed(definition));
    }

    internal static string Approved(Approval approval) => $"Approved: {approval.Role}, {Days.InWords(approval.On)}.";

    /// <summary>On a day, or in a month.</summary>
    internal static string Replied(AuthorityReply reply)
    {
        var when = When(reply.On);
        return $"{reply.Who} replied {when}: \"{reply.Said}\" (source: {reply.Source.Title}).";
    }

    /// <summary>What belongs to this one calculation, and what the rules leave open.</summary>
    internal static IEnumerable<Notice> Foot(Allocation allocation)
    {
        var (definition, lines) = (allocation.Definition, allocation.Lines);
        if (allocation.On is { } on && Day(on) is { } day) yield return new(NoticeKind.Day, day);
        foreach (var blank in lines.Where(IsBlankHere)) yield return new(NoticeKind.Blank, Ended($"Line {blank.Number} ({blank.Label}) is blank: {blank.Working}"));
        foreach (var basis in new[] { Basis.Inferred, Basis.Derived, Basis.Ours })
        {
            var unsure = lines.Where(l => l.Basis == basis).Select(Unsure).ToList();
            if (unsure.Count > 0) yield return new(NoticeKind.Basis, $"{Explained(basis)}: {string.Join(", ", unsure)}.");
        }

        if (lines.Count > 0 && definition.Source is { } general) yield return new(NoticeKind.Source, $"The figures are from {general.Title}, unless a line names another source.");
        var bare = lines.Where(l => l.HasBareFigure).Select(l => l.Number).ToList();
        if (bare.Count > 0) yield return new(NoticeKind.NoSource, $"This file gives no source for {Lines(bare, ", ")}.");
        foreach (var said in allocation.Results.Where(r => r.Filled is not null).SelectMany(r => About(r, definition.Authority))) yield return said;
        foreach (var covered in Covered(definition.Covers)) yield return new(NoticeKind.Covers, covered);
        if (definition.Disagree is { } disagree) yield return new(NoticeKind.Disagree, Disagreeing(disagree));
        if (definition.Note is { } note) yield return new(NoticeKind.Note, note);
        if (allocation.Answers.Acts.Note is { } ofCase) yield return new(NoticeKind.CaseNote, "About this case: " + ofCase);
    }

    /// <summary>Where the rules stand, and how old that knowledge is.</summary>
    internal static string Standing(RasDefinition definition) => definition.Status switch
    {
        SchemeStatus.InUse => $"These rules were in use when last checked, {Days.InWords(definition.LastChecked!)}.",
        SchemeStatus.Published => $"PUBLISHED{(definition.AsAt is { } asAt ? $" ({Days.InWords(asAt)})" : "")}. We have not checked whether these rules are in use.",
        SchemeStatus.Proposed => "PROPOSED: these rules were put forward. We do not know whether they came into use.",
        SchemeStatus.Historic when definition.Form.Count == 0 => "HISTORIC: this was so at the time. It says nothing about today.",
        SchemeStatus.Historic => "HISTORIC: these are rules of an earlier time. Today's rules may differ.",
        SchemeStatus.Withdrawn => $"WITHDRAWN: {definition.Authority} no longer uses these rules.",
        SchemeStatus.FoundUnlawful => Ended($"FOUND UNLAWFUL by {definition.FoundBy}"),
        _ => "ILLUSTRATIVE: an example. No council uses these figures.",
    };

    internal static string? Day(EffectiveDate day)
    {
        var old = day.LastChecked is { } seen
            ? $"These rules were last checked {EffectiveDate.MonthsUntilOld} months or more before {Days.Say(day.Date)} ({Days.InWords(seen)}). They may have changed."
            : null;
        return string.Join(' ', new[] { InForce(day), old }.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    /// <summary>Why rules that are not disclosed give no amount.</summary>
    internal static string WhyUndisclosed(RasDefinition definition)
    {
        var why = Disclosed(definition)[..^1];
        return why.StartsWith(definition.Authority, StringComparison.Ordinal) ? why : char.ToLowerInvariant(why[0]) + why[1..];
    }

    /// <summary><c>September 2011</c>; where the file says that the day is not known, so; null where it says nothing.</summary>
    private static string? AsAt(RasDefinition definition)
    {
        if (!definition.SaysAsAt) return null;
        return definition.AsAt is { } asAt ? Days.InWords(asAt) : "a day that we do not know";
    }

    private static string? InForce(EffectiveDate day)
    {
        var (written, inForce) = (Days.Say(day.Date), day.Definition.InForce);
        if (day.IsInForce is true) return null;
        if (day.IsInForce is false) return $"This is calculated for {written}, when these rules are not in force: {WhyOutside(day.Definition)}.";
        var runs = (inForce.From ?? inForce.To) is null ? "" : $" They run {Language.English.Common.Days(inForce)}.";
        return $"This is calculated for {written}. We do not know whether these rules were in force then.{runs}";
    }

    /// <summary>Why a day is none on which rules are in force.</summary>
    internal static string WhyOutside(RasDefinition definition) => definition.Status switch
    {
        SchemeStatus.Proposed => "they are only proposed",
        SchemeStatus.Withdrawn => "they were withdrawn",
        _ => $"they run {Language.English.Common.Days(definition.InForce)}",
    };

    private static string Written(RasDefinition definition)
    {
        if (definition.Author == FileAuthor.Transcribed) return $"We copied these rules from what was published. {definition.Authority} has not endorsed this file.";
        return definition.Status == SchemeStatus.Illustrative ? "This file is an example." : $"{definition.Authority} wrote this file.";
    }

    /// <summary>How the yearly figure is made, or that there is none; who pays; what it is instead of.</summary>
    private static IEnumerable<Notice> About(AllocationResult result, string authority)
    {
        if (Yearly(result, result.Filled!) is { } yearly) yield return new(NoticeKind.OtherPeriod, yearly);
        if (result.PaidBy is { } payer) yield return new(NoticeKind.PaidBy, $"\"{result.Label}\" is paid by {payer}, and not by {authority}.");
        if (result.InsteadOf is { Label: var other }) yield return new(NoticeKind.InsteadOf, $"\"{result.Label}\" is instead of \"{other}\": one or the other.");
    }

    /// <summary>Where the count of weeks or months is from; or that there is no yearly figure.</summary>
    private static string? Yearly(AllocationResult result, FilledLine line)
    {
        if (line.Outcome != Outcome.Amount) return null;
        if (result.Also is { } also)
        {
            var citation = also.Times.Citation;
            var from = citation.Source is { } source && source != result.Definition.Source ? $"The count of {Figure(also.Times)} is from {source.Title}." : null;
            var basis = citation.Sureness is { } sure && sure != Basis.Quoted ? $"About the count of {Figure(also.Times)}: {Is(sure)}" : null;
            return from is null && basis is null ? null : string.Join(' ', new[] { from, basis }.OfType<string>());
        }

        if (line.Unit is not { IsMoney: true, Per: not (null or "year" or "once") }) return null;
        var none = $"There is no yearly figure for \"{result.Label}\"";
        if (result.AlsoUnknown is not { } word) return none + ": these rules do not say how many weeks or months to count.";
        var known = InFull(word.State, word.Text);
        return Ended(word.State == State.Unclear
            ? $"{none}. On the number of weeks or months to count, {known}"
            : $"{none}, because the number of weeks or months to count is {known}");
    }

    private static string Unsure(FilledLine line) => line.IsFigureQuoted ? $"line {line.Number} (the figure itself is quoted)" : $"line {line.Number}";

    internal static bool TakesOff(Step step) => step switch
    {
        AbatementStep or LimitStep => true,
        TotalStep total => Array.Exists(total.Addends, a => a.Weight < 0),
        MultiplyStep multiply => multiply.DivideBy.Length > 0 || Array.Exists(multiply.Times, f => f.Figure?.Unit == RasUnit.Share),
        _ => false,
    };

    internal static string NothingOff(Disclosure disclosure) =>
        disclosure == Disclosure.Full ? "These rules take nothing off." : "These rules take nothing off. Parts we have not seen might.";

    /// <summary>What was disclosed, and when that was so: a refusal of years ago is history.</summary>
    private static string Disclosed(RasDefinition definition) => Disclosed(definition.Disclosure, AsAt(definition), definition.Authority);

    private static string Disclosed(Disclosure disclosure, string? asAt, string authority) => (disclosure, asAt) switch
    {
        (Disclosure.Full, null) => "The whole scheme is in this file.",
        (Disclosure.Full, _) => $"The whole scheme as at {asAt} is in this file.",
        (Disclosure.Partial, null) => "This file has only part of the scheme. Missing parts are marked.",
        (Disclosure.Partial, _) => $"This file has only part of the scheme as at {asAt}. Missing parts are marked.",
        (Disclosure.Withheld, null) => $"{authority} has not disclosed these rules.",
        (Disclosure.Withheld, _) => $"As at {asAt}, {authority} had not disclosed these rules.",
        (Disclosure.NotHeld, null) => $"{authority} does not hold these rules.",
        (Disclosure.NotHeld, _) => $"As at {asAt}, {authority} did not hold these rules.",
        (Disclosure.Unread, null) => "We have not read whether these rules are published.",
        (Disclosure.Unread, _) => $"We have not read whether these rules were published as at {asAt}.",
        (_, null) => $"{authority} answered that it runs no such scheme.",
        _ => $"As at {asAt}, {authority} had answered that it ran no such scheme.",
    };

    private static string Disagreeing(Reason said) => said.State switch
    {
        State.Figure => Ended($"If you disagree: {said.Text}"),
        State.Unclear => Ended($"How to disagree: {InFull(said.State, said.Text)}"),
        _ => $"How to disagree: {InFull(said.State, null)}.",
    };

    private static bool IsBlankHere(FilledLine line) =>
        line.BeganHere && line.Outcome.IsBlank();

    private static string Explained(Basis basis) => basis switch
    {
        Basis.Inferred => "We concluded these ourselves, and no source says them",
        Basis.Derived => "We worked these out from published figures",
        _ => "Whoever wrote this file chose these, and the scheme does not say them",
    };

    private static IEnumerable<string> Covered(Covers? covers)
    {
        if (covers is null) yield break;
        if (covers.Includes.Count > 0) yield return Listed("The amount includes", covers.Includes);
        if (covers.Excludes.Count > 0) yield return Listed("The amount does not include", covers.Excludes);
        if (covers.NotStated.Count > 0) yield return Listed("The rules do not say whether it includes", covers.NotStated);
    }

    private static string Listed(string what, IEnumerable<string> things) => $"{what}: {string.Join("; ", things.Select(Within))}.";
}
