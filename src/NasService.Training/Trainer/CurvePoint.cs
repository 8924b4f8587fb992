namespace NasService.Training.Trainer;

/// <summary>Mean losses of the steps since the point before. NaN where a step has one member only.</summary>
public sealed record CurvePoint(long Step, double LabelLoss, double DistillationLoss);
