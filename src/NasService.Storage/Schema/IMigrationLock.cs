namespace NasService.Storage.Schema;


/// <summary>Lets one process at a time change the schema.</summary>
internal interface IMigrationLock
{
    Task<IAsyncDisposable> AcquireAsync(CancellationToken cancellationToken);
}
