using System.Collections.Immutable;

namespace NasService.Training.Supernets;

/// <summary>Mean and variance (biased) per channel in front of one BN.</summary>
public sealed record LayerStatistics(ImmutableArray<float> Mean, ImmutableArray<float> Variance);
