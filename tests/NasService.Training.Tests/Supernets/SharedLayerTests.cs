using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

public sealed class SharedLayerTests
{
    private static readonly LayerPlan s_depthwise = new("d", 8, 8, 7, 1, 8, 9, Activation.Relu, true);

    [Fact]
    public void SliceWeight_SmallerKernelAtStart_IsCentreCrop()
    {
        using var scope = NewDisposeScope();
        var layer = new SharedLayer(s_depthwise, [3, 5, 7], InitialWeight.Normal(s_depthwise, new Random(1)), CPU);
        var got = layer.SliceWeight(s_depthwise with { In = 4, Out = 4, Groups = 4, Kernel = 3 });
        var expected = layer.Weight.narrow(0, 0, 4).narrow(2, 2, 3).narrow(3, 2, 3);
        Assert.Equal([4, 1, 3, 3], got.shape);
        Assert.Equal(0, (got - expected).abs().max().item<float>());
    }

    [Fact]
    public void SliceWeight_TransformedKernel_ChainsMatricesFromLargestDown()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var random = new Random(2);
        var layer = new SharedLayer(s_depthwise, [3, 5, 7], InitialWeight.Normal(s_depthwise, random), CPU);
        foreach (var p in layer.Parameters.Where(p => p.Name.Contains("transform", StringComparison.Ordinal)))
        {
            var noise = Enumerable.Range(0, (int)p.Value.NumberOfElements).Select(_ => (float)random.NextDouble()).ToArray();
            p.Value.add_(tensor(noise, p.Value.shape));
        }

        var got = layer.SliceWeight(s_depthwise with { In = 2, Out = 2, Groups = 2, Kernel = 3 }).contiguous().data<float>().ToArray();

        // Plain loops over the published definition: crop 7 to 5, times the 25 x 25 matrix; crop 5 to 3, times the 9 x 9 matrix.
        var matrices = layer.Parameters.Where(p => p.Name.Contains("transform", StringComparison.Ordinal)).ToDictionary(p => p.Name, p => p.Value.data<float>().ToArray());
        var w = layer.Weight.data<float>().ToArray();
        for (var c = 0; c < 2; c++)
        {
            var five = Times(Crop(w.AsSpan(c * 49, 49).ToArray(), 7, 5), matrices["d.transform5"], 25);
            var three = Times(Crop(five, 5, 3), matrices["d.transform3"], 9);
            for (var i = 0; i < 9; i++)
            {
                Assert.Equal(three[i], got[(c * 9) + i], 1e-3);
            }
        }
    }

    [Fact]
    public void Forward_ElasticConvolution_EqualsPlainConvolutionOfTheSlice()
    {
        using var scope = NewDisposeScope();
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var plan = space.Plan(space.Smallest());
        var layer = plan.Layers.First(l => l.Name == "stage2.block1.expandConv");
        var x = randn([2, layer.In, layer.InSize, layer.InSize]);
        var slice = supernet.Layer(layer.Name).SliceWeight(layer);
        var copy = tensor(slice.contiguous().data<float>().ToArray(), slice.shape);
        var elastic = nn.functional.conv2d(x, slice).data<float>().ToArray();
        var plain = nn.functional.conv2d(x, copy).data<float>().ToArray();
        Assert.Equal(plain, elastic);
    }

    private static float[] Crop(float[] kernel, int from, int to)
    {
        var offset = (from - to) / 2;
        return [.. Enumerable.Range(0, to * to).Select(i => kernel[(((i / to) + offset) * from) + (i % to) + offset])];
    }

    private static float[] Times(float[] row, float[] matrix, int n)
        => [.. Enumerable.Range(0, n).Select(j => Enumerable.Range(0, n).Sum(i => row[i] * matrix[(i * n) + j]))];
}
