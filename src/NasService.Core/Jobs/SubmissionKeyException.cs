using NasService.Core.Stores;

namespace NasService.Core.Jobs;

/// <summary>The key was used before, for another document.</summary>
public sealed class SubmissionKeyException : StoreException
{
    public SubmissionKeyException(SubmissionKey key, string jobId)
        : base($"The key '{key.Key}' was used before with another document, for job {jobId}.")
        => JobId = jobId;

    /// <summary>The job it was used for.</summary>
    public string JobId { get; }
}
