using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>How tables call a network, and the run of one with its own steps.</summary>
internal static class QuantNasNames
{
    /// <summary>Operations and bits, edge by edge.</summary>
    public static string Of(Architecture network)
        => string.Join(' ', network.Labels.Where(l => l.Key.EndsWith(".operation", StringComparison.Ordinal))
            .Select(l => $"{l.Value}/{(network.Policy.TryGetValue(l.Key.Replace(".operation", ".bits", StringComparison.Ordinal), out var bits) ? bits : 32)}"));

    public static Tensor Run(Supernet weights, NetworkPlan plan, LearnedSteps steps, Tensor x)
    {
        steps.Begin();
        return NetworkRunner.Run([x], plan, new SupernetPass(weights, new BatchStatistics(TorchExtras.Current), rounding: steps));
    }
}
