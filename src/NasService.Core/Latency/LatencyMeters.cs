namespace NasService.Core.Latency;

/// <summary>Names of the meters that ship with this product.</summary>
public static class LatencyMeters
{
    public const string OnnxRuntime = "onnxruntime";

    public const string Replay = "replay";
}
