using System.Numerics;
using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A profile in the toy language.</summary>
internal sealed class ToyProfile : ProfileWords
{
    internal override string About(RasProfile profile) => "kaikki";

    internal override string NoShareOfPeople => "huomio";

    internal override (string Label, string Sheets) Sheets(RasProfile profile) => ("lomakkeet", $"{profile.AnswerSets}");

    internal override string? WhyNotCounted(RasProfile profile) => profile.AnswerSets is null ? "laskematta" : null;

    internal override string Heading(string label, FormLine line) => $"{label} > {line.Number}";

    internal override string Amounts(ResultProfile result) => $"valilta {Plain(result.Least?.AtLeast)} {Plain(result.Greatest?.AtMost)}";

    internal override (string Outcome, string Sheets, string Share) OutcomeColumns => ("mika", "maara", "osuus");

    internal override string Outcome(OutcomeCount count) => count.Text ?? $"tila{(int)count.Outcome}";

    internal override string Change(ResultProfile result, LargestChange change, bool isOneLevel) => $"muutos {Plain(change.Difference.AtLeast)}";

    internal override string OtherAnswers(IEnumerable<string> answers) => $"muut {string.Join(" + ", answers)}";

    internal override string Effects => "vaikutus";

    internal override (string Line, string Question, string AtLeast, string AtMost, string Outcome) EffectColumns => ("rivi", "kysymys", "vahintaan", "enintaan", "tila");

    internal override string AtLeast(ResultProfile result, QuestionEffect effect) => Plain(effect.Change.AtLeast);

    internal override string AtMost(ResultProfile result, QuestionEffect effect) => Plain(effect.Change.AtMost);

    internal override string CanChange(QuestionEffect effect) => effect.ChangesOutcome is false ? "" : "vaihtuu";

    internal override string OutcomeSays => "tilat";

    internal override string Decides(QuestionEffect effect) => $"ratkaisee {string.Join("+", effect.Asks.Select(a => a.Number))}";

    internal override string Never(ResultProfile result, IReadOnlyList<int> lines) => $"koskaan {string.Join("+", lines)}";

    internal override IEnumerable<string> Values(TotalProfile total) => [$"arvot {total.Values?.Count}"];

    internal override (string Sheets, string Share) ValueColumns => ("maara", "osuus");

    internal override string Range(decimal from, decimal to) => $"{Plain(from)}..{Plain(to)}";

    internal override (string Row, string Gives, string Sheets, string Share) RowColumns => ("rivi", "antaa", "maara", "osuus");

    internal override string When(RowProfile row) => row.When;

    internal override string Gives(RowProfile row) => row.Figure is { } figure ? Plain(figure) : $"tila{(int)row.Outcome}";

    internal override string NoneComesHere => "tyhja";

    internal override string Between => "valissa";

    internal override string Elsewhere => "muualla";

    internal override string NotKnown => "tuntematon";

    internal override string Edges(FormLine along) => $"reunat {along.Number}";

    internal override (string Where, string From, string Below, string Above, string Jump) EdgeColumns => ("missa", "alkaen", "alla", "ylla", "hyppy");

    internal override string Jump(RasUnit unit, BandEdge edge) => Plain(edge.Jump);

    internal override string JumpPercent(BandEdge edge) => Plain(edge.JumpPercent);

    internal override string Near(TableProfile table, BigInteger sheets, string share) => $"lahella {sheets}";

    internal override PictureWords Picture { get; } = new ToyPicture();

    private static string Plain(decimal? value) => value is { } number ? Numbers.Plain(number) : "";

    private sealed class ToyPicture : PictureWords
    {
        internal override string Title(RasDefinition definition) => "kuva";

        internal override string Described(TableProfile table) => $"kuvaus {table.Line.Number}";

        internal override string Heading(TableProfile table) => $"taulu {table.Line.Number}";

        internal override string WithoutEdge(string row, RowProfile gives) => $"ilman {row}";

        internal override string NotDrawn(TableProfile table) => $"piirtamatta {table.Line.Number}";

        internal override string Nothing(RasDefinition definition) => "tyhja";

        internal override string Across(FormLine along) => $"poikki {along.Number}";

        internal override (string Step, string Unreached, string Blank, string Behind) Key => ("askel", "saavuttamaton", "aukko", "takana");
    }
}
