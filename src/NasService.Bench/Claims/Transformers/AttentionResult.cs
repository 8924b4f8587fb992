using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>The experiment's figures.</summary>
internal sealed record AttentionResult(ImmutableArray<AttentionLength> Lengths, ImmutableArray<AttentionWidth> Widths);
