using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Cli.Progress;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline.Jobs;

namespace NasService.Bench.Claims;

/// <summary>Supernets for claims: one of the demo's job for each training seed, trained once and found again by its job's name.</summary>
internal sealed class ClaimsJobs(WorkerHost host, SpaceLibrary spaces, ProgressConsole progress)
{
    /// <param name="parsed">Names the data folder.</param>
    /// <param name="file">A job document; null: the demo's.</param>
    /// <param name="steps">Optimizer steps; null: the document's.</param>
    /// <param name="seed">Of the training.</param>
    /// <param name="cancellationToken">Ends the training at its next step; the next call goes on there.</param>
    /// <returns>Id of a job whose supernet is trained. Its later stages have not run.</returns>
    public async Task<string> TrainAsync(ParseResult parsed, FileInfo? file, int? steps, int seed, CancellationToken cancellationToken)
    {
        await using var worker = await host.OpenAsync(parsed, true, cancellationToken);
        var path = file?.FullName ?? Path.Combine(spaces.Folder, "jobs", "demo.yaml");
        var submission = worker.Get<JobSubmission>();
        var read = submission.ReadFile(path);
        var definition = read with { Seed = seed, Supernet = read.Supernet with { Steps = steps ?? read.Supernet.Steps } };
        definition = definition with { Name = $"claims-{definition.Supernet.Steps}-{seed}-{read.Name}"[..Math.Min(64, $"claims-{definition.Supernet.Steps}-{seed}-{read.Name}".Length)] };
        var store = worker.Get<IJobStore>();
        var job = await store.FindLatestJobAsync(definition.Name, cancellationToken);
        if (job is not null && await store.GetSupernetAsync(job.Id, cancellationToken) is not null)
        {
            return job.Id;
        }

        job ??= await submission.SubmitAsync(definition, Path.GetDirectoryName(path)!, cancellationToken);
        await progress.RunAsync(async reporter =>
        {
            if (!await store.TryStartJobAsync(job.Id, cancellationToken) && !await store.TryResumeJobAsync(job.Id, cancellationToken))
            {
                throw new InputException("job", $"The job is {job.State.ToString().ToLowerInvariant()} and has no supernet.", job.Id);
            }

            var (kept, space) = await worker.Get<JobReading>().ReadAsync(job, cancellationToken);
            await using var session = new JobSession(job, kept, space, worker.Get<JobResources>(), reporter);
            while (await store.GetSupernetAsync(job.Id, cancellationToken) is null && await worker.Get<JobRunner>().RunNextStageAsync(session, null, cancellationToken))
            {
            }

            return true;
        });
        return job.Id;
    }
}
