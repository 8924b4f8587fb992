namespace NasService.Bench.Files;

/// <summary>A stage of the job.</summary>
/// <param name="Name">Of the stage.</param>
/// <param name="Seconds">That it took.</param>
/// <param name="PeakBytes">The most memory that the process had held by its end.</param>
internal sealed record FilesStage(string Name, double Seconds, long PeakBytes);
