namespace NasService.Api.Jobs;

/// <summary>What a job will take, as far as it can be told before.</summary>
/// <param name="Seconds">Wall time, at least.</param>
/// <param name="MemoryBytes">Of the process that runs it.</param>
/// <param name="DiskBytes">Of the data folder.</param>
internal sealed record JobNeeds(double Seconds, long MemoryBytes, long DiskBytes);
