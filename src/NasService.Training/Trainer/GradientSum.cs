using NasService.Torch.Extras;
using NasService.Training.Supernets;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>
/// Adds the members' gradients in their order, each straight into the part of the weight that it belongs to. What no member used of a weight in
/// use is zero, as if the gradient had come through a view.
/// </summary>
internal sealed class GradientSum
{
    private readonly Dictionary<Parameter, int> _positions = new(ReferenceEqualityComparer.Instance);

    public GradientSum(Supernet supernet)
    {
        for (var i = 0; i < supernet.Parameters.Length; i++)
        {
            _positions.Add(supernet.Parameters[i].Value, i);
        }
    }

    /// <returns>One gradient per parameter of the supernet, null where no member used it. The members' own are used up; the caller owns the sums.</returns>
    public Tensor?[] Of(IEnumerable<MemberGradients> members)
    {
        using var noGrad = no_grad();
        var sums = new Tensor?[_positions.Count];
        foreach (var member in members)
        {
            for (var i = 0; i < member.Gradients.Length; i++)
            {
                if (member.Gradients[i] is { } gradient)
                {
                    ref var sum = ref sums[_positions[member.Parameters[i]]];
                    sum = Add(sum, gradient, member.Parameters[i]);
                }
            }
        }

        return sums;
    }

    private static Tensor Add(Tensor? sum, Tensor gradient, Parameter parameter)
    {
        // A leading part with as many numbers is the whole.
        if (sum is null && gradient.numel() == parameter.numel())
        {
            return gradient;
        }

        using var scope = NewDisposeScope();
        sum ??= zeros_like(parameter).DetachFromDisposeScope();
        Slices.Cut(sum, gradient.shape).Accumulate(gradient);
        gradient.Dispose();
        return sum;
    }
}
