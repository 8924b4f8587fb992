using NasService.Torch.SelfCheck;
using TorchSharp;

namespace NasService.Torch.Tests.SelfCheck;

public sealed class TorchSelfCheckTests : TensorTest
{
    [Fact]
    public void Run_OnThisMachine_GivesTheEnvironment()
    {
        var environment = TorchSelfCheck.Run();

        Assert.Equal("native", environment.Binding);
        Assert.NotEqual("unknown", environment.CpuCapability);
        Assert.NotEqual("unknown", environment.BlasKernel);
        Assert.Equal(1, environment.BlasThreads);
        Assert.True(environment.AllocatorTuned);
    }

    [Theory]
    [InlineData(1.5f)]
    [InlineData(float.NaN)]
    public void Compare_WrongElement_ThrowsWithExpectedAndGot(float got)
    {
        var error = Assert.Throws<InvalidOperationException>(() => TorchSelfCheck.Compare("product", [1f, got], [1, 2], [1, 2]));

        Assert.Contains("element 1 expected 2, got", error.Message);
    }

    [Fact]
    public void SetNumThreads_Always_LeavesOneThreadToBlas()
    {
        var before = torch.get_num_threads();
        torch.set_num_threads(2);
        try
        {
            Assert.Equal(2, torch.get_num_threads());
            Assert.Equal(1, TorchSelfCheck.Run().BlasThreads);
        }
        finally
        {
            torch.set_num_threads(before);
        }
    }
}
