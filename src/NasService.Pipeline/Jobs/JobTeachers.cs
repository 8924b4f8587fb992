using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;

namespace NasService.Pipeline.Jobs;

/// <summary>Other jobs' supernets, whose largest networks teach.</summary>
internal sealed class JobTeachers(JobReading reading)
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
        return await DedicatedThread.RunAsync("teacher", () => SupernetFile.Read(space, bytes, session.Operators));
    }

    /// <returns>That the teacher was trained on other files; empty if not, or none is named. What the documents tell is checked before.</returns>
    public static async Task<IReadOnlyList<InputError>> CheckDataAsync(JobSession session, CancellationToken cancellationToken)
    {
        var supernet = session.Definition.Supernet.Teacher is { } id ? await session.Store.GetSupernetAsync(id, cancellationToken) : null;

        // What a teacher was trained on is what its pupils learn from it.
        return supernet is null || supernet.DataHash == session.Data.Hash
            ? []
            : [new InputError(Place, "The supernet was trained on other images.", supernet.JobId, "the same data, validation and seed as in that job")];
    }

    private async Task<SearchSpace?> SpaceOfAsync(JobSession session, string id, CancellationToken cancellationToken)
        => await session.Store.GetJobAsync(id, cancellationToken) is { } job ? (await reading.ReadAsync(job, cancellationToken)).Space : null;
}
