using System.Text.Json.Serialization;

namespace NasService.Pipeline.Bundles;

/// <summary>How a bundle's weights were trained on after the search.</summary>
/// <param name="Epochs">Passes over the training split, labels and the supernet's largest network as teacher.</param>
/// <param name="Steps">Optimizer steps.</param>
/// <param name="ValidationBefore">The metric of the same network with the supernet's weights, on the same images as now.</param>
/// <param name="TestBefore">The same on the test set; null where it was not read.</param>
internal sealed record BundleFineTune(int Epochs, long Steps, double ValidationBefore, double? TestBefore)
{
    /// <summary>True where int8 was trained with steps of its own; null: its ranges were calibrated afterwards.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? LearnedSteps { get; init; }
}
