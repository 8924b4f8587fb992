using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Problems;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Api.Jobs;

/// <summary>Reads a job document and looks up all that it names, as far as the caller may see it.</summary>
internal sealed class JobCheck(JobNames names, BlockCatalog blocks, SpaceLibrary spaces, DataSets data, IJobStore store, JobReading reading)
{
    /// <exception cref="ProblemException">The document cannot be read (400) or has mistakes (422): all of them.</exception>
    public async Task<CheckedJob> ReadAsync(RequestBody body, Caller caller, CancellationToken cancellationToken)
    {
        var request = body.IsJson ? JobRequestReader.ReadJson(body.Bytes, names, blocks) : JobRequestReader.ReadYaml(body.Bytes, names, blocks);
        if (request.Value is not { Definition: var definition } read)
        {
            throw new ProblemException(request.Errors.Any(e => e.Path.Length > 0) ? Problem.InvalidDocument(request.Errors, JsonOf(body)) : Problem.Unparsable(request.Errors));
        }

        var errors = new List<InputError>();
        var space = read.Space ?? await SpaceOfSourceAsync(definition, caller, cancellationToken);
        if (space is null)
        {
            var named = spaces.OpenNamed(definition.Space);
            space = named.Value;
            errors.AddRange(named.Errors);
        }

        var folder = data.Find(definition.Data.Path);
        if (folder is null)
        {
            errors.Add(data.Unknown(definition.Data.Path));
        }

        await CheckJobsAsync(definition, space, caller, errors, cancellationToken);
        return errors.Count > 0
            ? throw new ProblemException(Problem.InvalidDocument(errors, JsonOf(body)))
            : new CheckedJob(definition with { Data = definition.Data with { Path = folder! } }, space!);
    }

    // A job on another one's supernet names that one's space, which need not be a shipped one.
    private async Task<SearchSpace?> SpaceOfSourceAsync(JobDefinition definition, Caller caller, CancellationToken cancellationToken)
    {
        var source = definition.Supernet.From is { } from ? await OwnedJob.FindAsync(store, caller, from, cancellationToken) : null;
        var space = source is null ? null : (await reading.ReadAsync(source, cancellationToken)).Space;
        return space?.Name == definition.Space ? space : null;
    }

    // Another user's job is one that does not exist.
    private async Task CheckJobsAsync(JobDefinition definition, SearchSpace? space, Caller caller, List<InputError> errors, CancellationToken cancellationToken)
    {
        if (definition.Latency.ReplayOf is { } replayed && await OwnedJob.FindAsync(store, caller, replayed, cancellationToken) is null)
        {
            errors.Add(new InputError("latency.replayOf", "There is no such job."));
        }

        if (definition.Supernet.Teacher is { } teacher
            && (await OwnedJob.FindAsync(store, caller, teacher, cancellationToken) is not { } taught || await store.GetSupernetAsync(taught.Id, cancellationToken) is null))
        {
            errors.Add(new InputError("supernet.teacher", "There is no such job, or it has trained no supernet yet."));
        }

        if (definition.Search.WarmStart is { } earlier && await OwnedJob.FindAsync(store, caller, earlier, cancellationToken) is null)
        {
            errors.Add(new InputError("search.warmStart", "There is no such job."));
        }

        if (definition.Supernet.From is { } from)
        {
            var job = await OwnedJob.FindAsync(store, caller, from, cancellationToken);
            var supernet = job is null ? null : await store.GetSupernetAsync(job.Id, cancellationToken);
            if (supernet is null)
            {
                errors.Add(new InputError("supernet.from", job is null ? "There is no such job." : "The job has trained no supernet yet."));
            }
            else if (space is not null && supernet.SpaceHash != space.Hash)
            {
                errors.Add(new InputError("supernet.from", "The supernet is of another space.", null, $"a job on space {space.Name}"));
            }
        }
    }

    private static ReadOnlySpan<byte> JsonOf(RequestBody body) => body.IsJson ? body.Bytes : default(ReadOnlySpan<byte>);
}
