namespace NasService.Core.Fronts;

/// <summary>Wall time of one stage of a job.</summary>
public sealed record StageTime(string Name, double Seconds);
