namespace NasService.Core.Jobs;


/// <summary>Trained supernets, for other devices and budgets to reuse.</summary>
public interface ISupernetStore
{
    /// <summary>The job's supernet; a second one replaces the first.</summary>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task SaveSupernetAsync(StageTicket ticket, SupernetRecord supernet, CancellationToken cancellationToken);

    /// <summary>The supernet the job trained; null if it has none.</summary>
    Task<SupernetRecord?> GetSupernetAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>The supernet with these weights, stored first if several jobs trained the same; null if there is none.</summary>
    Task<SupernetRecord?> FindSupernetAsync(string hash, CancellationToken cancellationToken);
}
