using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission.Checks;
using NasService.Core.Tasks;

namespace NasService.Api.Jobs;

/// <summary>Reads a job document and looks up all that it names, as far as the caller may see it.</summary>
internal sealed class JobCheck(JobNames names, BlockCatalog blocks, TaskCatalog tasks, SpaceLibrary spaces, DataSets data,
    IJobStore store, JobReading reading, JobChecks checks, OfferedDevices devices)
{
    /// <summary>A data set that is looked at for longer is one that the worker will look at.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <exception cref="ProblemException">The document cannot be read (400) or has mistakes (422): all of them.</exception>
    public async Task<CheckedJob> ReadAsync(RequestBody body, Caller caller, CancellationToken cancellationToken)
    {
        var (request, mistakes) = JobRequestReader.ReadPartly(body.Bytes, body.IsJson, names, blocks, tasks);
        if (request is not { Definition: var definition })
        {
            throw new ProblemException(mistakes.Any(e => e.Path.Length > 0) ? Problem.InvalidDocument(mistakes, JsonOf(body)) : Problem.Unparsable(mistakes));
        }

        var errors = new List<InputError>(mistakes);
        var space = request.Space ?? await SpaceOfSourceAsync(definition, caller, cancellationToken);
        if (space is null && !request.HoldsSpace && definition.Space.Length > 0)
        {
            var named = spaces.OpenNamed(definition.Space);
            space = named.Value;
            errors.AddRange(named.Errors);
        }

        var folder = data.Find(definition.Data.Path);
        if (folder is null && definition.Data.Path.Length > 0)
        {
            errors.Add(data.Unknown(definition.Data.Path));
        }

        errors.AddRange(await devices.CheckAsync(definition.Latency, cancellationToken));
        errors.AddRange(DataSetFiles.Check(definition, folder));
        var job = DataSetFiles.Resolve(definition with { Data = definition.Data with { Path = folder ?? definition.Data.Path } }, folder);
        var result = await RunAsync(job, mistakes.Count == 0, space, folder is not null, caller, cancellationToken);
        errors.AddRange(result.Errors);
        return errors.Count > 0
            ? throw new ProblemException(Problem.InvalidDocument([.. errors, .. (result with { Errors = [] }).AllErrors(definition.Space)], JsonOf(body)))
            : new CheckedJob(job, space!, result);
    }

    private async Task<JobCheckResult> RunAsync(JobDefinition job, bool isComplete, SearchSpace? space, bool hasData, Caller caller, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        Task<SearchJob?> Find(string id, CancellationToken token) => OwnedJob.FindAsync(store, caller, id, token);
        try
        {
            return await checks.RunAsync(job, isComplete, space, hasData, Find, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The look goes on; whoever asks next finds it done.
            return await checks.RunAsync(job, isComplete, space, false, Find, cancellationToken);
        }
    }

    // A job on another one's supernet names that one's space, which need not be a shipped one.
    private async Task<SearchSpace?> SpaceOfSourceAsync(JobDefinition definition, Caller caller, CancellationToken cancellationToken)
    {
        var source = definition.Supernet.From is { } from ? await OwnedJob.FindAsync(store, caller, from, cancellationToken) : null;
        var space = source is null ? null : (await reading.ReadAsync(source, cancellationToken)).Space;
        return space?.Name == definition.Space ? space : null;
    }

    private static ReadOnlySpan<byte> JsonOf(RequestBody body) => body.IsJson ? body.Bytes : default(ReadOnlySpan<byte>);
}
