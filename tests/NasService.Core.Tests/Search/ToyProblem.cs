using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Metrics;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

/// <summary>A conditional space with a known trade: more of everything is more accurate and slower, with diminishing returns that differ per gene.</summary>
internal static class ToyProblem
{
    public static GeneSpace Space(int stages = 3)
    {
        var dimensions = ImmutableArray.CreateBuilder<Dimension>();
        for (var s = 0; s < stages; s++)
        {
            var depth = dimensions.Count;
            dimensions.Add(new Dimension($"s{s}.depth", DimensionKind.Depth, [1, 2]));
            for (var b = 1; b <= 2; b++)
            {
                ActiveWhen? when = b == 1 ? null : new ActiveWhen(depth, b);
                dimensions.Add(new Dimension($"s{s}.b{b}.kernel", DimensionKind.Kernel, [3, 5, 7], when));
                dimensions.Add(new Dimension($"s{s}.b{b}.expand", DimensionKind.Expand, [2, 3, 4], when));
            }
        }

        return new GeneSpace(dimensions.ToImmutable());
    }

    public static SearchProblem Create(GeneSpace space) => new()
    {
        Space = space,
        Objectives =
        [
            new Objective("accuracy", "fraction", Direction.Maximize),
            new Objective("latencyMs", "ms", Direction.Minimize, Device: "toy"),
        ],
        ReferencePoint = [0.2, 6],
    };

    public static Observation Evaluate(GeneSpace space, ImmutableArray<int> genes)
    {
        double accuracy = 0.2, latency = 0.2;
        for (var i = 0; i < genes.Length; i++)
        {
            if (space.IsActive(genes.AsSpan(), i))
            {
                var level = genes[i] + 1;
                accuracy += (1 + (i % 3)) * 0.01 * Math.Sqrt(level);
                latency += (1 + (i % 4)) * 0.05 * level;
            }
        }

        return new Observation(genes, [accuracy, latency]);
    }
}
