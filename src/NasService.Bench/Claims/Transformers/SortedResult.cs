using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>The experiment's figures.</summary>
internal sealed record SortedResult(string Space, int Steps, int Times, int Images, ImmutableArray<SortedRow> Networks, double LeastShare);
