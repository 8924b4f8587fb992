using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Torch.Extras;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Importance;

/// <summary>What a network makes of a batch, block by block. Notation: N samples, T places (tokens, pixels of a map, one of a vector), C
/// channels.</summary>
internal sealed class Trajectory
{
    /// <summary>Places, of all samples together, whose features are compared with each other: K of OPTIN.</summary>
    public const int Places = 768;

    /// <summary>Of the outputs that are compared.</summary>
    public const double Temperature = 4;

    private readonly ITaskLoss _loss;
    private readonly Tensor[] _manifolds;
    private readonly Tensor _outputs;

    private Trajectory(ITaskLoss loss, Tensor[] manifolds, Tensor outputs) => (_loss, _manifolds, _outputs) = (loss, manifolds, outputs);

    /// <summary>Its tensors belong to the caller's dispose scope.</summary>
    /// <param name="context">The supernet.</param>
    /// <param name="plan">The network.</param>
    /// <param name="inputs">Of a batch.</param>
    /// <param name="replaced">A weight that another one stands in for; null: none.</param>
    /// <param name="by">What stands in for it.</param>
    public static Trajectory Of(ImportanceContext context, NetworkPlan plan, Tensor[] inputs, Tensor? replaced, Tensor? by)
    {
        // The outputs themselves are compared as such.
        var places = plan.Blocks.Select((b, i) => (b.Output.Name, Index: i)).Where(b => b.Name != plan.Outputs[0].Node)
            .ToDictionary(b => b.Name, b => b.Index, StringComparer.Ordinal);
        var manifolds = new Tensor[places.Count];
        var outputs = context.Supernet.ForwardToLoss(
            inputs,
            plan,
            context.Norm,
            (parameter, sizes) => Slices.Cut(ReferenceEquals(parameter, replaced) ? by! : parameter, sizes),
            (name, made) =>
            {
                if (places.TryGetValue(name, out var index))
                {
                    manifolds[index] = Manifold(made, context.Seed);
                }
            });
        return new Trajectory(context.Loss, manifolds, outputs.to(ScalarType.Float64));
    }

    /// <summary>
    /// Mean squared difference of the manifolds, summed over the blocks from <paramref name="first"/> on, and
    /// <see cref="TrajectoryImportance.OutputWeight"/> times T² times what the task's distillation loss is more than for equal outputs,
    /// both softened by T: for classes the Kullback-Leibler divergence. 0: nothing strays.
    /// </summary>
    public double Deviation(Trajectory other, int first)
    {
        var features = _manifolds.Zip(other._manifolds).Skip(first).Sum(m => (double)Squared(m.Second.sub(m.First)).mean().item<float>());
        var (soft, strayed) = (_outputs.Times(1 / Temperature), other._outputs.Times(1 / Temperature));
        var taught = _loss.Teach(soft);
        var away = _loss.Distill(strayed, taught).item<double>() - _loss.Distill(soft, taught).item<double>();
        return features + (TrajectoryImportance.OutputWeight * Temperature * Temperature * away);
    }

    /// <summary>Cosines between the features of each two places, K x K (Hao et al. 2022): N x T x C, N x C x S x S or N x C.</summary>
    private static Tensor Manifold(Tensor made, int seed)
    {
        using var scope = NewDisposeScope();
        var rows = made.dim() == 4 ? made.permute(0, 2, 3, 1).reshape(-1, made.size(1)) : made.reshape(-1, made.size(-1));
        var count = (int)rows.size(0);
        if (count > Places)
        {
            var chosen = Enumerable.Range(0, count).Select(i => (long)i).ToArray();
            Seed.Derive(seed, "places", count).Shuffle(chosen);
            rows = rows.index_select(0, tensor(chosen[..Places], device: rows.device));
        }

        rows = nn.functional.normalize(rows, 2, 1);
        return rows.mm(rows.t()).MoveToOuterDisposeScope();
    }

    private static Tensor Squared(Tensor x) => x.mul(x);
}
