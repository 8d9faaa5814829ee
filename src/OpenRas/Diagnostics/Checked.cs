using System.Diagnostics.CodeAnalysis;

namespace OpenRas.Diagnostics;

/// <summary>Either a value, perhaps with warnings, or the errors that prevent it. Immutable.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Checked<T>
    where T : class
{
    private readonly T? value;

    internal Checked(T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        this.value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>Everything that was found, in the order of the text. There is at least one error when there is no value.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsOk => value is not null;

    /// <summary>Gives the value if there is one.</summary>
    public bool TryGet([NotNullWhen(true)] out T? result)
    {
        result = value;
        return value is not null;
    }

    /// <summary>The value.</summary>
    /// <exception cref="RasException">There is none. Its message has each diagnostic <see cref="Diagnostic.WithoutText"/>, so that it holds no answer.</exception>
    public T OrThrow() => value ?? throw new RasException(Diagnostics);
}
