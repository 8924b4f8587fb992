namespace NasService.Core.Notes;

/// <summary>One note beside each job. It goes with its job.</summary>
public interface IJobNoteStore
{
    /// <summary>Null if nobody has written one.</summary>
    Task<JobNote?> FindNoteAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Writes the note of a job that is there.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="expected">The text that the writer has seen; null: that there was none.</param>
    /// <param name="text">The new text; empty: none from now on.</param>
    /// <param name="user">Who writes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was written: not so where somebody else has written meanwhile. The same text written twice is written.</returns>
    Task<bool> TryWriteNoteAsync(string jobId, string? expected, string text, string user, CancellationToken cancellationToken);
}
