using static TorchSharp.torch;

namespace NasService.Torch.Tests.Tensors;

public sealed class ArithmeticTests : TensorTest
{
    [Fact]
    public void Operators_TensorsAndNumbers_GiveTheHandMadeNumbers()
    {
        var a = tensor(new float[] { 1, 2, 4 });
        var b = tensor(new float[] { 2, 2, 2 });

        Near([3, 4, 6], a + b);
        Near([-1, 0, 2], a - b);
        Near([2, 4, 8], a * b);
        Near([0.5, 1, 2], a / b);
        Near([2, 3, 5], 1 + a);
        Near([0, -1, -3], 1 - a);
        Near([4, 2, 1], 4.0 / a);
        Near([-1, -2, -4], -a);
        Near([2, 4, 8], a.add(a.mul(1)));
        Near([1.5, 2.5, 4.5], a.add(b, 0.25));
    }

    [Fact]
    public void WholeNumbers_OnIntegerTensors_KeepTheType()
    {
        var a = tensor(new long[] { 1, 2 });

        Assert.Equal(ScalarType.Int64, (a + 1).dtype);
        Assert.Equal(ScalarType.Float32, (a + 1.5).dtype);
        Assert.Equal(9_007_199_254_740_993L, (zeros(1, ScalarType.Int64) + 9_007_199_254_740_993L).item<long>());
    }

    [Fact]
    public void InPlace_EachOperator_ChangesAndReturnsTheTensor()
    {
        var a = tensor(new float[] { 1, 2 });

        var same = a.add_(1).mul_(2).sub_(tensor(new float[] { 1, 1 })).div_(3);

        Assert.Same(a, same);
        Near([1, 5.0 / 3], a);
        Near([4, 4], a.fill_(4));
        Near([0, 0], a.zero_());
    }

    [Fact]
    public void Pointwise_OnGivenPoints_EqualTheirFormulas()
    {
        var x = tensor(new double[] { 0.25, 1.5, 2.5 });

        Near([0.5, Math.Sqrt(1.5), Math.Sqrt(2.5)], x.sqrt());
        Near([2, 1 / Math.Sqrt(1.5), 1 / Math.Sqrt(2.5)], x.rsqrt());
        Near([0.0625, 2.25, 6.25], x.pow(2));
        Near([Math.Exp(0.25), Math.Exp(1.5), Math.Exp(2.5)], x.exp());
        Near([Math.Log(0.25), Math.Log(1.5), Math.Log(2.5)], x.log());
        Near([0, 2, 2], x.round());
        Near([0.2, 1.5, 2.5], x.round(1), 0.051);
        Near([0.5, 1.5, 2], x.clamp(0.5, 2));
        Near([1, 1.5, 2.5], x.clamp(1));
        Near([0.25, 1.5, 2.5], x.neg().abs());
    }

    [Fact]
    public void MatMul_TwoByTwo_GivesTheHandMadeNumbers()
    {
        var a = tensor(new float[] { 1, 2, 3, 4 }, [2, 2]);

        Near([7, 10, 15, 22], a.mm(a));
        Near([7, 10, 15, 22], matmul(a, a));
    }
}
