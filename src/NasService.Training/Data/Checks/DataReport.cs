using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Training.Data.Checks;

/// <summary>What was found in a folder of images.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Kind">Its kind; null where it looks like none.</param>
/// <param name="Parts">Those that could be read.</param>
/// <param name="Normalization">Mean and deviation of the training images; null where they could not be read.</param>
/// <param name="Errors">Everything that is wrong; files with the same fault as one.</param>
public sealed record DataReport(string Path, string? Kind, ImmutableArray<DataPart> Parts, Normalization? Normalization, ImmutableArray<InputError> Errors)
{
    /// <summary>Null where no image could be read.</summary>
    public DataSides? Sides { get; init; }

    /// <summary>Which columns sentences and labels seem to stand in, the vocabulary left out; null (default): there are no
    /// sentences.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextDefinition? Text { get; init; }

    /// <summary>How the folder was read.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What a job survives and a user should know.</summary>
    public ImmutableArray<DataWarning> Warnings { get; init; } = [];
}
