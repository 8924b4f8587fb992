using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Extras;

public sealed class NativeTorchExtrasTests : TorchExtrasTests
{
    private protected override ITorchExtras Extras { get; } = new NativeTorchExtras();

    [Theory]
    [InlineData(24, 5)]
    [InlineData(96, 1)]
    [InlineData(160, 7)]
    [InlineData(16, 1)]
    public void ConvNormAct_OnTwoThreads_GivesTheSameBitsAsOnOne(long c, long k)
    {
        var before = get_num_threads();
        try
        {
            Assert.Equal(Run(1), Run(2));
        }
        finally
        {
            set_num_threads(before);
        }

        float[] Run(int threads)
        {
            set_num_threads(threads);
            using var scope = NewDisposeScope();
            var x = Extras.ChannelsLast(Random([8, c, 16, 16])).detach().requires_grad_();
            var weight = Random([c, k == 1 ? c : 1, k, k], 2).requires_grad_();
            var scale = ones(c).requires_grad_();
            var y = Extras.ConvNormAct(x, weight, scale, zeros(c), new FusedLayer(1, k / 2, k == 1 ? 1 : c, 1e-5, FusedActivation.HSwish));
            var gradients = autograd.grad([y], [x, weight, scale], [Random(y.shape, 3)]);
            return [.. gradients.Append(y.detach()).SelectMany(t => t.contiguous().data<float>().ToArray())];
        }
    }

    [Fact]
    public void CallOperator_ResultsOfEachKind_ComeBack()
    {
        var x = tensor(new float[] { 3, 1 });

        Near([4, 2], (Tensor)Extras.CallOperator("aten::add", "Scalar", x, 1, 1)[0]!);
        Assert.Equal(3.0, Extras.CallOperator("aten::item", string.Empty, x[0])[0]);
        Assert.Equal(2L, Extras.CallOperator("aten::size", "int", x, 0)[0]);
        Assert.Equal(true, Extras.CallOperator("aten::equal", string.Empty, x, x)[0]);
        Assert.Equal(2, ((object?[])Extras.CallOperator("aten::unbind", "int", x, 0)[0]!).Length);
        Assert.Equal(2, Extras.CallOperator("aten::max", "dim", x, 0, false).Length);
        Near([1, 3], (Tensor)Extras.CallOperator("aten::flip", string.Empty, x, new long[] { 0 })[0]!);
    }

    [Fact]
    public void CallOperator_ArgumentOfAStrangeType_Throws() =>
        Assert.Throws<ArgumentException>(() => Extras.CallOperator("aten::neg", string.Empty, new object()));
}
