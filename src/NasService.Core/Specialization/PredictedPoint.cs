using System.Collections.Immutable;
using NasService.Core.Search.Predicted;
using NasService.Core.Spaces;

namespace NasService.Core.Specialization;

/// <summary>A candidate as predicted and counted.</summary>
/// <param name="ArchitectureId">Its id, policy included.</param>
/// <param name="Architecture">Every active dimension but the bits.</param>
/// <param name="Policy">Every active bit dimension: 8 or 32.</param>
/// <param name="Quality">Predicted, in the unit of the task's metric.</param>
/// <param name="LatencyMs">Predicted.</param>
/// <param name="Macs">Multiply-accumulates of one image, counted.</param>
/// <param name="Params">Parameters, counted.</param>
/// <param name="WeightBytes">Bytes of its weights, counted; a file adds its graph to that.</param>
public sealed record PredictedPoint(
    string ArchitectureId,
    ImmutableSortedDictionary<string, double> Architecture,
    ImmutableSortedDictionary<string, int> Policy,
    PredictedValue Quality,
    PredictedValue LatencyMs,
    long Macs,
    long Params,
    long WeightBytes)
{
    /// <summary>With what is counted of it.</summary>
    public static PredictedPoint Of(SearchSpace space, PredictedNetwork network)
    {
        var architecture = space.Create(network.Genes);
        var plan = space.Plan(architecture);
        return new PredictedPoint(
            architecture.Id, architecture.Choices, architecture.Policy, network.Quality, network.LatencyMs, plan.Macs, plan.Parameters, plan.Bytes);
    }
}
