using System.CommandLine;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Progress;
using NasService.Pipeline.Jobs;
using static TorchSharp.torch;

namespace NasService.Cli.Jobs;

/// <summary>Opens a finished job's supernet, to look into it.</summary>
internal sealed class JobSupernets(WorkerHost host)
{
    /// <exception cref="InputException">There is no such job, or it has no supernet yet.</exception>
    public async Task<SupernetSession> OpenAsync(ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        var worker = await host.OpenAsync(parsed, false, cancellationToken);
        try
        {
            var store = worker.Get<IJobStore>();
            var job = await store.GetJobAsync(id, cancellationToken) ?? throw new InputException("--job", "There is no such job.", id);
            if (await store.GetSupernetAsync(id, cancellationToken) is null)
            {
                throw new InputException("--job", "The job has no supernet yet.", id);
            }

            var (definition, space) = await worker.Get<JobReading>().ReadAsync(job, cancellationToken);
            var session = new JobSession(job, definition, space, worker.Get<JobResources>(), NoProgress.Instance);
            var supernet = await SupernetLoader.LoadAsync(session, cancellationToken);
            session.Adopt(supernet);
            return new SupernetSession(worker, session, supernet, new ScratchFolder());
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }
    }
}
