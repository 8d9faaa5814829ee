namespace OpenRas.Tests.Proofs;

/// <summary>What takes every core for a minute or more runs when nothing else does, so that no test that has a limit of time waits for it.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
