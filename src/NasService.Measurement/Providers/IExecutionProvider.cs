using Microsoft.ML.OnnxRuntime;

namespace NasService.Measurement.Providers;

/// <summary>A way of ONNX Runtime to run a model. Found by <see cref="Device"/>.</summary>
internal interface IExecutionProvider
{
    /// <summary>What a user calls it, as in <c>cpu</c> or <c>cuda</c>.</summary>
    string Device { get; }

    /// <summary>ONNX Runtime's own name, as in <c>CUDAExecutionProvider</c>.</summary>
    string Name { get; }

    /// <summary>Runs what it can of a session; ONNX Runtime's processor kernels run the rest.</summary>
    /// <exception cref="OnnxRuntimeException">This build of the runtime lacks it, or its libraries or its driver are missing.</exception>
    void AppendTo(SessionOptions options);
}
