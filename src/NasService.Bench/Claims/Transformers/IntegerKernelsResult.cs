using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>The experiment's figures, the first way of each part the one that is exported.</summary>
internal sealed record IntegerKernelsResult(int Tokens, int Width, ImmutableArray<IntegerKernelRow> Rows);
