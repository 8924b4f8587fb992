using Microsoft.ML.OnnxRuntime;

namespace NasService.Measurement.Providers;

/// <summary>TensorRT on the first NVIDIA GPU that this process sees; what TensorRT cannot run, CUDA does.</summary>
internal sealed class TensorRtProvider : IExecutionProvider
{
    public string Device => "tensorrt";

    public string Name => "TensorrtExecutionProvider";

    public void AppendTo(SessionOptions options)
    {
        using var tensorRt = new OrtTensorRTProviderOptions();
        options.AppendExecutionProvider_Tensorrt(tensorRt);
        using var cuda = new OrtCUDAProviderOptions();
        options.AppendExecutionProvider_CUDA(cuda);
    }
}
