using NasService.Core.Jobs;

namespace NasService.Training.Data;

/// <summary>How a training step's samples are varied: by chance of (seed, step) alone.</summary>
/// <param name="Data">Says which ways of varying there are.</param>
/// <param name="Seed">The job's.</param>
/// <param name="Step">Of the training.</param>
public sealed record Variation(DataDefinition Data, int Seed, long Step);
