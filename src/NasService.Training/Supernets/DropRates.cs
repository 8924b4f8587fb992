using System.Collections.Frozen;
using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Supernets;

/// <summary>
/// How often training leaves out what a block adds to its shortcut: 0 in the first residual block, growing linearly to the whole rate in the
/// last (Huang et al. 2016, "Deep Networks with Stochastic Depth"; as in DeiT). A block has the rate of its place in the largest network
/// whoever runs it (as in AutoFormer), so that shallower networks are left out of less. Immutable.
/// </summary>
internal sealed class DropRates
{
    private readonly FrozenDictionary<string, double> _rates;

    /// <param name="supernet">Whose blocks.</param>
    /// <param name="largest">The last block's rate, from 0 to below 1.</param>
    public DropRates(Supernet supernet, double largest)
    {
        string[] blocks = [.. supernet.Plans[0].Blocks.Select(b => b.Name).Where(supernet.Plans.SelectMany(p => p.Blocks).Where(IsResidual)
            .Select(b => b.Name).ToHashSet(StringComparer.Ordinal).Contains)];
        _rates = blocks.Select((name, i) => KeyValuePair.Create(name, largest * i / Math.Max(1, blocks.Length - 1)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>By the block's name; 0 where nothing is added to a shortcut.</summary>
    public double Of(string block) => _rates.GetValueOrDefault(block);

    private static bool IsResidual(BlockPlan block) => block.Nodes.Any(n => n.Op is Add { MayDrop: true });
}
