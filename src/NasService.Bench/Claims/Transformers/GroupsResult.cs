using System.Collections.Immutable;
using NasService.Bench.Claims.Kernels;

namespace NasService.Bench.Claims.Transformers;

/// <summary>The experiment's figures.</summary>
internal sealed record GroupsResult(
    string Space, int Batch, int Groups, int Networks, int Images, ImmutableArray<GroupsArm> Arms, SeedDifference Difference);
