using NasService.Core.Operators;

namespace NasService.Core.Tests.Operators;

public sealed class TensorShapeTests
{
    [Fact]
    public void Shape_OfEveryRank_HasItsSizes()
    {
        for (var rank = 1; rank <= TensorShape.MaxRank; rank++)
        {
            int[] sizes = [.. Enumerable.Range(2, rank)];
            var shape = new TensorShape(sizes);

            Assert.Equal(sizes, Enumerable.Range(0, shape.Rank).Select(i => shape[i]));
            Assert.Equal(sizes.Aggregate(1L, (a, b) => a * b), shape.Count);
            Assert.Equal(string.Join(" x ", sizes), shape.ToString());
            Assert.Equal(new TensorShape(sizes), shape);
        }

        Assert.NotEqual(new TensorShape(4), new TensorShape(4, 1));
    }

    [Fact]
    public void Shape_ThatIsNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => new TensorShape([]));
        Assert.Throws<ArgumentException>(() => new TensorShape(1, 1, 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TensorShape(3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TensorShape(3)[1]);
    }
}
