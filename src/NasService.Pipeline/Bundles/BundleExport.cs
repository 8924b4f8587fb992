using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Tasks;
using NasService.Pipeline.Fronts;

namespace NasService.Pipeline.Bundles;

/// <summary>Copies one point of a finished front out of the store, checked against its digests. Needs no torch.</summary>
public sealed class BundleExport(IJobStore store, IArtifactStore artifacts, TaskCatalog tasks)
{
    private static readonly (string Kind, string FileName)[] s_files =
    [
        (ArtifactKinds.Model, "model.onnx"),
        (ArtifactKinds.ModelFp32, "model.fp32.onnx"),
        (ArtifactKinds.ModelInt8, "model.int8.onnx"),
        (ArtifactKinds.Manifest, "manifest.json"),
        (ArtifactKinds.Readme, "README.md"),
    ];

    /// <param name="jobId">A job whose front is exported.</param>
    /// <param name="pick">As for <see cref="Fronts.FrontPick"/>.</param>
    /// <param name="folder">Made if it is not there; files of an earlier bundle in it are replaced.</param>
    /// <param name="isForced">The folder may hold other files than an earlier bundle's, which then are replaced where their names are the same.</param>
    /// <param name="cancellationToken">Ends between files.</param>
    /// <returns>The point exported.</returns>
    /// <exception cref="InputException">No such job, no front yet, no such point, or a folder that holds other files.</exception>
    public async Task<FrontPoint> ExportAsync(string jobId, string pick, string folder, bool isForced, CancellationToken cancellationToken)
    {
        BundleFolder.Check(folder, isForced);
        _ = await store.GetJobAsync(jobId, cancellationToken) ?? throw new InputException("job", "There is no such job.", jobId);
        var front = await store.GetFrontAsync(new FrontQuery(jobId), cancellationToken);
        if (front is null || front.Points.IsEmpty || !front.Summary.Verified)
        {
            throw new InputException("job", "The job has no verified front yet.", jobId);
        }

        var point = FrontPick.Of(front, pick, tasks.Metric(front.Points[0].Validation.Metric));
        var sources = new List<(string Path, string Name)>();
        foreach (var (kind, name) in s_files)
        {
            var artifact = await store.FindArtifactAsync(jobId, kind, point.ArchitectureId, cancellationToken)
                ?? throw new InputException("job", $"The job has not exported {name} of point {point.ArchitectureId} yet.", jobId);
            sources.Add((await artifacts.GetVerifiedPathAsync(artifact.Blob.Digest, cancellationToken), name));
        }

        foreach (var part in (await store.ListArtifactsAsync(jobId, cancellationToken)).Where(a => a.Kind == ArtifactKinds.BundlePart))
        {
            sources.Add((await artifacts.GetVerifiedPathAsync(part.Blob.Digest, cancellationToken), part.FileName));
        }

        BundleFolder.Create(folder);
        foreach (var (path, name) in sources)
        {
            File.Copy(path, Path.Combine(folder, name), true);
        }

        return point;
    }
}
