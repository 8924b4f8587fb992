namespace NasService.Core.Reports;

/// <summary>Mean losses of some steps of the supernet's training.</summary>
/// <param name="Step">The last of them.</param>
/// <param name="LabelLoss">Of the network that learns from the labels.</param>
/// <param name="DistillationLoss">Of those that learn from a teacher; null where there is none.</param>
public sealed record LossPoint(long Step, double LabelLoss, double? DistillationLoss);
