using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>The first line of eng/bench/ofa_reference.py.</summary>
/// <param name="Parameters">Of each network it was sent.</param>
internal sealed record ReferenceParameters(ImmutableArray<long> Parameters);
