using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Functional;

public sealed class ConvolutionTests : TensorTest
{
    [Theory]
    [InlineData(4, 6, 3, 1, 1, 1, false)]
    [InlineData(4, 6, 3, 2, 1, 1, true)]
    [InlineData(6, 6, 5, 2, 2, 6, true)]
    [InlineData(6, 6, 5, 1, 2, 6, false)]
    [InlineData(8, 4, 1, 1, 0, 2, true)]
    public void Conv2d_AnyGroupingAndLayout_EqualsPlainLoops(
        int inputs, int outputs, int kernel, int stride, int padding, int groups, bool channelsLast)
    {
        var x = Random([2, inputs, 9, 7]);
        var w = Random([outputs, inputs / groups, kernel, kernel], 2);
        var expected = PlainLoops.Conv2d(x.data<float>().ToArray(), x.shape, w.data<float>().ToArray(), w.shape, stride, padding, groups);
        if (channelsLast)
        {
            x = TorchExtras.Current.ChannelsLast(x);
            w = TorchExtras.Current.ChannelsLast(w);
        }

        var y = nn.functional.conv2d(x, w, null, [stride, stride], [padding, padding], groups: groups);

        Near(expected, y, 1e-4);
    }

    [Fact]
    public void Conv2d_WithBias_AddsItPerChannel()
    {
        var y = nn.functional.conv2d(zeros(1, 1, 2, 2), zeros(2, 1, 1, 1), tensor(new float[] { 3, -1 }));

        Near([3, 3, 3, 3, -1, -1, -1, -1], y);
    }

    [Fact]
    public void Conv2d_Backward_GivesTheHandMadeNumbers()
    {
        var x = tensor(new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, [1, 1, 3, 3]);
        var w = tensor(new float[] { 1, 0, 0, -1 }, [1, 1, 2, 2], requires_grad: true);

        var y = nn.functional.conv2d(x, w);
        y.sum().backward();

        Near([-4, -4, -4, -4], y);
        Near([12, 16, 24, 28], w.grad!);
    }

    [Fact]
    public void Linear_WithBias_EqualsTheProduct()
    {
        var y = nn.functional.linear(
            tensor(new float[] { 1, 2 }, [1, 2]), tensor(new float[] { 1, 0, 0, 1, 1, 1 }, [3, 2]), tensor(new float[] { 0, 0, 10 }));

        Near([1, 2, 13], y);
    }
}
