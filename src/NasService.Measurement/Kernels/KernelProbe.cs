using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using NasService.Measurement.Providers;
using NasService.Measurement.Sessions;

namespace NasService.Measurement.Kernels;

/// <summary>Asks a runtime which number formats it runs, by running a model of each.</summary>
internal static class KernelProbe
{
    private static readonly ConcurrentDictionary<string, string> s_known = new(StringComparer.Ordinal);

    /// <summary>Names of the formats joined by a plus sign; asked once in a process.</summary>
    public static string Formats(IExecutionProvider provider) => s_known.GetOrAdd(provider.Name, _ => Ask(provider));

    private static string Ask(IExecutionProvider provider)
        => string.Join('+', ProbeModels.All.Where(m => Runs(provider, m.Model)).Select(m => m.Format.Name));

    /// <summary>Whether the model loads, runs, and gives numbers.</summary>
    internal static bool Runs(IExecutionProvider provider, byte[] model)
    {
        OnnxProcess.Start();
        try
        {
            using var options = new SessionOptions { IntraOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
            provider.AppendTo(options);
            using var session = new InferenceSession(model, options);
            var input = new DenseTensor<float>(Enumerable.Range(0, ProbeFile.Width).Select(i => (i - 16) / 8f).ToArray(),
                [1, ProbeFile.Width]);
            using var outputs = session.Run([NamedOnnxValue.CreateFromTensor(ProbeFile.Input, input)]);
            return outputs[0].AsEnumerable<float>().All(float.IsFinite);
        }
        catch (OnnxRuntimeException)
        {
            return false;
        }
    }
}
