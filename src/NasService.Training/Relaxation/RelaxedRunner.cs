using NasService.Core.Networks;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>The forward pass of a mixture. Everything it makes belongs to the caller's dispose scope.</summary>
internal static class RelaxedRunner
{
    // A variant whose share is nothing has shares of its widths all the same.
    private const double Smallest = 1e-12;

    /// <param name="inputs">N x what the plan's inputs say, in their order.</param>
    /// <param name="space">The mixture.</param>
    /// <param name="shares">For each edge the shares of its choices, summing to 1.</param>
    /// <param name="pass">Whose weights.</param>
    /// <param name="mixture">What bit widths do; that of the pass.</param>
    /// <returns>What the task's loss reads.</returns>
    public static Tensor Run(IReadOnlyList<Tensor> inputs, RelaxedSpace space, IReadOnlyList<Tensor> shares, ForwardPass pass,
        IBitMixture mixture)
    {
        var plan = space.Plan;
        var made = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        for (var i = 0; i < inputs.Count; i++)
        {
            made.Add(plan.Inputs[i].Name, inputs[i]);
        }

        var one = ones(1);
        foreach (var block in space.Blocks)
        {
            pass.Begin(block.Largest);
            made[block.Largest.Output.Name] = Mixed(block, made, block.Edge < 0 ? one : shares[block.Edge], pass, mixture);
            if (block.EndsStage)
            {
                made[block.Largest.Output.Name] = Sum(block.Depths.Select((d, i)
                    => made[space.Blocks[space.Blocks.IndexOf(block) - block.Place + d].Largest.Output.Name]
                    .mul(shares[block.DepthEdge].select(0, i))));
            }
        }

        mixture.Begin([32], one);
        foreach (var block in plan.Training)
        {
            Run(block, made, pass);
        }

        return made[plan.TrainedOutput];
    }

    private static Tensor Mixed(RelaxedBlock block, Dictionary<string, Tensor> made, Tensor shares, ForwardPass pass, IBitMixture mixture)
    {
        var (variants, widths) = (block.Variants.Length, block.Bits.Length);
        var outputs = new List<Tensor>();
        for (var v = 0; v < variants; v++)
        {
            // Of an edge the shares are those of its choices, width by width within a variant.
            var own = block.Edge < 0 ? shares : shares.narrow(0, v * widths, widths);
            var whole = own.sum();
            mixture.Begin(block.Bits, widths == 1 ? ones(1) : own.div(whole.clamp_min(HeldScalar.Of(Smallest))));
            var output = Run(block.Variants[v], new Dictionary<string, Tensor>(made, StringComparer.Ordinal), pass);
            outputs.Add(variants == 1 ? output : output.mul(whole));
        }

        return outputs.Count == 1 ? outputs[0] : Sum(outputs);
    }

    private static Tensor Run(BlockPlan block, Dictionary<string, Tensor> made, ForwardPass pass)
    {
        foreach (var node in block.Nodes)
        {
            made[node.Name] = pass.Kernels.Get(node.Op).Forward(node.Op, [.. node.Inputs.Select(i => made[i])], pass);
        }

        return made[block.Output.Name];
    }

    private static Tensor Sum(IEnumerable<Tensor> parts) => parts.Aggregate((a, b) => a.Plus(b));
}
