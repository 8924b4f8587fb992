namespace NasService.Training.Data.Checks;

/// <summary>Shorter sides of a data set's images, in pixels.</summary>
public sealed record DataSides(int Smallest, int Median, int Largest);
