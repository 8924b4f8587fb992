using NasService.Training.Supernets;
using NasService.Pipeline.Jobs;

namespace NasService.Cli.Jobs;

/// <summary>A supernet with everything that belongs to it, and a scratch folder; all gone at the end.</summary>
internal sealed class SupernetSession(OpenWorker worker, JobSession session, Supernet supernet, ScratchFolder scratch) : IAsyncDisposable
{
    public OpenWorker Worker => worker;

    public JobSession Session => session;

    public Supernet Supernet => supernet;

    public string Scratch => scratch.Path;

    public async ValueTask DisposeAsync()
    {
        await session.DisposeAsync().ConfigureAwait(false);
        await worker.DisposeAsync().ConfigureAwait(false);
        scratch.Dispose();
    }
}
