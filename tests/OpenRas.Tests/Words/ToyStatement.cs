using OpenRas.Analysis;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>A statement in the toy language.</summary>
internal sealed class ToyStatement : StatementWords
{
    internal override string Title(bool isDraft) => isDraft ? "luonnos" : "perustelu";

    internal override (string Title, string Caution) EasyTitle => ("selko", "testaamatta");

    internal override string Counted(Statement statement) => $"avoinna {statement.ToBeFilledCount}";

    internal override string LineTitle(int line) => $"kohta {line}";

    internal override string? Fill(StatementFill fill) => fill == StatementFill.Filled ? null : $"tila {(int)fill}";

    internal override IReadOnlyList<string> Said(Statement statement, int line) => [$"teksti {line}"];

    internal override StatementTable? Table(Statement statement, int line) =>
        line == 7 ? new([("rivi", true), ("kysymys", false)], [["1", statement.Allocation.Lines[0].Label]]) : null;

    internal override string LeftOpen => "avoimet";

    internal override string Left => "muut";

    internal override IReadOnlyList<string> Paragraph(Statement statement) => [$"summa {statement.Facts.Amount}"];

    internal override IReadOnlyList<EasyGroup> Easy(Statement statement) => [new("kuva", ["lause"])];

    internal override string Picture(string of) => $"<{of}>";

    internal override (string Title, string About) Record => ("seloste", "luonnos");

    internal override IReadOnlyList<(string Section, IReadOnlyList<(string Field, string? Text)> Fields)> RecordOf(RasDefinition definition) =>
        [("osa", [("nimi", definition.Title), ("muu", null)])];

    internal override string RecordToFill => "taytettava";
}
