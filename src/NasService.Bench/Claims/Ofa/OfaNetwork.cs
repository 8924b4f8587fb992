using NasService.Core.Networks;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Ofa;

/// <summary>A network of the experiment, in fp32.</summary>
/// <param name="Architecture">It.</param>
/// <param name="Plan">Its layers.</param>
/// <param name="IsCompared">Trained alone with every seed.</param>
/// <param name="IsSmall">Among the third with the fewest MACs.</param>
internal sealed record OfaNetwork(Architecture Architecture, NetworkPlan Plan, bool IsCompared, bool IsSmall)
{
    public string Id => Architecture.Id;
}
