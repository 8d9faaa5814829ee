using OpenRas.Diagnostics;
using OpenRas.Syntax;

namespace OpenRas.Binding;

/// <summary>The code of a currency.</summary>
internal sealed class CurrencyGrammar() : ScalarGrammar<Located<string>>("a currency")
{
    internal override Schema Describe(SharedSchemas shared) => Schema.OneOf(Currencies.Codes);

    internal override string? Choices => "`GBP`, `EUR` or another code of ISO 4217";

    private protected override Located<string> Read(ScalarNode scalar, DiagnosticBag bag)
    {
        if (!Currencies.Codes.Contains(scalar.Text)) bag.Add(Rules.BadCurrency, scalar.Span, scalar.Text);
        return new(scalar.Text, scalar.Span);
    }
}
