using OpenRas.Binding;
using OpenRas.Calculation;
using OpenRas.Diagnostics;

namespace OpenRas.Planning;

/// <summary>The sources that may be cited: those of the definition and, in a case or an example, its own.</summary>
internal sealed class SourceBook
{
    private readonly Dictionary<string, PublishedSource> sources;
    private readonly DiagnosticBag bag;

    internal SourceBook(IReadOnlyList<PublishedSource> ofDefinition, IReadOnlyList<(Located<string> Id, SourceDraft Source)> own, DiagnosticBag bag)
    {
        this.bag = bag;
        sources = ofDefinition.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var draft in own)
        {
            if (!sources.TryAdd(draft.Id.Value, Of(draft))) bag.Add(Rules.SourceTaken, draft.Id.Span, draft.Id.Value);
        }
    }

    internal static PublishedSource Of((Located<string> Id, SourceDraft Source) draft) =>
        new(draft.Id.Value, draft.Source.Title.Value, draft.Source.Publisher?.Value, draft.Source.Url?.Value, draft.Source.Read?.Value);

    internal Citation Cite(CitationDraft draft)
    {
        PublishedSource? source = null;
        if (draft.Source is { } id && !sources.TryGetValue(id.Value, out source))
            bag.Add(Rules.UnknownSource, id.Span, new Extra { Nearest = () => Nearest.To(id.Value, sources.Keys) }, id.Value);
        return draft is { Source: null, Basis: null, Note: null, PricesOf: null } ? Citation.None : new Citation(source, draft.Basis?.Value, draft.Note?.Value) { PricesOf = draft.PricesOf?.Value };
    }
}
