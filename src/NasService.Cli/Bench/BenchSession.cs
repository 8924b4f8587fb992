using NasService.Cli.Jobs;
using NasService.Training.Supernets;
using NasService.Pipeline.Jobs;

namespace NasService.Cli.Bench;

/// <summary>A supernet with everything that belongs to it, and a scratch folder; all gone at the end.</summary>
internal sealed class BenchSession(OpenWorker worker, JobSession session, Supernet supernet, ScratchFolder scratch, bool isTrained) : IAsyncDisposable
{
    public OpenWorker Worker => worker;

    public JobSession Session => session;

    public Supernet Supernet => supernet;

    public string Scratch => scratch.Path;

    /// <summary>False: fresh weights, and no job in the store.</summary>
    public bool IsTrained => isTrained;

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync().ConfigureAwait(false);
        await worker.DisposeAsync().ConfigureAwait(false);
        scratch.Dispose();
    }
}
