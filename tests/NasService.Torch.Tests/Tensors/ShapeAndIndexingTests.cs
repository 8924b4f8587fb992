using static TorchSharp.torch;

namespace NasService.Torch.Tests.Tensors;

public sealed class ShapeAndIndexingTests : TensorTest
{
    private readonly Tensor x = arange(6, ScalarType.Float32).view(2, 3);

    [Fact]
    public void Views_ShareTheirData()
    {
        Assert.Equal([3L, 2L], x.permute(1, 0).shape);
        Assert.Equal([1L, 3L], x.transpose(0, 1).stride());
        Assert.False(x.transpose(0, 1).is_contiguous());
        Near([0, 3, 1, 4, 2, 5], x.transpose(0, 1));
        Assert.Equal([2L, 1L, 3L], x.unsqueeze(1).shape);
        Assert.Equal([2L, 3L], x.unsqueeze(1).squeeze(1).shape);
        Assert.Equal([6L], x.reshape(-1).shape);
        Near([0, 4], x.as_strided([2], [4]));
        x.narrow(1, 1, 2).zero_();
        Near([0, 0, 0, 3, 0, 0], x);
    }

    [Fact]
    public void Slices_TakeTheRightElements()
    {
        Near([1, 2, 4, 5], x.narrow(1, 1, 2));
        Near([0, 2, 3, 5], x.slice(1, 0, 3, 2));
        Near([3, 4, 5], x.select(0, 1));
        Near([3, 4, 5], x[1]);
        Assert.Equal(4, x[1, 1].item<float>());
        Near([2, 0, 5, 3], x.index_select(1, tensor(new long[] { 2, 0 })));
        Near([4, 2], x.index(tensor(new long[] { 1, 0 }), tensor(new long[] { 1, 2 })));
        Near([2, 1, 0, 5, 4, 3], x.flip(1));
        Near([2, 3], x.gather(1, tensor(new long[] { 2, 0 }, [2, 1])));
    }

    [Fact]
    public void IndexPut_WithAndWithoutAccumulation_Writes()
    {
        var twice = tensor(new long[] { 1, 1 });

        Near([0, 2, 0], zeros(3).index_put_(ones(2), [twice], accumulate: true));
        Near([0, 1, 0], zeros(3).index_put_(ones(2), twice));
        x[1, 1] = tensor(9f);
        Near([0, 1, 2, 3, 9, 5], x);
    }

    [Fact]
    public void CatAndStack_Join()
    {
        Assert.Equal([4L, 3L], cat([x, x]).shape);
        Assert.Equal([2L, 6L], cat([x, x], 1).shape);
        Assert.Equal([2L, 2L, 3L], stack([x, x]).shape);
        Assert.Equal([1L, 2L], Array.ConvertAll(x.split(2, 1), part => part.shape[1]).Order());
    }

    [Fact]
    public void Size_NegativeOrTooLargeDimension_CountsFromTheEndOrThrows()
    {
        Assert.Equal(3, x.size(-1));
        Assert.Equal(2, x.size(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => x.size(2));
    }
}
