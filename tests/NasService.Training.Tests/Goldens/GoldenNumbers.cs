using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Goldens;

/// <summary>
/// Weights, statistics and ranges by name: the same on every processor, whatever the order in which layers are made. Sums, products and square
/// roots only: a logarithm's last digit is the mathematical library's.
/// </summary>
internal static class GoldenNumbers
{
    private const int JobSeed = 15;

    /// <summary>Evenly between both bounds.</summary>
    public static float[] Of(string name, long count, double low = -1, double high = 1)
    {
        var random = Seed.Derive(JobSeed, name, 0);
        var values = new float[count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)(low + (random.NextDouble() * (high - low)));
        }

        return values;
    }

    /// <summary>Every weight of a supernet, by the name under which it is stored.</summary>
    public static void Fill(Supernet supernet)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var parameter in supernet.Parameters)
        {
            parameter.Value.copy_(tensor(Weight(parameter.Name, parameter.Value.shape), parameter.Value.shape));
        }
    }

    /// <summary>Statistics in front of each BN.</summary>
    public static NetworkStatistics Statistics(NetworkPlan plan) => new(plan.Layers.Where(l => l.HasBatchNorm).ToDictionary(
        l => l.Name,
        l => new LayerStatistics([.. Of($"{l.Name}.mean", l.Out, -0.2, 0.2)], [.. Of($"{l.Name}.variance", l.Out, 0.3, 1.5)]),
        StringComparer.Ordinal));

    /// <summary>Of every tensor that may have one.</summary>
    public static IReadOnlyDictionary<string, ActivationRange> Ranges(NetworkPlan plan)
    {
        return plan.Nodes.Select(n => n.Name).Concat(plan.Inputs.Select(i => i.Name)).ToDictionary(
            t => t, t => new ActivationRange(Of($"{t}.low", 1, -2, 0)[0], Of($"{t}.high", 1, 0.5, 4)[0]), StringComparer.Ordinal);
    }

    private static float[] Weight(string name, long[] shape)
    {
        var part = name[(name.LastIndexOf('.') + 1)..];
        var count = shape.Aggregate(1L, (a, b) => a * b);
        if (part.StartsWith("transform", StringComparison.Ordinal))
        {
            return HalvedShift(shape[0]);
        }

        var bound = Math.Sqrt(3.0 * shape[0] / count);
        return part == "weight" ? Of(name, count, -bound, bound) : part == "scale" ? Of(name, count, 0.5, 1.5) : Of(name, count, -0.3, 0.3);
    }

    // Every value of a kernel moves on by one place and is halved: exact in whatever order products are summed, and not its own transpose.
    private static float[] HalvedShift(long side)
    {
        var matrix = new float[side * side];
        for (var i = 0L; i < side; i++)
        {
            matrix[(i * side) + ((i + 1) % side)] = 0.5f;
        }

        return matrix;
    }
}
