namespace NasService.Training.Trainer;

/// <summary>Where a training run is.</summary>
/// <param name="Step">Steps done.</param>
/// <param name="Steps">Steps in all.</param>
/// <param name="LabelLoss">Mean loss of the first member over the last steps; NaN before the first.</param>
/// <param name="DistillationLoss">Mean loss of the other members over the last steps; NaN where there are none.</param>
public sealed record TrainingProgress(long Step, long Steps, double LabelLoss, double DistillationLoss);
