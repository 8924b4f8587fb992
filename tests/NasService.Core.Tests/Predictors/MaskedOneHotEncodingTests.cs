using NasService.Core.Genes;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Tests.Predictors;

public sealed class MaskedOneHotEncodingTests
{
    private static readonly GeneSpace Space = new(
    [
        new Dimension("depth", DimensionKind.Depth, [1, 2]),
        new Dimension("k1", DimensionKind.Kernel, [3, 5, 7]),
        new Dimension("k2", DimensionKind.Kernel, [3, 5], new ActiveWhen(0, 2)),
    ]);

    [Theory]
    [InlineData(new[] { 0, 2, 0 }, new double[] { 1, 0, 0, 0, 1, 0, 0 })]
    [InlineData(new[] { 1, 0, 1 }, new double[] { 0, 1, 1, 0, 0, 0, 1 })]
    public void Encode_InactiveGene_IsAllZero(int[] genes, double[] expected)
    {
        var encoding = new MaskedOneHotEncoding(Space);
        var features = new double[encoding.Length];

        encoding.Encode(genes, features);

        Assert.Equal(expected, features);
    }
}
