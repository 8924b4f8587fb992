using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="WordEmbedding"/>, of sentences that may be shorter than the network's.</summary>
internal sealed class WordEmbeddingKernel : OpKernel<WordEmbedding>
{
    private const double Deviation = 0.02;

    protected override Tensor Forward(WordEmbedding op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var table = pass.Weight(op.Words);
        var made = Rows(op.IsFrozen ? table.detach() : table, inputs[0]);
        made = made.Plus(pass.Weight(op.Places).narrow(0, 0, inputs[0].size(1)));
        return op.Segments is { } segments ? made.Plus(Rows(pass.Weight(segments), inputs[1])) : made;
    }

    protected override IEnumerable<SharedLayer> Create(WordEmbedding largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device) => largest.Layers.Select(table => new SharedLayer(table, [1],
            InitialWeight.Normal(Deviation, next(), table.Out, table.In), device)
        { Decays = false });

    /// <summary>N x T indices to N x T x C.</summary>
    private static Tensor Rows(Tensor table, Tensor indices) => table.index_select(0, indices.flatten()).view(indices.size(0), indices.size(1), -1);
}
