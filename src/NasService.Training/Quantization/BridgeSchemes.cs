using NasService.Torch.Extras;
using NasService.Training.Extraction;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>
/// Chooses how the activations of each bridge block are put into 8 bits (after Q-HyViT, Lee et al. 2023: scheme and scale by the
/// reconstruction error of each bridge block): with a zero point of their own or around zero, over the range that was estimated or over
/// all that was seen. One choice a block, one scale and zero point a tensor.
/// </summary>
/// <param name="network">The folded network.</param>
/// <param name="inputs">Calibration images that the choice is measured on.</param>
internal sealed class BridgeSchemes(FoldedNetwork network, IReadOnlyList<Tensor> inputs)
{
    private static readonly Func<ActivationRange, ActivationRange, ActivationRange>[] s_schemes =
    [
        (estimated, _) => estimated,
        (estimated, _) => AroundZero(estimated),
        (_, seen) => seen,
        (_, seen) => AroundZero(seen),
    ];

    private readonly IReadOnlyList<BridgeBlock> _bridges = BridgeBlock.Of(network.Plan, network.Operators.Lowerings);

    /// <param name="ranges">Of all tensors, as they are estimated one by one.</param>
    /// <returns>The same with those of bridge blocks by the scheme of the least error; where several have it, the first: the estimate as
    /// it
    /// is.</returns>
    public IReadOnlyDictionary<string, ActivationRange> Choose(IReadOnlyDictionary<string, ActivationRange> ranges)
    {
        if (_bridges.Count == 0)
        {
            return ranges;
        }

        var chosen = new Dictionary<string, ActivationRange>(ranges, StringComparer.Ordinal);
        ForEach((bridge, run, tensors) =>
        {
            var seen = bridge.Tensors.ToDictionary(t => t, t => new ActivationRange(tensors[t].min().item<float>(),
                tensors[t].max().item<float>()), StringComparer.Ordinal);
            var best = s_schemes.Select(s => bridge.Tensors.ToDictionary(t => t, t => s(ranges[t], seen[t]), StringComparer.Ordinal))
                .MinBy(run)!;
            foreach (var (tensor, range) in best)
            {
                chosen[tensor] = range;
            }
        });
        return chosen;
    }

    /// <summary>The mean squared error of each bridge block's output under given ranges, all of the block being in int8, by the block's
    /// name.</summary>
    public IReadOnlyDictionary<string, double> Errors(IReadOnlyDictionary<string, ActivationRange> ranges)
    {
        var errors = new Dictionary<string, double>(StringComparer.Ordinal);
        ForEach((bridge, run, _) => errors.Add(bridge.Block.Name, run(ranges)));
        return errors;
    }

    /// <summary>u8 with its zero in the middle.</summary>
    private static ActivationRange AroundZero(ActivationRange range)
    {
        var most = Math.Max(Math.Abs(range.Low), Math.Abs(range.High));
        return new ActivationRange(-most, most);
    }

    private void ForEach(
        Action<BridgeBlock, Func<IReadOnlyDictionary<string, ActivationRange>, double>, IReadOnlyDictionary<string, Tensor>> look)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var wanted = _bridges.SelectMany(b => b.Tensors.Concat(b.External).Append(b.Block.Output.Name)).ToHashSet(StringComparer.Ordinal);
        var exact = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        network.Compile()(inputs, (name, t) =>
        {
            if (wanted.Contains(name))
            {
                exact[name] = t;
            }
        });
        var pass = new FoldedPass(network);
        foreach (var bridge in _bridges)
        {
            var external = bridge.External.ToDictionary(e => e, e => exact[e], StringComparer.Ordinal);
            look(bridge, Error, exact);

            double Error(IReadOnlyDictionary<string, ActivationRange> ranges)
            {
                using var run = NewDisposeScope();
                var off = RoundedBlock.Run(bridge, pass, external, ranges).Plus(exact[bridge.Block.Output.Name].Times(-1));
                return off.mul(off).mean().item<float>();
            }
        }
    }
}
