using System.CommandLine;
using NasService.Cli.Jobs;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Progress;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>Opens what benchmarks of networks work on: a finished job's supernet, or the demo's with fresh weights.</summary>
internal sealed class BenchSupernets(WorkerHost host, JobSupernets jobs, SpaceLibrary spaces)
{
    /// <summary>In place of a job's id: fresh weights.</summary>
    public const string Untrained = "untrained";

    /// <summary>False: fresh weights, and no job in the store.</summary>
    public static bool IsTrained(SupernetSession opened) => opened.Session.Job.Id != Untrained;

    public async Task<SupernetSession> OpenAsync(ParseResult parsed, string job, int seed, CancellationToken cancellationToken)
        => job == Untrained ? await OpenUntrainedAsync(seed, cancellationToken) : await jobs.OpenAsync(parsed, job, cancellationToken);

    private async Task<SupernetSession> OpenUntrainedAsync(int seed, CancellationToken cancellationToken)
    {
        set_num_threads(1);
        var scratch = new ScratchFolder();
        var worker = await host.OpenAsync(new DataFolder(Path.Combine(scratch.Path, "data")), false, cancellationToken);
        try
        {
            var folder = Path.Combine(spaces.Folder, "jobs");
            var definition = worker.Get<JobSubmission>().ReadFile(Path.Combine(folder, "demo.yaml")) with { Seed = seed };
            var space = spaces.Open(definition.Space, folder).GetValueOrThrow();
            var job = new SearchJob(Untrained, Untrained, JobState.Running, "", space.Name, space.Hash, seed, default, null, null, null, null);
            var session = new JobSession(job, definition, space, worker.Get<JobResources>(), NoProgress.Instance);
            var supernet = await DedicatedThread.RunAsync(Untrained, () => Fresh(space, seed));
            session.Adopt(supernet);
            return new SupernetSession(worker, session, supernet, scratch);
        }
        catch
        {
            await worker.DisposeAsync();
            scratch.Dispose();
            throw;
        }
    }

    /// <summary>Fresh weights, but scales, shifts, biases and kernel matrices moved at random: where they are 1, 0 or the identity, an error in using them would not show.</summary>
    private static Supernet Fresh(SearchSpace space, int seed)
    {
        var supernet = new Supernet(space, seed);
        var random = Seed.Derive(seed, "bench-untrained", 0);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        foreach (var parameter in supernet.Parameters.Where(p => !p.Decays))
        {
            var noise = Enumerable.Range(0, (int)parameter.Value.NumberOfElements).Select(_ => (float)((random.NextDouble() - 0.5) * 0.6)).ToArray();
            parameter.Value.Accumulate(tensor(noise, parameter.Value.shape));
        }

        return supernet;
    }
}
