using NasService.Core.Input;
using NasService.Training.Data;

namespace NasService.Training.Tests.Data;

public sealed class DataSplitTests
{
    private static readonly IDataSet s_data = new SyntheticSource(1000).OpenTraining(TestSpaces.Data);

    [Fact]
    public void Create_AnySeed_PartsAreDisjointCompleteAndStratified()
    {
        var split = DataSplit.Create(s_data, 300, 7);
        var all = split.Training.Concat(split.Ranking).Concat(split.Scoring).ToArray();
        Assert.Equal(Enumerable.Range(0, 1000), all.Order());
        Assert.Equal([700, 200, 100], [split.Training.Length, split.Ranking.Length, split.Scoring.Length]);
        Assert.All(split.Scoring.GroupBy(i => s_data.Targets.Labels[i]), g => Assert.Equal(25, g.Count()));
    }

    [Fact]
    public void Create_SameSeedTwice_SameSplit()
    {
        var (a, b, c) = (DataSplit.Create(s_data, 300, 7), DataSplit.Create(s_data, 300, 7), DataSplit.Create(s_data, 300, 8));
        Assert.True(a.Training.SequenceEqual(b.Training) && a.Scoring.SequenceEqual(b.Scoring));
        Assert.False(a.Training.SequenceEqual(c.Training));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(900)]
    public void Create_ImpossibleSplit_NamesTheFieldAndBounds(int validation)
    {
        var e = Assert.Throws<InputException>(() => DataSplit.Create(s_data, validation, 0));
        Assert.Equal("data.validation", Assert.Single(e.Errors).Path);
        Assert.Contains("500", e.Message, StringComparison.Ordinal);
    }
}
