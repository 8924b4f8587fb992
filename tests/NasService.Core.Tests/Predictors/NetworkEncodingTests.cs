using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Predictors;

public sealed class NetworkEncodingTests
{
    // Per format: pointwise, depthwise, dense, values; then values converted, and blocks.
    private const int Int8 = 4;
    private const int Converted = 8;
    private const int Blocks = 9;

    private static readonly SearchSpace Space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped).OpenNamed("fashion-mbconv").GetValueOrThrow();

    [Fact]
    public void Encode_LargestInFp32_IsOneInFp32AndZeroInInt8()
        => Assert.Equal<double>([1, 1, 1, 1, 0, 0, 0, 0, 0, 1], CountsOf(Space.Largest(32)));

    [Fact]
    public void Encode_AnyNetwork_SharesAddUpToItsMacs()
    {
        var largest = MacsByKind(Space.LargestPlan);
        var random = new Random(3);
        for (var i = 0; i < 50; i++)
        {
            var network = Space.Sample(random);
            var counts = CountsOf(network);
            var macs = Enumerable.Range(0, 3).Sum(k => (counts[k] + counts[k + Int8]) * largest[k]);
            Assert.Equal(Space.Plan(network).Macs, macs, 1e-3);
        }
    }

    [Fact]
    public void Encode_SameArchitectureInInt8_MovesAllThatHasBitsOver()
    {
        var network = Space.WithBits(Space.Sample(new Random(4)), 32);
        var (fp32, int8) = (CountsOf(network), CountsOf(Space.WithBits(network, 8)));
        for (var k = 0; k < Int8; k++)
        {
            Assert.Equal(fp32[k], int8[k] + int8[k + Int8], 1e-12);
        }

        Assert.Equal((0.0, fp32[Blocks]), (fp32[Converted], int8[Blocks]));
        Assert.True(int8[Converted] > 0);
    }

    [Fact]
    public void Encode_EveryOtherBlockInInt8_ConvertsMoreThanAllInInt8()
    {
        var dimensions = Space.Genes.Dimensions;
        int[] genes = [.. Space.Largest(8).Genes];
        var isEven = false;
        for (var i = 0; i < genes.Length; i++)
        {
            if (dimensions[i].Kind == Core.Genes.DimensionKind.Bits && (isEven = !isEven))
            {
                genes[i] = dimensions[i].Choices.IndexOf(32);
            }
        }

        Assert.True(CountsOf(Space.Create(genes))[Converted] > 2 * CountsOf(Space.Largest(8))[Converted]);
    }

    [Fact]
    public void Encode_SpaceWithInt8Only_HasTheSameScale()
    {
        var definition = Space.Definition;
        var int8 = new SearchSpace(definition with { Quantization = definition.Quantization! with { Bits = [8] } }, BlockCatalog.Shipped);
        Assert.All(Counts(int8, int8.Largest(8)), c => Assert.InRange(c, 0, 1));
    }

    [Fact]
    public void Groups_OfCounts_AreOneOfTheirOwn()
    {
        var (genes, network) = (new MaskedOneHotEncoding(Space.Genes), new NetworkEncoding(Space));
        Assert.Equal(genes.Groups, network.Groups.Take(genes.Length));
        Assert.DoesNotContain(Assert.Single(network.Groups.Skip(genes.Length).Distinct()), genes.Groups);
    }

    private static double[] CountsOf(Architecture network) => Counts(Space, network);

    private static double[] Counts(SearchSpace space, Architecture network)
    {
        var encoding = new NetworkEncoding(space);
        var features = new double[encoding.Length];
        encoding.Encode(network.Genes.AsSpan(), features);
        return features[new MaskedOneHotEncoding(space.Genes).Length..];
    }

    private static double[] MacsByKind(NetworkPlan plan)
    {
        LayerPlan[] layers = [.. plan.Layers];
        double Of(Func<LayerPlan, bool> kind) => layers.Where(kind).Sum(l => l.Macs);
        return [Of(l => l.Kernel == 1 && l.Groups == 1), Of(l => l.Groups > 1), Of(l => l.Kernel > 1 && l.Groups == 1)];
    }
}
