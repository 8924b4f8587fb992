using Microsoft.ML.OnnxRuntime;
using NasService.Core.Input;
using NasService.Measurement.Providers;

namespace NasService.Measurement.Tests.Providers;

/// <summary>These tests are built with the runtime for processors.</summary>
public sealed class ExecutionProvidersTests
{
    private static readonly ExecutionProviders Shipped = new([new CpuProvider(), new CudaProvider(), new TensorRtProvider()]);

    [Fact]
    public void Find_Cpu_IsThere() => Assert.Equal("CPUExecutionProvider", Shipped.Find("cpu", "--provider").Name);

    [Theory]
    [InlineData("cuda", "CUDAExecutionProvider")]
    [InlineData("tensorrt", "TensorrtExecutionProvider")]
    public void Find_ProviderThatThisBuildLacks_SaysHowToGetIt(string device, string name)
    {
        var error = Refused(Shipped, device);

        Assert.Equal(("--provider", device, "cpu"), (error.Path, error.Found, error.Allowed));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains("OnnxRuntimeFlavor=gpu", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_ProviderThatDoesNotStart_SaysWhatTheRuntimeSaid()
    {
        var error = Refused(new ExecutionProviders([new CpuProvider(), new WithoutDriver()]), "cuda");

        Assert.Equal("cpu", error.Allowed);
        Assert.Contains("cannot start", error.Message, StringComparison.Ordinal);
        Assert.Contains("CUDA", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cuda")]
    [InlineData("cuda:1")]
    [InlineData("")]
    public void Find_NoSuchName_NamesThoseThatRun(string device) => Assert.Equal((device, "cpu"), (Refused(Shipped, device).Found, Refused(Shipped, device).Allowed));

    private static InputError Refused(ExecutionProviders providers, string device)
        => Assert.Single(Assert.Throws<InputException>(() => providers.Find(device, "--provider")).Errors);

    /// <summary>Listed by the runtime, and still not to be had, as CUDA on a machine without a driver.</summary>
    private sealed class WithoutDriver : IExecutionProvider
    {
        public string Device => "cuda";

        public string Name => "CPUExecutionProvider";

        public void AppendTo(SessionOptions options) => new CudaProvider().AppendTo(options);
    }
}
