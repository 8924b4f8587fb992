using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Training.Data;

/// <summary>How samples are looked at.</summary>
/// <param name="Inputs">What a network reads.</param>
/// <param name="Variation">For training; null: the samples as they are.</param>
public readonly record struct DataView(ImmutableArray<TensorSpec> Inputs, Variation? Variation = null);
