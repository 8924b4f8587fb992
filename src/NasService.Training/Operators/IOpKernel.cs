using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>An operator's tensors: the weights it shares between sub-networks, its forward pass, and how its channels may be put in another
/// order. Stateless.</summary>
internal interface IOpKernel
{
    /// <summary>The type of operator it computes.</summary>
    Type Op { get; }

    /// <summary>Fresh shared weights of the operator in the largest network, one for each of <see cref="Core.Operators.Op.Layers"/>, in
    /// that order.</summary>
    /// <param name="largest">The operator in the largest network.</param>
    /// <param name="kernels">Kernel sides of the layers that have several, ascending, by the layer's name.</param>
    /// <param name="next">A source of chance for each layer.</param>
    /// <param name="device">Where the weights live.</param>
    IEnumerable<SharedLayer> Create(Op largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next, Device device);

    /// <summary>What it makes of its inputs (each N x the shape in the plan); belongs to the caller's dispose scope.</summary>
    Tensor Forward(Op op, IReadOnlyList<Tensor> inputs, ForwardPass pass);

    /// <summary>How it hands channels on.</summary>
    ChannelFlow Flow(Op op);

    /// <summary>Inputs that are no channels which it hands on, as a mask; empty: all are.</summary>
    IEnumerable<int> SideInputs(Op op);

    /// <summary>The weights' dimensions that lie along its input channels; empty where its <see cref="Flow"/> ends them.</summary>
    IEnumerable<ChannelAxis> InputAxes(Op op);

    /// <summary>The weights' dimensions that lie along the channels it makes; empty unless it mixes.</summary>
    IEnumerable<ChannelAxis> OutputAxes(Op op);

    /// <summary>Whether it gives the same whatever order the channels (or heads) of its i-th input are in, those of other inputs
    /// alike.</summary>
    bool IgnoresOrder(Op op, int input);

    /// <summary>Channels that are known inside the operator alone: who reads them, then who makes them.</summary>
    IEnumerable<(LayerPlan Consumer, LayerPlan Producer)> InnerChannels(Op op);
}
