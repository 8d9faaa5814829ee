using OpenRas.Calculation;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A filled form in the toy language: each thing is said by one made-up word and the facts behind it.</summary>
internal sealed class ToyForm : FormWords
{
    internal override string UndisclosedLabel => "suma";

    internal override string Missing => "manka:";

    internal override string Ask => "pyta: ";

    internal override (string Line, string Working, string Value) Columns => ("rivi", "tapa", "suma");

    internal override string DecisionsTitle => "ihmiset";

    internal override (string Figure, string Difference) DecisionColumns => ("suma", "ero");

    internal override LineWords Line(Worked worked) => new(Working(worked))
    {
        Printed = worked.Fill.IsFigure && worked.Step.Unit.IsNumber ? Number(worked.Fill.Value) : worked.Fill.State.ToString().ToLowerInvariant(),
        Rounding = worked.Rounded is { } rounded ? $"pyora {Numbers.Plain(rounded.How.To)}" : null,
        Change = worked.Before is { } before ? $"ennen {Number(before)}" : null,
        Headline = worked.Before is { } was ? $"ennen {Number(was)}, {Number(worked.Fill.Value)}" : null,
        Reason = worked.Reason is { } reason ? reason.Text ?? "syyton" : worked.Cause is { } cause ? Said(cause) : null,
        Why = worked.Cause is { } why ? Said(why) : null,
    };

    internal override string? Sureness(Basis? basis, bool isFigureQuoted) => basis is null or Basis.Quoted ? null : "epavarma";

    internal override string Result(AllocationResult result) => result.Amount is { } amount ? Number(amount) : "puuttuu";

    internal override string? WhyNoResult(AllocationResult result) => result.Amount is null ? "puuttuu" : null;

    internal override string Waits(AllocationResult result) => "odota";

    internal override string AtHead(Allocation allocation, AllocationResult result, FinalDecision? final) => final is null ? Result(result) : $"{Result(result)}, paatetty";

    internal override LinePart? InOtherPeriod(AllocationResult result) => null;

    internal override string OpenTitle => "auki";

    internal override string Asked(RasDefinition definition, string id) => "kysy " + id;

    internal override string Question(RasDefinition definition, string id) => "kysymys";

    internal override IReadOnlyList<string> Choices(RasDefinition definition, string id) => ["joko", "tai"];

    internal override string FillIn => "tayta";

    internal override IEnumerable<string> AboutAnswering(Question question) => [];

    internal override string Cited(RasDefinition definition, string engine) => "viite";

    internal override IReadOnlyList<string> Opening(Allocation allocation) => ["alku"];

    internal override string Named(AllocationResult result) => $"{result.Label} > {Result(result)}";

    internal override IReadOnlyList<Notice> Head(Allocation form) => [new(NoticeKind.Estimate, "arvio"), new(NoticeKind.Status, Standing(form.Definition))];

    internal override string Standing(RasDefinition definition) => "tila";

    internal override string Approved(Approval approval) => "hyva " + approval.Role;

    internal override string Replied(AuthorityReply reply) => "vastaus " + reply.Said;

    internal override IReadOnlyList<Notice> Origin(RasDefinition definition) => [new(NoticeKind.Author, "tekija")];

    internal override IReadOnlyList<Notice> Foot(Allocation allocation) => [new(NoticeKind.Note, "loppu")];

    internal override string? Day(EffectiveDate day) => "paiva";

    internal override string WhyOutside(RasDefinition definition) => "ulkona";

    internal override string Identity(RasDefinition definition) => definition.Id;

    internal override string Source(PublishedSource source) => source.Title;

    internal override string SourceAlone(PublishedSource source) => "lahde " + source.Title;

    internal override string Under(UnderLine what, string words) => "alla " + words;

    internal override (string Label, string Figure) AsCalculated(AllocationResult result) => (result.Label, Result(result));

    internal override string Decision(bool isFinal) => isFinal ? "paatos" : "muutos";

    internal override ChangeWords Change(RecordedChange change) => new("suma", "suma", "ero", "kuka", null, "miksi") { Under = ["kuka"] };

    internal override string Way(FinalDecision final) => "matka";

    internal override string? Decided(Allocation allocation) => allocation.FinalDecisions.Count > 0 ? "paatetty" : null;

    internal override string Failed(IReadOnlyList<Seen> failed) => $"ei {string.Join('/', failed.Select(f => f.Line))}";

    internal override string Figure(Figure figure) => figure.IsKnown ? Number(figure.Value) : InFull(figure.State, figure.Text);

    internal override string InFull(State state, string? text) => state.ToString().ToLowerInvariant();

    private static string Said(Cause cause) => $"{cause.State.ToString().ToLowerInvariant()}@{cause.Line}";

    private static string Working(Worked worked) => worked.Working switch
    {
        Chosen chosen => chosen.Answer.Id,
        LeftOut left => $"ei {string.Join('/', left.Failed.Select(f => f.Line))}",
        PassedOn passed => $"ohi {passed.Of}",
        Changed changed => $"{changed.Of} * {Numbers.Plain(changed.Factor)}",
        Looked looked => $"rivi#{looked.Row + 1}",
        Added added => string.Join('+', added.Parts.Select(p => Numbers.Plain(p.Line))),
        Limited limited => $"raja {limited.Passed}",
        var other => other.GetType().Name.ToLowerInvariant(),
    };

    private static string Number(decimal value) => $"#{Numbers.Plain(value)}";
}
