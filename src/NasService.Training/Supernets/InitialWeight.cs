using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Weights before the first step.</summary>
internal static class InitialWeight
{
    /// <summary>Of a convolution, out x in / groups x k x k: normal, fan-out (He), as in Once-for-All.</summary>
    public static Tensor Normal(LayerPlan layer, Random random)
    {
        var values = new float[layer.WeightCount];
        var deviation = Math.Sqrt(2.0 * layer.Groups / ((long)layer.KernelPlaces * layer.Out));
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)(deviation * Gaussian(random));
        }

        return tensor(values, [layer.Out, layer.In / layer.Groups, layer.Frames > 0 ? 1 : layer.Kernel, layer.Kernel]);
    }

    /// <summary>Of what is neither: normal with a deviation of its own, in the shape given.</summary>
    public static Tensor Normal(double deviation, Random random, params long[] shape)
    {
        var values = new float[shape.Aggregate(1L, (a, b) => a * b)];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)(deviation * Gaussian(random));
        }

        return tensor(values, shape);
    }

    /// <summary>Of a product, out x in: uniform within one over the root of its inputs, as PyTorch has it.</summary>
    public static Tensor Uniform(LayerPlan layer, Random random)
    {
        var values = new float[layer.WeightCount];
        var bound = 1 / Math.Sqrt(layer.In);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (float)(((2 * random.NextDouble()) - 1) * bound);
        }

        return tensor(values, [layer.Out, layer.In]);
    }

    // Box and Muller; 1 - u keeps the logarithm finite.
    private static double Gaussian(Random random)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        return radius * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
