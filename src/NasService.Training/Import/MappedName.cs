namespace NasService.Training.Import;

/// <summary>Where a weight of ours is in another's file.</summary>
/// <param name="Name">Theirs.</param>
/// <param name="IsTransposed">A matrix whose rows are our columns.</param>
public sealed record MappedName(string Name, bool IsTransposed = false);
