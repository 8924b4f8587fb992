using System.Collections.Immutable;
using NasService.Core.Input;

namespace NasService.Training.Data;

/// <summary>What was found in a folder of images.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Kind">Its kind; null where it looks like none.</param>
/// <param name="Parts">Those that could be read.</param>
/// <param name="Normalization">Mean and deviation of the training images; null where they could not be read.</param>
/// <param name="Errors">Everything that is wrong, file by file.</param>
public sealed record DataReport(string Path, string? Kind, ImmutableArray<DataPart> Parts, Normalization? Normalization, ImmutableArray<InputError> Errors);
