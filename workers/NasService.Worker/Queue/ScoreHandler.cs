using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Progress;
using NasService.Core.Queue;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;

namespace NasService.Worker.Queue;

/// <summary>Scores a batch of candidates of a job that any worker may coordinate.</summary>
internal sealed class ScoreHandler(IJobStore store, JobReading reading, JobResources resources, IArtifactStore artifacts, ItemWait items,
    DeviceWatch watch) : IWorkHandler, IAsyncDisposable
{
    private readonly QueuedSessions _sessions = new(store, reading, resources, artifacts, items, watch);

    public string Kind => WorkKinds.Score;

    public async Task<WorkResult> RunAsync(WorkContext work)
    {
        var job = await store.GetJobAsync(work.Item.JobId, work.Token) ?? throw new OperationCanceledException("The job is gone.");
        var request = DocumentJson.Read<ScoreRequest>(work.Item.PayloadJson);
        try
        {
            var session = await _sessions.GetAsync(job, NoProgress.Instance, work.Token);
            var scorer = await session.GetLocalScorerAsync(work.Token);
            var candidates = request.Candidates.Select((genes, i) => (i, session.Space.Create(genes.AsSpan()))).ToArray();
            var scored = await scorer.ScoreAsync(candidates, 0, null, work.Token);
            var results = new List<ScoreResult>();
            foreach (var candidate in scored)
            {
                var digest = await KeepAsync(job.Id, request, scorer, candidate.File, work.Token);
                results.Add(new ScoreResult(candidate.Quality, candidate.ModelBytes, candidate.Error, digest));
            }

            return WorkResult.Done(JsonSerializer.Serialize(results, DocumentJson.Options));
        }
        catch
        {
            await _sessions.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _sessions.DisposeAsync();

    private async Task<string?> KeepAsync(string jobId, ScoreRequest request, ICandidateScorer scorer, ModelFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return null;
        }

        string? digest = null;
        if (request.KeepFiles)
        {
            var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
            var blob = await artifacts.WriteAsync((stream, token) => stream.WriteAsync(bytes, token).AsTask(), cancellationToken);
            await store.RegisterArtifactAsync(new NewArtifact(blob, jobId, ArtifactKinds.Candidate, "model.onnx", file.ArchitectureId), cancellationToken);
            digest = blob.Digest.Value;
        }

        scorer.Release(file);
        return digest;
    }
}
