using NasService.Core.Input;

namespace NasService.Core.Spaces;

/// <summary>A space file in a library.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Path">The file.</param>
/// <param name="Space">The space, or its mistakes.</param>
public sealed record SpaceEntry(string Name, string Path, Parsed<SearchSpace> Space);
