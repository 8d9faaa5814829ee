namespace OpenRas.Tests;

/// <summary>Runs when nothing else does: what takes every core for a minute, and what has a limit of time, which is said in <see cref="InTime"/> alone.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
