using OpenRas.Binding;
using OpenRas.Diagnostics;
using OpenRas.Planning;
using OpenRas.Syntax;

namespace OpenRas;

public sealed partial class RasDefinition
{
    /// <summary>Reads examples of this definition from a file and calculates each.</summary>
    /// <param name="path">The file, beside <c>scheme.yaml</c> named <c>scheme.examples.yaml</c>; it is named so in diagnostics.</param>
    /// <param name="maximumBytes">The largest file that is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<IReadOnlyList<Example>> LoadExamples(string path, int maximumBytes = DefaultMaximumBytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        return ReadExamples(TextLoader.FromFile(path, maximumBytes));
    }

    /// <summary>Reads examples of this definition from a text; like <see cref="LoadExamples"/>.</summary>
    /// <param name="text">JSON when it begins with a brace and a quoted name, otherwise YAML.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="maximumBytes">The largest text that is read, as UTF-8.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not above 0.</exception>
    public Checked<IReadOnlyList<Example>> ParseExamples(string text, string name = "examples", int maximumBytes = DefaultMaximumBytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        return ReadExamples(TextLoader.FromText(text, name, maximumBytes));
    }

    private Checked<IReadOnlyList<Example>> ReadExamples(DiagnosticBag bag)
    {
        var node = Tree(bag, out var isJson);
        var file = node is null ? null : ExamplesGrammar.Read(node, bag, isJson);
        if (file is not null) AnswersGrammar.IsFor(file.Definition, Id, bag);
        if (file is null || bag.HasErrors) return new(null, bag.ToList());
        var planner = new ExamplePlanner(Plan, new SourceBook(Sources, file.Sources, bag), bag);
        var read = file.Examples.Select(draft => (Draft: draft, Read: planner.Read(draft))).ToList();
        if (bag.HasErrors) return new(null, bag.ToList());
        Example[] examples = [.. read.Select(e => new Example(e.Draft.Label.Value, e.Read.Citation.Basis!.Value, e.Read.Citation.Source, e.Read.Failures))];
        return new(examples, bag.ToList());
    }
}
