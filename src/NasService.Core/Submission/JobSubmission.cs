using System.Text;
using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Spaces;
using NasService.Core.Submission.Checks;

namespace NasService.Core.Submission;

/// <summary>Takes a job in: everything that its document says is checked, its space is kept with it, and it is queued.</summary>
public sealed class JobSubmission(IJobStore store, IArtifactStore artifacts, JobNames names, SpaceLibrary spaces, JobChecks checks, TimeProvider time)
{
    public JobDefinition ReadFile(string path) => JobReader.ReadFile(path, names).GetValueOrThrow(Path.GetFileName(path));

    /// <summary>Reads a file and looks up all that it names: every mistake at once.</summary>
    /// <param name="path">The file.</param>
    /// <param name="change">Of what it says, as a command line may ask for.</param>
    /// <param name="warn">Is told what is no mistake and may not be meant.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="InputException">It has mistakes, or names what is not there or does not fit.</exception>
    public async Task<JobDefinition> ReadCheckedAsync(
        string path, Func<JobDefinition, JobDefinition> change, Action<string> warn, CancellationToken cancellationToken)
    {
        var (definition, errors) = JobReader.ReadFilePartly(path, names);
        if (definition is null)
        {
            throw new InputException(errors, Path.GetFileName(path));
        }

        var changed = change(definition);
        var (found, warnings) = await LookAsync(changed, errors.Count == 0, Path.GetDirectoryName(Path.GetFullPath(path))!, cancellationToken);
        foreach (var warning in warnings)
        {
            warn(warning);
        }

        return errors.Count + found.Count == 0 ? changed : throw new InputException([.. errors, .. found], Path.GetFileName(path));
    }

    // A mistake in another file than the job's names that one, too.
    private static InputError InJobFile(InputError error, string space) => error.Path == "space" ? error : error with { Path = $"{space}: {(error.Path.Length > 0 ? error.Path : "document")}" };

    /// <summary>Which lengths sentences are timed at, and what each counts, by the job's own data where it does not say.</summary>
    private async Task<JobDefinition> WithLengthsAsync(JobDefinition definition, SearchSpace space, CancellationToken cancellationToken)
    {
        if (definition.Latency.Lengths is not { Shares.IsEmpty: true } lengths || space.Definition.Input.Words is null)
        {
            return definition;
        }

        var longest = space.Definition.Input.Extents[^1];
        var tokens = await checks.TokensAsync(definition.Data, cancellationToken);

        // Where the data cannot be looked at from here: as if there were as many sentences of every length.
        var counts = tokens is { IsEmpty: false } ? (IReadOnlyDictionary<int, int>)tokens : Enumerable.Range(1, longest).ToDictionary(t => t, _ => 1);
        var known = lengths.Tokens.IsEmpty ? TokenLengths.Of(counts, longest) : lengths.Weighed(counts, longest);
        return definition with { Latency = definition.Latency.With(known) };
    }

    private static JobDefinition Resolved(JobDefinition definition, string baseFolder)
    {
        var pretrained = definition.Supernet.Pretrained is { } file ? Path.GetFullPath(file, Path.GetFullPath(baseFolder)) : null;
        return definition with { Data = definition.Data.Resolved(baseFolder), Supernet = definition.Supernet with { Pretrained = pretrained } };
    }

    /// <summary>All that is wrong with a job beyond its document, and what may be.</summary>
    private async Task<(IReadOnlyList<InputError> Mistakes, IReadOnlyList<string> Warnings)> LookAsync(
        JobDefinition definition, bool isComplete, string baseFolder, CancellationToken cancellationToken)
    {
        var space = definition.Space.Length > 0 ? spaces.Open(definition.Space, baseFolder) : null;
        var hasData = definition.Data.Path.Length > 0;
        var resolved = hasData ? Resolved(definition, baseFolder) : definition;
        var result = await checks.RunAsync(resolved, isComplete, space?.Value, hasData, store.GetJobAsync, cancellationToken);
        return ([.. (space?.Errors ?? []).Select(e => InJobFile(e, definition.Space)), .. result.AllErrors(space?.Value?.Name ?? definition.Space)], result.Warnings);
    }

