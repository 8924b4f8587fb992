using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>One variant: steps until its loss is what the plain one ended with, by seed.</summary>
internal sealed record PrimerRow(string Variant, ImmutableArray<double> Steps);
