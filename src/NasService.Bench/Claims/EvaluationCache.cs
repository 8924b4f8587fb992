using System.Text.Json;
using NasService.Core.Files;
using NasService.Core.Spaces;
using NasService.Pipeline.Candidates;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Bench.Claims;

/// <summary>
/// True evaluations of one supernet, each made once and then shared by all arms and seeds: who asks for a network that another has asked for gets the same
/// numbers, and is charged all the same. Kept in a file, so that a run that was stopped goes on where it was. Not thread-safe.
/// </summary>
internal sealed class EvaluationCache : ITrueEvaluations
{
    private readonly JobSession _session;
    private readonly CandidateEvaluator _evaluator;
    private readonly string _path;
    private readonly Dictionary<string, TrueEvaluation> _known = new(StringComparer.Ordinal);
    private int _round;

    private EvaluationCache(JobSession session, CandidateEvaluator evaluator, string path)
    {
        (_session, _evaluator, _path) = (session, evaluator, path);
        foreach (var line in Presence.OfFile(path) ? File.ReadLines(path) : [])
        {
            if (Read(line) is { } known)
            {
                _known[known.ArchitectureId] = known;
            }
        }

        _round = _known.Count;
    }

    public int Count => _known.Count;

    /// <summary>All that succeeded.</summary>
    public IReadOnlyList<TrueEvaluation> Known => [.. _known.Values.Where(e => double.IsFinite(e.LatencyMs))];

    /// <param name="session">The job whose supernet is evaluated.</param>
    /// <param name="path">The file; it belongs to this supernet, data, calibration and plan.</param>
    /// <param name="cancellationToken">Ends the loading of the supernet.</param>
    public static async Task<EvaluationCache> OpenAsync(JobSession session, string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new EvaluationCache(session, await session.GetEvaluatorAsync(cancellationToken), path);
    }

    /// <summary>The file of one supernet under a data folder.</summary>
    public static string PathOf(string data, string supernetHash, string calibration)
        => Path.Combine(data, "claims", $"simq-{supernetHash[..16]}-{string.Concat(calibration.Where(char.IsLetterOrDigit))}.jsonl");

    public async Task<IReadOnlyList<TrueEvaluation>> EvaluateAsync(IReadOnlyList<Architecture> asked, CancellationToken cancellationToken)
    {
        var missing = asked.DistinctBy(a => a.Id).Where(a => !_known.ContainsKey(a.Id)).Select((a, i) => (i, a)).ToArray();
        if (missing.Length > 0)
        {
            using var anchor = await AnchorFile.CreateAsync(_session, cancellationToken);
            var made = await _evaluator.EvaluateAsync(missing, _round++, anchor?.Model, null, cancellationToken);
            foreach (var e in made)
            {
                var found = new TrueEvaluation(e.ArchitectureId, e.Genes, e.Succeeded ? e.Quality!.Value : 0, e.Succeeded ? e.Latency!.MedianMs : double.PositiveInfinity);
                _known[e.ArchitectureId] = found;
                await File.AppendAllTextAsync(_path, Line(found), cancellationToken);
            }
        }

        return [.. asked.Select(a => _known[a.Id])];
    }

    private static string Line(TrueEvaluation found) => JsonSerializer.Serialize(new { id = found.ArchitectureId, genes = found.Genes, accuracy = found.Accuracy, latencyMs = double.IsFinite(found.LatencyMs) ? found.LatencyMs : (double?)null }) + "\n";

    // The last line may have been cut off by the end of the process that wrote it.
    private static TrueEvaluation? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var latency = root.GetProperty("latencyMs");
            return new TrueEvaluation(
                root.GetProperty("id").GetString()!,
                [.. root.GetProperty("genes").EnumerateArray().Select(g => g.GetInt32())],
                root.GetProperty("accuracy").GetDouble(),
                latency.ValueKind == JsonValueKind.Null ? double.PositiveInfinity : latency.GetDouble());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
