using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>The experiment's figures.</summary>
internal sealed record ImportanceResult(string Space, int Steps, int Images, int Networks, ImmutableArray<ImportanceRow> Rows);
