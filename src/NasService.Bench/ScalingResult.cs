using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What a training step and an evaluation cost against the size of the network and the settings.</summary>
/// <param name="Space">Name of the space.</param>
/// <param name="CalibrationImages">Of an evaluation.</param>
/// <param name="ScoredImages">Of an evaluation.</param>
/// <param name="Points">One dimension after the other.</param>
internal sealed record ScalingResult(string Space, int CalibrationImages, int ScoredImages, ImmutableArray<ScalingPoint> Points);
