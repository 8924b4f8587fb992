using TorchSharp;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Tensors;

public sealed class DataTests : TensorTest
{
    [Fact]
    public void Tensor_FromArrays_KeepsTypeShapeAndElements()
    {
        var bytes = tensor(new byte[] { 1, 200 });
        var longs = tensor(new long[] { 1, 2, 3, 4 }, [2, 2]);
        var converted = tensor(new byte[] { 1, 2 }, dtype: ScalarType.Float32);

        Assert.Equal([1, 200], bytes.data<byte>().ToArray());
        Assert.Equal(ScalarType.Int64, longs.dtype);
        Assert.Equal([2L, 2L], longs.shape);
        Assert.Equal([1f, 2f], converted.data<float>().ToArray());
        Assert.Equal(0, tensor(2.5).dim());
        Assert.Equal(0, tensor(Array.Empty<float>()).numel());
    }

    [Fact]
    public void Tensor_ShapeAndDataDisagree_Throws()
    {
        var error = Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => tensor(new float[] { 1, 2 }, [3]));

        Assert.Contains("the shape holds 12 bytes, the data 8", error.Message);
    }

    [Fact]
    public void Data_OfATransposedTensor_ComesInRowMajorOrder()
    {
        var x = arange(6, ScalarType.Float32).view(2, 3).t();

        Assert.Equal([0f, 3f, 1f, 4f, 2f, 5f], x.data<float>().ToArray());
        Assert.Equal(4f, x.data<float>()[1, 1]);
        x.data<float>()[2, 0] = 9;
        Assert.Equal(9f, x[2, 0].item<float>());
        Assert.Throws<InvalidOperationException>(() => x.bytes.Length);
    }

    [Fact]
    public void Data_OfAnotherType_Throws()
    {
        Assert.Throws<ArgumentException>(() => ones(2).data<double>());
        Assert.Throws<ArgumentException>(() => ones(1).item<double>());
        Assert.Throws<ArgumentException>(() => ones(2).item<float>());
        Assert.Equal(1.0, ones(1).ToDouble());
        Assert.Equal(1, ones(1).ToInt64());
    }

    [Fact]
    public void Bytes_OfAContiguousTensor_AreItsMemory()
    {
        var x = zeros(2);

        x.bytes = new float[] { 1, 2 }.SelectMany(BitConverter.GetBytes).ToArray();

        Near([1, 2], x);
        Assert.Equal(8, x.bytes.Length);
    }

    [Fact]
    public void Factories_EachOne_HasItsElements()
    {
        Near([1, 0, 0, 1], eye(2));
        Near([7, 7], full(2, 7.0));
        Near([2, 4], arange(2, 6, 2));
        Near([0, 1, 2], randperm(3).sort().Values);
        Assert.Equal(ScalarType.Int64, full([2], 7).dtype);
        Assert.Equal(ScalarType.Int64, randint(3, [4]).dtype);
        Assert.True(randint(2, 4, [100]).ge(2).all().ToBoolean());
        Assert.True(zeros(1, requires_grad: true).requires_grad);
        Assert.Equal(ScalarType.Float64, ones_like(eye(2), ScalarType.Float64).dtype);
        Assert.Equal([2L, 3L], empty(2, 3).shape);
    }

    [Fact]
    public void To_TypesAndCopies_Convert()
    {
        var x = tensor(new float[] { 1.7f, -2 });

        Assert.Equal([1L, -2L], x.to(ScalarType.Int64).data<long>().ToArray());
        Assert.Equal(ScalarType.Float64, x.@double().dtype);
        var copy = x.clone();
        copy.zero_();
        Near([1.7, -2], x);
        Near([0, 0], x.copy_(copy));
        Assert.True(x.Equals(copy));
    }

    [Fact]
    public void ToCuda_WithoutCuda_SaysSo()
    {
        Assert.False(cuda.is_available());
        var error = Assert.Throws<InvalidOperationException>(() => ones(1).to("cuda:0"));
        Assert.Contains("cuda:0", error.Message);
        Assert.Contains("CUDA", error.Message);
        Assert.Throws<InvalidOperationException>(() => device("cuda:0"));
        Assert.Throws<InvalidOperationException>(() => ones(1).cuda());
        Assert.Throws<InvalidOperationException>(() => zeros(1, device: new Device("cuda:0")));
        Assert.Throws<ArgumentException>(() => device("toaster"));
    }

    [Fact]
    public void Use_AfterDispose_Throws()
    {
        var x = ones(1);
        x.Dispose();
        x.Dispose();

        Assert.Throws<InvalidOperationException>(() => x.shape);
        Assert.Throws<InvalidOperationException>(() => x + 1);
    }

    [Fact]
    public void Call_LargeAndManyLists_StayApart()
    {
        // More list data than the argument ring holds, and one list that is too large for it.
        var many = Enumerable.Range(0, 3000).Select(_ => ones(1)).ToArray();
        Assert.Equal(3000, cat(many).numel());
        for (var k = 0; k < 5000; k++)
        {
            using var viewed = many[0].view(1, 1, 1, 1, 1, 1, 1, 1);
        }

        Assert.Equal([2L, 3L], ones(3, 2).permute(1, 0).shape);
    }
}
