using NasService.Core.Networks;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// The one forward pass: whoever supplies the weights (supernet, extracted or folded network) gets the same graph, node by node. Everything it makes belongs to the
/// caller's dispose scope.
/// </summary>
internal static class NetworkRunner
{
    /// <param name="inputs">N x what the plan's inputs say, in their order; maps with channels last.</param>
    /// <param name="plan">The concrete network.</param>
    /// <param name="pass">Whose weights.</param>
    /// <param name="observe">Sees the input and what each node makes, behind its activation, by name.</param>
    /// <param name="isTrained">With what training alone runs.</param>
    /// <returns>The output, N x what the plan says; of a trained one what its loss reads.</returns>
    public static Tensor Run(IReadOnlyList<Tensor> inputs, NetworkPlan plan, ForwardPass pass, Action<string, Tensor>? observe = null, bool isTrained = false)
    {
        if (inputs.Count != plan.Inputs.Length)
        {
            throw new ArgumentException($"Expected {plan.Inputs.Length} inputs, got {inputs.Count}.", nameof(inputs));
        }

        var made = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        for (var i = 0; i < inputs.Count; i++)
        {
            made.Add(plan.Inputs[i].Name, inputs[i]);
            observe?.Invoke(plan.Inputs[i].Name, inputs[i]);
        }

        foreach (var block in isTrained ? plan.Blocks.Concat(plan.Training) : plan.Blocks)
        {
            pass.Begin(block);
            foreach (var node in block.Nodes)
            {
                var y = pass.Kernels.Get(node.Op).Forward(node.Op, [.. node.Inputs.Select(i => made[i])], pass);
                made.Add(node.Name, y);
                observe?.Invoke(node.Name, y);
            }
        }

        return made[isTrained ? plan.TrainedOutput : plan.Outputs[0].Node];
    }
}
