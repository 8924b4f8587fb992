using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Worker.Candidates;

namespace NasService.Worker.Jobs;

/// <summary>Other jobs' supernets, whose largest networks teach.</summary>
internal sealed class JobTeachers(JobReading reading, JobResources resources)
{
    private const string Place = "supernet.teacher";

    /// <returns>The teacher's supernet, which the caller owns; null where the job names none.</returns>
    /// <exception cref="InputException">It is not there any more.</exception>
    public async Task<Supernet?> OpenAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (session.Definition.Supernet.Teacher is not { } id)
        {
            return null;
        }

        var weights = await session.Store.FindArtifactAsync(id, ArtifactKinds.Supernet, null, cancellationToken)
            ?? throw new InputException(Place, "The supernet's weights are not stored any more.", id);
        var space = await SpaceOfAsync(session, id, cancellationToken) ?? throw new InputException(Place, "There is no such job.", id);
        var bytes = await File.ReadAllBytesAsync(await session.Artifacts.GetVerifiedPathAsync(weights.Blob.Digest, cancellationToken), cancellationToken);
        return await DedicatedThread.RunAsync("teacher", () => SupernetFile.Read(space, bytes));
    }

    /// <returns>Why the teacher that the job names cannot teach it; empty if it can, or none is named.</returns>
    public async Task<IReadOnlyList<InputError>> CheckAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (session.Definition.Supernet.Teacher is not { } id)
        {
            return [];
        }

        var errors = new List<InputError>();
        if (!resources.Recipe(session.Definition.Supernet.Recipe).TakesOutsideTeacher)
        {
            errors.Add(new InputError(Place, "The recipe has no place for a teacher from outside.", session.Definition.Supernet.Recipe, "progressive-shrinking"));
        }

        var supernet = await session.Store.GetSupernetAsync(id, cancellationToken);
        if (supernet is null || await SpaceOfAsync(session, id, cancellationToken) is not { } space)
        {
            errors.Add(new InputError(Place, "The job has trained no supernet.", id));
            return errors;
        }

        // What a teacher was trained on is what its pupils learn from it.
        if (supernet.DataHash != session.Data.Hash)
        {
            errors.Add(new InputError(Place, "The supernet was trained on other images.", id, "the same data, validation and seed as in that job"));
        }

        if (session.Space.Definition.Resolution.Except(space.Definition.Resolution).ToArray() is { Length: > 0 } missing)
        {
            errors.Add(new InputError(Place, "The teacher's space lacks a resolution of this one.", string.Join(", ", missing), string.Join(", ", space.Definition.Resolution)));
        }

        return errors;
    }

    private async Task<SearchSpace?> SpaceOfAsync(JobSession session, string id, CancellationToken cancellationToken)
        => await session.Store.GetJobAsync(id, cancellationToken) is { } job ? (await reading.ReadAsync(job, cancellationToken)).Space : null;
}
