using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Networks;

namespace NasService.Bench;

/// <summary>A network as Once-for-All's own code names it: one kernel and one expansion for each of its elastic blocks, active or not, and a depth for each stage.</summary>
/// <param name="Kernels">Of all elastic blocks in order.</param>
/// <param name="Expands">Of the same blocks.</param>
/// <param name="Depths">Active blocks of each stage.</param>
internal sealed record ReferenceNetwork(ImmutableArray<int> Kernels, ImmutableArray<int> Expands, ImmutableArray<int> Depths)
{
    private const int Stages = 5;

    private const int BlocksOfStage = 4;

    /// <exception cref="InputException">It is no network of Once-for-All's MobileNetV3.</exception>
    public static ReferenceNetwork Of(NetworkPlan plan)
    {
        var stages = plan.Blocks
            .Where(b => b.IsOfStage && b.Name.StartsWith("stage", StringComparison.Ordinal))
            .GroupBy(b => b.Name[..b.Name.IndexOf('.', StringComparison.Ordinal)], StringComparer.Ordinal)
            .Select(g => g.ToArray())
            .ToArray();
        if (stages.Length != Stages || stages.Any(s => s.Length > BlocksOfStage || s.Any(b => !b.Layers.Any(l => l.IsDepthwise))))
        {
            throw new InputException("--reference", "Once-for-All's own code builds its MobileNetV3 only.", null, "--space ofa-mbv3-w1.0");
        }

        var (kernels, expands) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var stage in stages)
        {
            for (var i = 0; i < BlocksOfStage; i++)
            {
                // What is not active has to have some value.
                var block = stage[Math.Min(i, stage.Length - 1)];
                var depthwise = block.Layers.First(l => l.IsDepthwise);
                kernels.Add(depthwise.Kernel);
                expands.Add((int)Math.Round(depthwise.In / (double)block.In));
            }
        }

        return new ReferenceNetwork(kernels.ToImmutable(), expands.ToImmutable(), [.. stages.Select(s => s.Length)]);
    }
}
