namespace NasService.Core.Fronts;

/// <summary>How the shared weights came about.</summary>
/// <param name="Recipe">Name of the training recipe.</param>
/// <param name="Steps">Optimizer steps.</param>
/// <param name="Hash">SHA-256 of the weights.</param>
public sealed record FrontSupernet(string Recipe, int Steps, string Hash);
