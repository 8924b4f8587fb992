using TorchSharp;

namespace NasService.Torch.Tests;

/// <summary>Frees what a test makes, and fails it when tensors outlive it.</summary>
public abstract class TensorTest : IDisposable
{
    private readonly long before = torch.Tensor.TotalCount;
    private readonly DisposeScope scope = torch.NewDisposeScope();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        scope.Dispose();
        Assert.Equal(before, torch.Tensor.TotalCount);
    }

    protected static void Near(IReadOnlyList<double> expected, torch.Tensor actual, double tolerance = 1e-5)
    {
        var got = actual.to_type(torch.ScalarType.Float64).contiguous().data<double>().ToArray();
        Assert.Equal(expected.Count, got.Length);
        for (var k = 0; k < got.Length; k++)
        {
            Assert.True(Math.Abs(expected[k] - got[k]) <= tolerance, $"element {k}: expected {expected[k]:R}, got {got[k]:R}");
        }
    }

    protected static torch.Tensor Random(long[] shape, int seed = 1)
    {
        using var generator = new torch.Generator((ulong)seed);
        return torch.randn(shape, generator: generator);
    }
}
