using System.Collections.Immutable;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Arms;

/// <summary>Networks of one kind that are compared with those of another.</summary>
/// <param name="Name">As in <c>asymmetric</c>.</param>
/// <param name="Space">The space whose supernet they are cut from; arms may share one.</param>
/// <param name="Networks">In fp32, distinct.</param>
internal sealed record Arm(string Name, SearchSpace Space, ImmutableArray<Architecture> Networks);
