using NasService.Core.Files;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Submission;
using NasService.Pipeline.Bundles;
using NasService.Pipeline.Jobs;
using NasService.Training.Operators;

namespace NasService.Cli.Jobs;

/// <summary>A bundle that this program has exported, read back.</summary>
/// <param name="Job">Whose data and budget are used.</param>
/// <param name="Space">In which the model is the largest network.</param>
/// <param name="Weights">The model's, for <see cref="PrunedModel.KeepAsync"/>.</param>
/// <param name="Manifest">The bundle's.</param>
internal sealed record ModelToPrune(JobDefinition Job, SearchSpace Space, byte[] Weights, byte[] Manifest)
{
    private const string Ending = ".onnx";

    /// <summary>Whether a command line names a model and not a job: jobs have neither folders nor endings.</summary>
    public static bool IsMeant(string text) => Presence.OfEither(text) || text.EndsWith(Ending, StringComparison.Ordinal)
        || text.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <param name="worker">Whose store may have the job that made the bundle.</param>
    /// <param name="path">The bundle's folder, or its fp32 file.</param>
    /// <param name="like">A job document with the same space, data, validation and seed; null: that job's own.</param>
    /// <param name="spaces">That a document may name.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InputException">The file is no such bundle's, or what it was trained on is not known.</exception>
    public static async Task<ModelToPrune> ReadAsync(OpenWorker worker, string path, FileInfo? like, SpaceLibrary spaces,
        CancellationToken cancellationToken)
    {
        var (source, manifest, model) = await BundleSource.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        var (job, space) = like is null ? await OfStoreAsync(worker, source, cancellationToken).ConfigureAwait(false)
            : OfDocument(worker, like, spaces);
        if (job.Seed != source.Provenance.Seed)
        {
            throw new InputException("--job", "With another seed other images would be those that were trained on.", $"seed {job.Seed}",
                $"seed {source.Provenance.Seed}, as the bundle's job had it");
        }

        var (narrower, weights) = await PrunedModel.ReadAsync(model, space, source.In(space), worker.Get<OpCatalog>())
            .ConfigureAwait(false);
        return new ModelToPrune(job with { Space = narrower.Name }, narrower, weights, manifest);
    }

    private static async Task<(JobDefinition Job, SearchSpace Space)> OfStoreAsync(OpenWorker worker, BundleSource source,
        CancellationToken cancellationToken)
    {
        var id = source.Provenance.Job;
        var job = await worker.Get<IJobStore>().GetJobAsync(id, cancellationToken).ConfigureAwait(false)
            ?? throw new InputException("model",
                "The job that made the bundle is not in this data folder: what the model was trained on is not known.", id,
                "--job FILE with the same space, data, validation and seed");
        return await worker.Get<JobReading>().ReadAsync(job, cancellationToken).ConfigureAwait(false);
    }

    private static (JobDefinition Job, SearchSpace Space) OfDocument(OpenWorker worker, FileInfo like, SpaceLibrary spaces)
    {
        if (!Presence.OfFile(like.FullName))
        {
            throw new InputException("--job", "There is no such file.", like.FullName);
        }

        var job = worker.Get<JobSubmission>().ReadFile(like.FullName);
        var folder = like.DirectoryName!;
        return (job with { Data = job.Data.Resolved(folder) },
            spaces.Open(job.Space, folder).GetValueOrThrow());
    }
}
