using Microsoft.ML.OnnxRuntime;

namespace NasService.Measurement.Sessions;

/// <summary>The runtime's one environment of this process.</summary>
internal static class OnnxProcess
{
    private static readonly Lock Gate = new();

    /// <summary>Makes it once, silent: its warnings would land in the middle of a progress bar, and errors come as exceptions anyway.</summary>
    public static void Start()
    {
        lock (Gate)
        {
            if (!OrtEnv.IsCreated)
            {
                var options = new EnvironmentCreationOptions { logId = "nas", logLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
                OrtEnv.CreateInstanceWithOptions(ref options);
            }
        }
    }

    public static string Version()
    {
        Start();
        return OrtEnv.Instance().GetVersionString();
    }
}
