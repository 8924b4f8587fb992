using Microsoft.Extensions.DependencyInjection;
using NasService.Storage;

namespace NasService.Cli.Jobs;

/// <summary>An open data folder and everything that works on it.</summary>
internal sealed class OpenWorker(ServiceProvider services, FileLock? held) : IAsyncDisposable
{
    public T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync().ConfigureAwait(false);
        held?.Dispose();
    }
}
