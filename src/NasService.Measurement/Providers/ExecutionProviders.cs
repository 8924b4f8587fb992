using Microsoft.ML.OnnxRuntime;
using NasService.Core.Input;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Providers;

/// <summary>The providers that are known, and which of them run here.</summary>
internal sealed class ExecutionProviders(IEnumerable<IExecutionProvider> providers)
{
    private readonly IExecutionProvider[] _providers = [.. providers];

    /// <summary>The provider of the device <paramref name="device"/>.</summary>
    /// <param name="device">As in <c>cuda</c>.</param>
    /// <param name="path">Where the user wrote it.</param>
    /// <exception cref="InputException">There is no such device, or not here; says why and names those that are.</exception>
    public IExecutionProvider Find(string device, string path)
    {
        var provider = _providers.FirstOrDefault(p => string.Equals(p.Device, device, StringComparison.Ordinal));
        var problem = provider is null ? "this machine has no such device" : Problem(provider);
        return problem is null ? provider! : throw new InputException(path, problem, device, string.Join(", ", _providers.Where(p => Problem(p) is null).Select(p => p.Device)));
    }

    private static string? Problem(IExecutionProvider provider)
    {
        OnnxProcess.Start();
        if (!OrtEnv.Instance().GetAvailableProviders().Contains(provider.Name, StringComparer.Ordinal))
        {
            return $"this program was built with an ONNX Runtime without {provider.Name} (built with -p:OnnxRuntimeFlavor=gpu it has CUDA and TensorRT)";
        }

        try
        {
            using var options = new SessionOptions();
            provider.AppendTo(options);
            return null;
        }
        catch (OnnxRuntimeException exception)
        {
            return $"ONNX Runtime cannot start {provider.Name}: {OnnxModel.Short(exception.Message)}";
        }
    }
}
