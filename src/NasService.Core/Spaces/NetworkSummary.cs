using System.Collections.Immutable;

namespace NasService.Core.Spaces;

/// <summary>One network's counted numbers.</summary>
/// <param name="Id">Id of the fp32 architecture.</param>
/// <param name="Inputs">What it reads.</param>
/// <param name="Blocks">Blocks of its stages; stem, head and classifier not counted.</param>
/// <param name="Macs">Multiply-accumulates for one image.</param>
/// <param name="Parameters">Trainable parameters.</param>
/// <param name="Fp32Bytes">Bytes of its folded weights where every bit gene is 32, or the nearest the space offers.</param>
/// <param name="Int8Bytes">The same with 8; equal where the space offers one policy.</param>
public sealed record NetworkSummary(string Id, ImmutableArray<InputSummary> Inputs, int Blocks, long Macs, long Parameters, long Fp32Bytes, long Int8Bytes)
{
    /// <param name="space">The space.</param>
    /// <param name="withBits">The network with all its bits as given.</param>
    internal static NetworkSummary Of(SearchSpace space, Func<int, Architecture> withBits)
    {
        var architecture = withBits(32);
        var plan = space.Plan(architecture);
        var blocks = plan.Blocks.Count(b => b.IsOfStage);
        return new NetworkSummary(architecture.Id, InputSummary.Of(plan), blocks, plan.Macs, plan.Parameters, plan.Bytes, space.Plan(withBits(8)).Bytes);
    }
}
