using NasService.Core.Artifacts;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Core.Jobs;

/// <summary>Reads a stored job's documents back: its definition, and the space as it was when the job was submitted.</summary>
public sealed class JobReading(IJobStore store, IArtifactStore artifacts, BlockCatalog blocks, TaskCatalog tasks, JobNames names)
{
    /// <summary>The definition alone.</summary>
    public JobDefinition Definition(SearchJob job)
        => JobJson.Read(System.Text.Encoding.UTF8.GetBytes(job.DocumentJson), names).GetValueOrThrow();

    public async Task<(JobDefinition Definition, SearchSpace Space)> ReadAsync(SearchJob job, CancellationToken cancellationToken)
    {
        var definition = Definition(job);
        var artifact = await store.FindArtifactAsync(job.Id, ArtifactKinds.Space, null, cancellationToken)
            ?? throw new ArtifactException($"The space of job {job.Id} was not stored.");
        var path = await artifacts.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken);
        return (definition, SpaceJson.Read(await File.ReadAllBytesAsync(path, cancellationToken), blocks, tasks).GetValueOrThrow());
    }
}
