using NasService.Torch.Extras;
using NasService.Torch.SelfCheck;
using TorchSharp;

namespace NasService.Torch.Tests.SelfCheck;

public sealed class TorchSelfCheckTests : TensorTest
{
    [Fact]
    public void Run_OnThisMachine_GivesTheEnvironment()
    {
        var environment = TorchSelfCheck.Run();

        Assert.Equal("2.10.0", environment.LibtorchVersion);
        Assert.Equal(TorchExtras.KernelsAbsence is null, environment.Kernels != "plain");
        Assert.Equal(TorchExtras.KernelsAbsence is null, environment.AllocatorTuned);
        Assert.Equal(torch.get_num_threads(), environment.Threads);
    }

    [Theory]
    [InlineData(1.5f)]
    [InlineData(float.NaN)]
    public void Compare_WrongElement_ThrowsWithExpectedAndGot(float got)
    {
        var error = Assert.Throws<InvalidOperationException>(() => TorchSelfCheck.Compare("product", [1f, got], [1, 2], [1, 2]));

        Assert.Contains("element 1 expected 2, got", error.Message);
    }
}
