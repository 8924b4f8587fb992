using Microsoft.ML.OnnxRuntime;

namespace NasService.Measurement.Providers;

/// <summary>The processor; every build of the runtime has it.</summary>
internal sealed class CpuProvider : IExecutionProvider
{
    public const string DeviceName = "cpu";

    public const string ProviderName = "CPUExecutionProvider";

    public string Device => DeviceName;

    public string Name => ProviderName;

    public void AppendTo(SessionOptions options)
    {
        // A session without any other provider runs on it.
    }
}