    /// <param name="definition">The job; relative paths in it are relative to <paramref name="baseFolder"/>.</param>
    /// <param name="baseFolder">The folder of the job's file.</param>
    /// <param name="cancellationToken">Ends before the job is queued.</param>
    /// <exception cref="InputException">The space cannot be read, or a constraint is out of reach.</exception>
    public Task<SearchJob> SubmitAsync(JobDefinition definition, string baseFolder, CancellationToken cancellationToken)
        => SubmitAsync(definition, baseFolder, job => job, cancellationToken);

    /// <param name="definition">The job; relative paths in it are relative to <paramref name="baseFolder"/>.</param>
    /// <param name="baseFolder">The folder of the job's file.</param>
    /// <param name="complete">Adds to the job what its definition does not say: the owner and so on.</param>
    /// <param name="cancellationToken">Ends before the job is queued.</param>
    /// <exception cref="InputException">The space cannot be read, or a constraint is out of reach.</exception>
    public async Task<SearchJob> SubmitAsync(JobDefinition definition, string baseFolder, Func<NewJob, NewJob> complete, CancellationToken cancellationToken)
    {
        var file = spaces.PathOf(definition.Space, baseFolder);
        var space = spaces.Open(definition.Space, baseFolder).GetValueOrThrow(Presence.OfFile(file) ? Path.GetFileName(file) : null);
        var resolved = Resolved(definition, baseFolder);
        return await SubmitAsync(resolved, space, complete, cancellationToken);
    }

    /// <summary>Looks up all that a job made of another one names, and takes it in.</summary>
    /// <param name="definition">The job; the path of its data is absolute.</param>
    /// <param name="space">Its space.</param>
    /// <param name="warn">Is told what is no mistake and may not be meant.</param>
    /// <param name="cancellationToken">Ends before the job is queued.</param>
    /// <exception cref="InputException">It names what is not there or does not fit, or a constraint is out of reach.</exception>
    public async Task<SearchJob> SubmitCheckedAsync(JobDefinition definition, SearchSpace space, Action<string> warn,
        CancellationToken cancellationToken)
    {
        var result = await checks.RunAsync(definition, true, space, true, store.GetJobAsync, cancellationToken);
        foreach (var warning in result.Warnings)
        {
            warn(warning);
        }

        return result.AllErrors(space.Name) is { Count: > 0 } errors ? throw new InputException(errors)
            : await SubmitAsync(definition, space, job => job, cancellationToken);
    }

    /// <param name="definition">The job; the path of its data is absolute.</param>
    /// <param name="space">Its space.</param>
    /// <param name="complete">Adds to the job what its definition does not say: the owner and so on.</param>
    /// <param name="cancellationToken">Ends before the job is queued.</param>
    /// <exception cref="InputException">A constraint is out of reach.</exception>
    public async Task<SearchJob> SubmitAsync(JobDefinition definition, SearchSpace space, Func<NewJob, NewJob> complete, CancellationToken cancellationToken)
    {
        var impossible = ConstraintCheck.Check(space, definition.Constraints);
        if (impossible.Count > 0)
        {
            throw new InputException(impossible);
        }

        definition = await WithLengthsAsync(definition, space, cancellationToken);
        var json = SpaceJson.Write(space.Definition);
        var blob = await artifacts.WriteAsync((stream, token) => stream.WriteAsync(json, token).AsTask(), cancellationToken);
        var document = Encoding.UTF8.GetString(JobJson.Write(definition));
        var job = new NewJob(JobId.Create(time), definition.Name, document, space.Name, space.Hash, definition.Seed) { Space = blob };
        return await store.CreateJobAsync(complete(job), cancellationToken);
    }
}
