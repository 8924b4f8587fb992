using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Pipeline.Sensitivity;

/// <summary>Layers that go to int8 together.</summary>
/// <param name="Name">Of the block or the layer.</param>
/// <param name="Layers">Names of its layers.</param>
internal sealed record SensitivityUnit(string Name, ImmutableHashSet<string> Layers)
{
    /// <summary>Everything that has int8 kernels: convolutions on the main path and beside it. Gates, feature mixes and the classifier stay in fp32 always.</summary>
    /// <param name="plan">The network.</param>
    /// <param name="byLayer">One unit a layer, else one a block.</param>
    public static ImmutableArray<SensitivityUnit> Of(NetworkPlan plan, bool byLayer)
    {
        var units = plan.Blocks.Select(b => new SensitivityUnit(b.Name, [.. b.Nodes.Where(n => n.Op.HasInt8).SelectMany(n => n.Op.Layers).Select(l => l.Name)])).Where(u => !u.Layers.IsEmpty);
        return byLayer ? [.. units.SelectMany(u => plan.Layers.Where(l => u.Layers.Contains(l.Name))).Select(l => new SensitivityUnit(l.Name, [l.Name]))] : [.. units];
    }

    /// <summary>The network with the layers named in int8, symmetric, and all others in fp32.</summary>
    public static NetworkPlan WithInt8(NetworkPlan plan, ImmutableHashSet<string> layers)
        => plan.WithLayers(l => l with { Bits = layers.Contains(l.Name) ? 8 : 32, IsAsymmetric = false });
}
