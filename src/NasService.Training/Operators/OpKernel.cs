using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>A kernel of one type of operator, by default without weights and with an end to the channels.</summary>
internal abstract class OpKernel<TOp> : IOpKernel
    where TOp : Op
{
    public Type Op => typeof(TOp);

    public IEnumerable<SharedLayer> Create(Op largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next, Device device)
        => Create((TOp)largest, kernels, next, device);

    public Tensor Forward(Op op, IReadOnlyList<Tensor> inputs, ForwardPass pass) => Forward((TOp)op, inputs, pass);

    public ChannelFlow Flow(Op op) => Flow((TOp)op);

    public IEnumerable<int> SideInputs(Op op) => SideInputs((TOp)op);

    public IEnumerable<ChannelAxis> InputAxes(Op op) => InputAxes((TOp)op);

    public IEnumerable<ChannelAxis> OutputAxes(Op op) => OutputAxes((TOp)op);

    public bool IgnoresOrder(Op op, int input) => IgnoresOrder((TOp)op, input);

    public IEnumerable<(LayerPlan Consumer, LayerPlan Producer)> InnerChannels(Op op) => InnerChannels((TOp)op);

    protected abstract Tensor Forward(TOp op, IReadOnlyList<Tensor> inputs, ForwardPass pass);

    protected virtual IEnumerable<SharedLayer> Create(TOp largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device) => [];

    protected virtual ChannelFlow Flow(TOp op) => ChannelFlow.Ends;

    protected virtual IEnumerable<int> SideInputs(TOp op) => [];

    protected virtual IEnumerable<ChannelAxis> InputAxes(TOp op) => [];

    protected virtual IEnumerable<ChannelAxis> OutputAxes(TOp op) => [];

    protected virtual bool IgnoresOrder(TOp op, int input) => false;

    protected virtual IEnumerable<(LayerPlan Consumer, LayerPlan Producer)> InnerChannels(TOp op) => [];
}
