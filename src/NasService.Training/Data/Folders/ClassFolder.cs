using System.Collections.Immutable;

namespace NasService.Training.Data.Folders;

/// <summary>A class and its files, whatever they are, in ordinal order, as paths below the data set's folder.</summary>
internal sealed record ClassFolder(string Name, ImmutableArray<string> Files);
