using OpenRas.Analysis;
using OpenRas.Rendering;
using OpenRas.Words;

namespace OpenRas.Tests.Words;

/// <summary>Every sentence of a statement is made by its language.</summary>
public sealed class ToyStatementTests
{
    [Theory]
    [InlineData(StatementLength.Paragraph)]
    [InlineData(StatementLength.Short)]
    [InlineData(StatementLength.Full)]
    [InlineData(StatementLength.Easy)]
    public void It_has_no_word_of_English_but_the_definitions_own(StatementLength length)
    {
        const string file = "ras-definitions/kensington-and-chelsea/ras-2009.yaml";
        var ras = Repository.Load(file).OrThrow();
        var statement = ras.MakeStatement(ras.ParseAnswers("points: 22").OrThrow());

        foreach (var isMarkdown in new[] { false, true })
        {
            var toy = Toy.Laid(StatementPage.Of(statement, length, Toy.Language), isMarkdown);
            Toy.HoldsNoEnglish(file, Toy.Laid(StatementPage.Of(statement, length, Language.English), isMarkdown), toy);
        }
    }
}
