namespace NasService.Core.Queue;

/// <summary>Whether a report counted.</summary>
/// <param name="Held">False: the lease is void, nothing was changed.</param>
public sealed record ClaimAnswer(bool Held);
