namespace NasService.Training.Data.Pictures;

/// <summary>A rectangle of pixels.</summary>
internal readonly record struct Window(int X, int Y, int Width, int Height);
