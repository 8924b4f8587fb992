using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.OwnModels;

/// <summary>A user's own model beside the front: kept with the job, scored on the same images, measured by the same plan, never trained.</summary>
internal static class OwnBaseline
{
    /// <summary>Its name among the baselines.</summary>
    public const string Name = "own";

    /// <summary>Checks the file and tries it once, in a child process.</summary>
    /// <returns>Path of the file that is to be kept, in <paramref name="folder"/>.</returns>
    /// <exception cref="InputException">The file cannot be read, or is no model for this data.</exception>
    public static async Task<string> CheckAsync(string path, int channels, int classes, string folder, CancellationToken cancellationToken)
    {
        PrivateFiles.MakeFolder(folder);
        var kept = Path.Combine(folder, "own.onnx");
        var answer = await OwnModelProcess.AskAsync(new OwnModelRequest(path, channels, classes, kept, null, null, null, null), folder, cancellationToken);
        return answer.Errors.Count == 0 ? kept : throw new InputException(answer.Errors, Path.GetFileName(path));
    }

    public static async Task KeepAsync(IJobStore store, IArtifactStore artifacts, string jobId, string path, CancellationToken cancellationToken)
    {
        var blob = await artifacts.WriteFileAsync(path, cancellationToken);
        await store.RegisterArtifactAsync(new NewArtifact(blob, jobId, ArtifactKinds.OwnModel, "own.onnx"), cancellationToken);
    }

    /// <returns>Null where the job has no such model, or it fails now: the front does not depend on it.</returns>
    public static async Task<FrontPoint?> MeasureAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (await session.Store.FindArtifactAsync(session.Job.Id, ArtifactKinds.OwnModel, null, cancellationToken) is not { } artifact)
        {
            return null;
        }

        if (!session.Meter.RunsModels)
        {
            session.Progress.Note("The own model is left out: its latency was not recorded.");
            return null;
        }

        var latency = session.Definition.Latency;
        var answer = (await AskAsync(session, artifact.Blob.Digest, session.Scoring, latency, cancellationToken)).OfModel();
        if (answer is not { Errors.Count: 0, Quality: { } quality, Latency: { } measured })
        {
            session.Progress.Note($"The own model is left out: {answer.Reason}");
            return null;
        }

        return new FrontPoint
        {
            Name = Name,
            ArchitectureId = artifact.Blob.Digest.Value[..16],
            Genes = [],
            Choices = ImmutableSortedDictionary<string, double>.Empty,
            Policy = ImmutableSortedDictionary<string, int>.Empty,
            Validation = quality,
            Latency = measured,
            ModelBytes = artifact.Blob.Bytes,
            Macs = 0,
            Parameters = answer.Parameters,
            ArtifactDigest = artifact.Blob.Digest.Value,
        };
    }

    /// <returns>Null where it fails on these images.</returns>
    public static async Task<QualityScore?> TestAsync(JobSession session, FrontPoint point, ModelScorer test, CancellationToken cancellationToken)
    {
        var answer = (await AskAsync(session, ArtifactDigest.Parse(point.ArtifactDigest!), test, null, cancellationToken)).OfModel();
        if (answer is not { Errors.Count: 0, Quality: { } quality })
        {
            session.Progress.Note($"The own model has no score on the test set: {answer.Reason}");
            return null;
        }

        return quality;
    }

    private static async Task<OwnModelAnswer> AskAsync(
        JobSession session, ArtifactDigest digest, ModelScorer scorer, LatencyDefinition? latency, CancellationToken cancellationToken)
    {
        var path = await session.Artifacts.GetVerifiedPathAsync(digest, cancellationToken);
        var space = session.Space.Definition;
        var folder = Path.Combine(session.Scratch, "own");
        var request = new OwnModelRequest(path, space.Input.Channels, space.Classes, Path.Combine(folder, "checked.onnx"), null, null, null, null);
        var info = await OwnModelProcess.AskAsync(request, folder, cancellationToken);
        if (info.Errors.Count > 0)
        {
            return info;
        }

        var set = scorer.At(space.Input.At(info.Side));
        request = request with { Images = Path.Combine(folder, "images.f32"), Targets = Path.Combine(folder, "targets.f32"), Task = space.Task.Name, Device = latency?.Device, Plan = latency?.VerifyPlan };
        set.WriteValues(request.Images, cancellationToken);
        await PrivateFiles.WriteAsync(request.Targets, MemoryMarshal.AsBytes(set.Targets.Values.AsSpan()).ToArray(), cancellationToken);
        try
        {
            return await OwnModelProcess.AskAsync(request, folder, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }
}
