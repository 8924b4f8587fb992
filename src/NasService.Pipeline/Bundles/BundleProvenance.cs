using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles;

internal sealed record BundleProvenance(
    string Job, int Seed, string Space, string SpaceHash, string DataHash, string SupernetHash, string Recipe, int Steps, string Calibration, string WeightRange, string NasService, string Libtorch, string OnnxRuntime, int OnnxOpset)
{
    /// <summary>Null, and absent in JSON, where the weights are the supernet's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BundleFineTune? FineTune { get; init; }
}
