namespace NasService.Core.Jobs;


/// <summary>Fronts of jobs, versioned per device.</summary>
public interface IFrontStore
{
    /// <summary>Stores the front as the next version of its job, device and scenario.</summary>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task<FrontSummary> SaveFrontAsync(StageTicket ticket, NewFront front, CancellationToken cancellationToken);

    /// <summary>Null if there is no such front.</summary>
    Task<StoredFront?> GetFrontAsync(FrontQuery query, CancellationToken cancellationToken);

    /// <summary>The versions of a job's fronts in the order they were stored. Device null: of every device. Those of every scenario.</summary>
    Task<IReadOnlyList<FrontSummary>> ListFrontsAsync(string jobId, string? deviceId, CancellationToken cancellationToken);
}
