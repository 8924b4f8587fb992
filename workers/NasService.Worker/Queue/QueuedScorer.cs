using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;

namespace NasService.Worker.Queue;

/// <summary>
/// Scores through the queue: a generation is cut into batches that any worker may take. A batch that cannot be done is cut into single
/// candidates, so that the one that kills workers is alone in quarantine, as an infeasible point.
/// </summary>
internal sealed class QueuedScorer(SearchJob job, ILatencyMeter meter, IArtifactStore artifacts, ItemWait items) : ICandidateScorer
{
    /// <summary>Enough for a lease to be worth its while, few enough to spread a generation of 25 over several workers.</summary>
    private const int BatchSize = 4;

    public async Task<IReadOnlyList<ScoredCandidate>> ScoreAsync(
        IReadOnlyList<(int Index, Architecture Architecture)> candidates, int round, Action<int>? progress, CancellationToken cancellationToken)
    {
        var results = new ScoreResult?[candidates.Count];
        var batches = Enumerable.Range(0, candidates.Count).Chunk(BatchSize).ToArray();
        var failed = await RunAsync(batches, n => progress?.Invoke(Math.Min(n * BatchSize, candidates.Count)));
        var last = await RunAsync([.. failed.Keys.SelectMany(b => batches[b]).Select(i => new[] { i })], null);
        foreach (var (single, (state, error)) in last)
        {
            // What a candidate does wrong is in its result, and what kills workers is in quarantine; a batch that failed says nothing about its candidates.
            if (state == WorkState.Failed)
            {
                throw new InvalidOperationException($"Candidates cannot be scored: {error}");
            }

            var i = failed.Keys.SelectMany(b => batches[b]).ElementAt(single);
            results[i] = new ScoreResult(null, 0, error, null);
        }

        var scored = new List<ScoredCandidate>();
        for (var i = 0; i < candidates.Count; i++)
        {
            scored.Add(await ToCandidateAsync(candidates[i].Architecture, results[i]!, cancellationToken));
        }

        return scored;

        async Task<SortedDictionary<int, (WorkState State, string Error)>> RunAsync(int[][] parts, Action<int>? ended)
        {
            var broken = new SortedDictionary<int, (WorkState State, string Error)>();
            if (parts.Length == 0)
            {
                return broken;
            }

            var done = await items.RunAsync([.. parts.Select(p => Ask([.. p.Select(i => candidates[i].Architecture)], round))], ended, cancellationToken);
            for (var b = 0; b < parts.Length; b++)
            {
                if (done[b].State != WorkState.Done)
                {
                    broken.Add(b, (done[b].State, done[b].Error ?? "The candidate could not be scored."));
                    continue;
                }

                var answers = DocumentJson.Read<ScoreResult[]>(done[b].ResultJson!);
                for (var k = 0; k < parts[b].Length; k++)
                {
                    results[parts[b][k]] = answers[k];
                }
            }

            return broken;
        }
    }

    public void Release(ModelFile file)
    {
        // Stored files go when the store is swept.
    }

    private NewWorkItem Ask(Architecture[] architectures, int round)
    {
        var payload = JsonSerializer.Serialize(new ScoreRequest([.. architectures.Select(a => a.Genes)], meter.Device.Id, meter.RunsModels), DocumentJson.Options);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)))[..16];
        return new NewWorkItem($"{job.Id}/{WorkKinds.Score}/{round}/{hash}", job.Id, WorkKinds.Score, WorkGroups.Score, job.Priority, payload);
    }

    private async Task<ScoredCandidate> ToCandidateAsync(Architecture architecture, ScoreResult result, CancellationToken cancellationToken)
    {
        if (result.Error is not null)
        {
            return new ScoredCandidate(null, 0, result.Error, null);
        }

        var path = result.Digest is { } digest ? await artifacts.GetVerifiedPathAsync(ArtifactDigest.Parse(digest), cancellationToken) : "";
        return new ScoredCandidate(result.Score, result.ModelBytes, null, new ModelFile(architecture.Id, path));
    }
}
