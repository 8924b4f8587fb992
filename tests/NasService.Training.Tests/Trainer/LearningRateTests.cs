using NasService.Training.Trainer;

namespace NasService.Training.Tests.Trainer;

public sealed class LearningRateTests
{
    [Theory]
    [InlineData(0, 0.001)]
    [InlineData(50, 0.0497)]
    [InlineData(500, 0.025)]
    [InlineData(1000, 0)]
    public void At_Steps_FollowsWarmUpAndCosine(long step, double expected)
        => Assert.Equal(expected, LearningRate.At(0.05, 0.04, step, 1000), 3e-4);
}
