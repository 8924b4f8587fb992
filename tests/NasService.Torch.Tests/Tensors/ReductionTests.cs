using TorchSharp;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Tensors;

public sealed class ReductionTests : TensorTest
{
    private readonly Tensor x = tensor(new float[] { 3, 1, 2, 6, 5, 4 }, [2, 3]);

    [Fact]
    public void SumMeanVar_AllAndByDimension_GiveTheHandMadeNumbers()
    {
        Near([21], x.sum());
        Near([6, 15], x.sum(1));
        Near([9, 6, 6], x.sum([0]));
        Near([3.5], x.mean());
        Near([2, 5], x.mean([1]));
        Assert.Equal([2L, 1L], x.mean([1], keepdim: true).shape);
        Near([1, 1], x.var([1]));
        Near([2.0 / 3, 2.0 / 3], x.var([1], unbiased: false));
        Near([3.5], x.var());
        Near([Math.Sqrt(91)], x.norm());
    }

    [Fact]
    public void MaxMinAndOrder_ByDimension_GiveValuesAndPlaces()
    {
        var (values, indexes) = x.max(1);

        Near([3, 6], values);
        Near([0, 0], indexes);
        Near([6], x.max());
        Near([1], x.min());
        Near([1, 2], x.min(1).indexes);
        Near([0, 0], x.argmax(1));
        Near([3], x.argmax());
        Near([1, 2, 0, 2, 1, 0], x.argsort(1));
        var (best, places) = x.topk(2, 1);
        Near([3, 2, 6, 5], best);
        Near([0, 2, 0, 1], places);
        Near([1, 2, 3, 4, 5, 6], x.sort(1).Values);
    }

    [Fact]
    public void Comparisons_TensorAndNumber_GiveTruthValues()
    {
        Assert.Equal([true, false, false, true, true, true], x.gt(2).data<bool>().ToArray());
        Assert.Equal([false, true, false, false, false, false], (x == 1).data<bool>().ToArray());
        Assert.Equal([true, false, true, true, true, true], x.ne(tensor(new float[] { 0, 1, 0 })).data<bool>().ToArray());
        Assert.Equal([false, true, false, false, false, false], x.lt(2).data<bool>().ToArray());
        Assert.True(x.gt(0).all().ToBoolean());
        Assert.False(x.gt(6).any().item<bool>());
    }

    [Fact]
    public void NanAndInfinity_AreFound()
    {
        var odd = tensor([1f, float.NaN, float.PositiveInfinity]);

        Assert.Equal([false, true, false], odd.isnan().data<bool>().ToArray());
        Assert.Equal([true, false, false], odd.isfinite().data<bool>().ToArray());
        Assert.False(odd.isfinite().all().ToBoolean());
    }
}
