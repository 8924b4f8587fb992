using NasService.Core.Jobs;

namespace NasService.Core.Submission.Checks;

/// <summary>A job as far as whoever asks may see it: another user's is one that does not exist.</summary>
/// <returns>Null where there is none.</returns>
public delegate Task<SearchJob?> FindJob(string id, CancellationToken cancellationToken);
