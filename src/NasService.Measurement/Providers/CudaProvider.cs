using Microsoft.ML.OnnxRuntime;

namespace NasService.Measurement.Providers;

/// <summary>The first NVIDIA GPU that this process sees (<c>CUDA_VISIBLE_DEVICES</c> chooses it).</summary>
internal sealed class CudaProvider : IExecutionProvider
{
    public string Device => "cuda";

    public string Name => "CUDAExecutionProvider";

    public void AppendTo(SessionOptions options)
    {
        using var cuda = new OrtCUDAProviderOptions();
        options.AppendExecutionProvider_CUDA(cuda);
    }
}
