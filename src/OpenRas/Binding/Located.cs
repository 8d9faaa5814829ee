using OpenRas.Diagnostics;

namespace OpenRas.Binding;

/// <summary>A value with the place it was written at.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span);
