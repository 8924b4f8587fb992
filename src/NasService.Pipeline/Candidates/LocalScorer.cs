using System.Collections.Concurrent;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Spaces;
using NasService.Measurement.Meters;

namespace NasService.Pipeline.Candidates;

/// <summary>Scores in this process, one candidate a thread, and yields while a latency is measured on this machine.</summary>
/// <param name="models">Exports.</param>
/// <param name="ranking">Scores the files.</param>
/// <param name="folder">Gets the files; this scorer's alone.</param>
/// <param name="threads">Candidates at once.</param>
/// <param name="measurements">Held while a latency is measured.</param>
internal sealed class LocalScorer(
    CandidateModels models, ModelScorer ranking, string folder, int threads, MeasurementLock measurements) : ICandidateScorer
{
    public async Task<IReadOnlyList<ScoredCandidate>> ScoreAsync(
        IReadOnlyList<(int Index, Architecture Architecture)> candidates, int round, Action<int>? progress, CancellationToken cancellationToken)
    {
        PrivateFiles.MakeFolder(folder);
        var scored = new ScoredCandidate[candidates.Count];
        var queue = new ConcurrentQueue<int>(Enumerable.Range(0, candidates.Count));
        var finished = 0;
        var workers = Enumerable.Range(0, Math.Min(threads, candidates.Count)).Select(t => DedicatedThread.RunAsync($"candidate {t}", () =>
        {
            while (queue.TryDequeue(out var i))
            {
                measurements.WaitWhileHeld(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                scored[i] = Score(candidates[i].Architecture, cancellationToken);
                progress?.Invoke(Interlocked.Increment(ref finished));
            }

            return true;
        }));
        await Task.WhenAll(workers);
        return scored;
    }

    public void Release(ModelFile file) => File.Delete(file.Path);

    private ScoredCandidate Score(Architecture architecture, CancellationToken cancellationToken)
    {
        try
        {
            var file = models.Write(architecture, Path.Combine(folder, architecture.Id + ".onnx"), cancellationToken);
            var quality = ranking.Score(file, models.Space.Plan(architecture).Inputs, cancellationToken);
            return new ScoredCandidate(quality, file.Bytes, null, file);
        }
        catch (Exception e) when (Failures.IsOfCandidate(e))
        {
            // One candidate's failure is a fact about the candidate; a disk that fails, memory that is not there, or a picture that is gone is not.
            return new ScoredCandidate(null, 0, $"{e.GetType().Name}: {e.Message}", null);
        }
    }
}
