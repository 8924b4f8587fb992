namespace NasService.Training.Data.Checks;

/// <summary>Images of one class.</summary>
public sealed record ClassCount(string Name, int Images);
