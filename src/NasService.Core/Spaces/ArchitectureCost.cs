using NasService.Core.Networks;

namespace NasService.Core.Spaces;

/// <summary>What an architecture costs, counted; its own policy does not matter.</summary>
/// <param name="Macs">Multiply-accumulates of one image: convolutions, squeeze-and-excitation and linear layers.</param>
/// <param name="Params">Trainable parameters.</param>
/// <param name="Fp32Bytes">Bytes of weights and biases, BN folded, with every layer in fp32.</param>
/// <param name="Int8Bytes">The same with the convolutions of all blocks in int8; stem, head, gates and classifier stay as the space has them.</param>
public sealed record ArchitectureCost(long Macs, long Params, long Fp32Bytes, long Int8Bytes)
{
    public static ArchitectureCost Of(NetworkPlan plan) => new(plan.Macs, plan.Parameters, Bytes(plan, 32), Bytes(plan, 8));

    private static long Bytes(NetworkPlan plan, int bits)
        => plan.Blocks.Sum(b => b.Nodes.Sum(n => (b.IsOfStage && n.Op.HasInt8 ? n.Op.WithLayers(l => l with { Bits = bits }) : n.Op).Bytes));
}
