using NasService.Torch.Bench;

namespace NasService.Torch.Tests.Bench;

public sealed class TorchBenchTests : TensorTest
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_ShortestSetting_GivesFiguresAndFreesAll(bool channelsLast)
    {
        var result = TorchBench.Run(
            new TorchBenchOptions(Threads: 1, Batch: 4, WarmUp: 0, Steps: 2, Adds: 1000, ChannelsLast: channelsLast), CancellationToken.None);

        Assert.True(result.AddMicroseconds > 0);
        Assert.True(result.StepMilliseconds > 0);
        Assert.True(double.IsFinite(result.Loss));
        Assert.Equal(2, result.Steps);
    }
}
