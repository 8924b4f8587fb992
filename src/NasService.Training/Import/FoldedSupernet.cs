using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Data.Targets;
using NasService.Training.Extraction;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Import;

/// <summary>Makes a network whose BN is folded the largest one of a supernet.</summary>
public static class FoldedSupernet
{
    private const int BatchSize = 250;

    /// <summary>The weights as they are folded, and BN that does nothing but add the bias: right by no statistics until <see
    /// cref="Unfold"/>
    /// has seen some.</summary>
    /// <param name="network">The network.</param>
    /// <param name="space">Its largest network is that one, whatever the layers' names are.</param>
    public static Supernet Of(FoldedNetwork network, SearchSpace space)
    {
        var supernet = new Supernet(space, 0, operators: network.Operators);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var (from, to) in network.Plan.Layers.Zip(space.LargestPlan.Layers))
        {
            var (layer, shared) = (network.Layers[from.Name], supernet.Layer(to.Name));
            Fill(shared.Weight, layer.Weight);
            foreach (var target in new[] { shared.Bias, shared.Shift }.Where(t => t is not null))
            {
                Fill(target!, layer.Bias);
            }
        }

        return supernet;
    }

    /// <summary>
    /// Gives each BN the scale and shift with which it undoes what it does by the statistics of the calibration images: the largest
    /// network
    /// is what it was before, and narrower ones are normalised by their own, as after a training. Outputs that are numbers go back into
    /// the
    /// unit that was trained on.
    /// </summary>
    /// <param name="supernet">Of <see cref="Of"/>.</param>
    /// <param name="data">The images.</param>
    /// <param name="images">How many of them.</param>
    /// <param name="cancellationToken">Checked between batches.</param>
    public static void Unfold(Supernet supernet, DataSet data, int images, CancellationToken cancellationToken)
    {
        var plan = supernet.Space.LargestPlan;
        var seen = new FoldedStatistics();
        using var noGrad = no_grad();
        var indices = data.Split.Training.AsSpan()[..Math.Min(images, data.Split.Training.Length)];
        for (var i = 0; i < indices.Length; i += BatchSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var part = indices.Slice(i, Math.Min(BatchSize, indices.Length - i));
            supernet.Forward(data.Samples.Read(part, new DataView(plan.Inputs)).ToTensors(), plan, seen);
        }

        foreach (var layer in plan.Layers.Where(l => l.HasBatchNorm))
        {
            var (shared, (mean, variance)) = (supernet.Layer(layer.Name), seen.Of(layer.Name));
            using var scope = NewDisposeScope();
            Fill(shared.Scale!, variance.Select(v => (float)Math.Sqrt(v + layer.NormEpsilon)));
            shared.Shift!.Accumulate(tensor(mean.Select(m => (float)m).ToArray()));
        }

        Rescale(supernet.Layer(plan.Layers.Last().Name), data.TargetScale);
    }

    /// <summary>The opposite of what extraction does to the last layer.</summary>
    private static void Rescale(SharedLayer last, TargetScale scale)
    {
        if (scale != TargetScale.None)
        {
            using var scope = NewDisposeScope();
            last.Weight.copy_(last.Weight.Times(1 / scale.Deviation));
            last.Bias!.copy_(last.Bias.Shifted(-scale.Mean).Times(1 / scale.Deviation));
        }
    }

    private static void Fill(Tensor target, IEnumerable<float> values) => target.copy_(tensor(values.ToArray()).view(target.shape));
}
