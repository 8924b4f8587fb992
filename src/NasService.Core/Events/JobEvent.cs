namespace NasService.Core.Events;

/// <summary>Something that happened in a job.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Seq">1 for the job's first event; without gaps.</param>
/// <param name="Type">One of <see cref="JobEventTypes"/>.</param>
/// <param name="At">When, UTC.</param>
/// <param name="PayloadJson">What, as a JSON object.</param>
public sealed record JobEvent(string JobId, long Seq, string Type, DateTimeOffset At, string PayloadJson);
