namespace NasService.Bench;

/// <summary>How long plain training steps are timed.</summary>
/// <param name="Steps">Steps of listed networks that count; whole rounds over the list.</param>
/// <param name="Threads">Inside operators.</param>
/// <param name="Limit">No round but the first that counts begins after it.</param>
internal sealed record SoloPlan(int Steps, int Threads, TimeSpan Limit);
