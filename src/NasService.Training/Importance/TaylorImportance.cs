using NasService.Core.Networks;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Importance;

/// <summary>
/// What the loss would change by, to first order, if a unit were gone: (sum of w dL/dw over the weights w that read it)², the mean over
/// mini-batches (NViT, Yang et al. 2021; Molchanov et al. 2019). The sum is the derivative of the loss with respect to a
/// factor of the unit.
/// </summary>
internal sealed class TaylorImportance : IChannelImportance
{
    /// <summary>As published.</summary>
    public const int Batches = 100;

    public string Name => "taylor";

    public UnitScores Judge(ImportanceContext context, CancellationToken cancellationToken)
    {
        var scores = new Dictionary<(string Layer, long Dimension), double[]>();
        foreach (var units in context.UnitsByPlan())
        {
            ChannelAxis[] readers = [.. units.Select(g => g.Reader)];
            foreach (var (inputs, targets) in context.Batches(units.Key, Batches))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Accumulate(context, units.Key, inputs, targets, readers, scores);
            }
        }

        return reader => scores[(reader.Layer.Name, reader.Dimension)];
    }

    private static void Accumulate(
        ImportanceContext context,
        NetworkPlan plan,
        Tensor[] inputs,
        Tensor targets,
        ChannelAxis[] readers,
        Dictionary<(string Layer, long Dimension), double[]> scores)
    {
        using var scope = NewDisposeScope();
        var weights = new SliceLeaves(throughViews: false);
        var outputs = context.Supernet.ForwardToLoss(inputs, plan, context.Norm, weights.Get);
        var gradients = Differentiation.Of(context.Loss.Loss(outputs, targets, context.LabelSmoothing), weights.Leaves);
        using var noGrad = no_grad();
        foreach (var reader in readers)
        {
            var weight = context.Supernet.Layer(reader.Layer.Name).Weight;
            var sums = new double[weight.size((int)reader.Dimension)];
            for (var i = 0; i < gradients.Length; i++)
            {
                if (ReferenceEquals(weights.Parameters[i], weight) && gradients[i] is { } gradient)
                {
                    var products = weight.mul(gradient).sum(reader.OtherDimensions(weight)).cpu().data<float>();
                    for (var u = 0; u < sums.Length; u++)
                    {
                        sums[u] += products[u];
                    }
                }
            }

            var key = (reader.Layer.Name, reader.Dimension);
            var total = scores.TryGetValue(key, out var known) ? known : scores[key] = new double[sums.Length];
            for (var u = 0; u < sums.Length; u++)
            {
                total[u] += sums[u] * sums[u] / Batches;
            }
        }
    }
}
