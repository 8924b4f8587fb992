using NasService.Training.Importance;
using NasService.Training.Supernets;

namespace NasService.Training.Tests.Importance;

public sealed class L1ImportanceTests : ImportanceSuite
{
    internal override IChannelImportance Importance { get; } = new L1Importance();

    [Fact]
    public void Judge_Heads_IsSumOfAbsoluteWeights()
    {
        using var supernet = TestSpaces.RandomSupernet(Space());
        var group = UnitGroups.Of(supernet).First(g => g.Reader.Layer.InHeads > 0);
        var weight = supernet.Layer(group.Reader.Layer.Name).Weight;
        Assert.Equal([16, 4, 4], weight.shape);

        // Output x head x number of its value.
        var values = weight.detach().data<float>().ToArray();
        var expected = Enumerable.Range(0, 4).Select(h => values.Where((_, i) => i / 4 % 4 == h).Sum(v => Math.Abs((double)v))).ToArray();

        var scores = Importance.Judge(Context(supernet), CancellationToken.None)(group.Reader);

        Assert.All(expected.Zip(scores), p => Assert.Equal(p.First, p.Second, 1e-4));
    }
}
