using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// Parts of shared weights that are leaves of their own, so that a backward pass makes gradients of the parts and no zeros around them. One for
/// each forward pass; the leaves belong to the caller's dispose scope. Not thread-safe.
/// </summary>
/// <param name="throughViews">The parts are views and the whole weights the leaves, as in a plain PyTorch program.</param>
internal sealed class SliceLeaves(bool throughViews)
{
    private readonly List<Parameter> _parameters = [];
    private readonly List<Tensor> _leaves = [];

    /// <summary>The shared weights in use, in the order of <see cref="Leaves"/>.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    public IReadOnlyList<Tensor> Leaves => _leaves;

    public Tensor Get(Parameter parameter, params ReadOnlySpan<long> sizes)
    {
        // A leaf of its own for each pass even of whole weights: members on other threads differentiate the same ones at the same time.
        var whole = parameter.detach();
        var leaf = throughViews ? whole.requires_grad_() : Slices.Cut(whole, sizes).requires_grad_();
        _parameters.Add(parameter);
        _leaves.Add(leaf);
        return throughViews ? Slices.Cut(leaf, sizes) : leaf;
    }
}
