using System.Collections.Immutable;
using NasService.Core.Fronts;

namespace NasService.Pipeline.Sensitivity;

/// <summary>One network of the study against the same network in fp32.</summary>
/// <param name="Name">The unit that alone is in int8; <c>fp32</c>, <c>all int8</c>, <c>own policy</c>.</param>
/// <param name="Accuracy">Share of correct answers of the exported file.</param>
/// <param name="LossPoints">Accuracy lost, in points; negative where it rose.</param>
/// <param name="LossCi95">95 % interval of the loss, paired over the images.</param>
/// <param name="LatencyMs">Of the exported file.</param>
/// <param name="Speed">Latency in fp32 over this one: over 1 is faster.</param>
/// <param name="ModelBytes">Bytes of the exported file.</param>
/// <param name="CountedBytes">Bytes of weights, biases and scales, counted; the file adds its graph.</param>
public sealed record SensitivityRow(
    string Name, double Accuracy, double LossPoints, ImmutableArray<double> LossCi95, FrontLatency LatencyMs, double Speed, long ModelBytes, long CountedBytes);
