using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Torch.Extras;
using NasService.Training.Data;
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

    /// <summary>Puts a supernet's channels and heads in order.</summary>
    /// <param name="supernet">Its weights are permuted.</param>
    /// <param name="data">That it is judged on.</param>
    /// <param name="resources">Losses and orders.</param>
    /// <param name="settings">Which order, and the batches that it is judged on.</param>
    /// <param name="seed">Decides which samples.</param>
    /// <param name="cancellationToken">Checked between passes.</param>
    public static void Sort(
        Supernet supernet, DataSet data, JobResources resources, SupernetDefinition settings, int seed, CancellationToken cancellationToken)
    {
        var context = new ImportanceContext(
            supernet,
            data,
            resources.Losses.Of(supernet.Space.Definition.Task),
            BatchStatistics.Instance,
            settings.Batch,
            settings.LabelSmoothing,
            Seed.DeriveInt(seed, "importance", 0));
        ChannelSorter.Sort(supernet, resources.Importances.Get(settings.Importance).Judge(context, cancellationToken));
    }

    private static Supernet Sorted(JobSession session, JobResources resources, byte[] stored, CancellationToken cancellationToken)
    {
        var definition = session.Definition;
        var supernet = SupernetFile.Read(session.Space, stored, session.Operators);
        try
        {
            Sort(supernet, session.Data, resources, definition.Supernet, definition.Seed, cancellationToken);
            return supernet;
        }
        catch
        {
            supernet.Dispose();
            throw;
        }
    }
}
