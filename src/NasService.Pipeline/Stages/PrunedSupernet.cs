using NasService.Core.Artifacts;
using NasService.Core.Seeds;
using NasService.Torch.Extras;
using NasService.Training.Importance;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Stages;

/// <summary>
/// Makes a supernet of another job's largest network by importance alone: its channels and heads are put in order, and each narrower
/// network has those that matter most. One shot: nothing is trained, before or after.
/// </summary>
internal static class PrunedSupernet
{
    /// <summary>In place of a recipe's name.</summary>
    public const string Recipe = "pruned";

    /// <exception cref="Core.Input.InputException">As of <see cref="SupernetReuse.FindAsync"/>.</exception>
    public static async Task MakeAsync(JobSession session, JobResources resources, string jobId, CancellationToken cancellationToken)
    {
        var importance = session.Definition.Supernet.Importance;
        var (record, weights) = await SupernetReuse.FindAsync(session, jobId, cancellationToken);
        var path = await session.Artifacts.GetVerifiedPathAsync(weights.Blob.Digest, cancellationToken);
        var stored = await File.ReadAllBytesAsync(path, cancellationToken);
        session.Progress.Note($"sorting the supernet of job {jobId} by {importance}; nothing is trained");
        var supernet = await DedicatedThread.RunAsync("pruning", () => Sorted(session, resources, stored, cancellationToken));
        session.Adopt(supernet);
        var definition = session.Definition;
        var bytes = SupernetFile.Write(new Checkpoint(
            new CheckpointHeader(
                record.Steps, 0, session.Space.Hash, session.Data.Hash, definition.Seed, definition.Supernet, TorchEnvironment.Current, []),
            supernet.Parameters.ToDictionary(p => p.Name, p => StoredTensor.From(p.Value), StringComparer.Ordinal)));
        var blob = await session.Artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
        var kept = new NewArtifact(blob, session.Job.Id, ArtifactKinds.Supernet, weights.FileName);
        await session.Store.RegisterArtifactAsync(kept, cancellationToken);
        await session.Store.SaveSupernetAsync(
            session.Stage.Ticket,
            record with { Hash = supernet.ComputeHash(), JobId = session.Job.Id, Recipe = Recipe, ArtifactDigest = blob.Digest.Value },
            cancellationToken);
    }

    private static Supernet Sorted(JobSession session, JobResources resources, byte[] stored, CancellationToken cancellationToken)
    {
        var settings = session.Definition.Supernet;
        var supernet = SupernetFile.Read(session.Space, stored, session.Operators);
        try
        {
            var context = new ImportanceContext(
                supernet,
                session.Data,
                resources.Losses.Of(session.Space.Definition.Task),
                BatchStatistics.Instance,
                settings.Batch,
                settings.LabelSmoothing,
                Seed.DeriveInt(session.Definition.Seed, "importance", 0));
            ChannelSorter.Sort(supernet, resources.Importances.Get(settings.Importance).Judge(context, cancellationToken));
            return supernet;
        }
        catch
        {
            supernet.Dispose();
            throw;
        }
    }
}
