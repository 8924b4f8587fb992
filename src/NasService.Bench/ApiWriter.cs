using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Access;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Tasks;
using NasService.Storage;

namespace NasService.Bench;

/// <summary>Writes to a service's store what a worker would: a job's evaluations and fronts.</summary>
internal sealed class ApiWriter(DataFolder folder, TimeProvider time) : IAsyncDisposable
{
    private const int Batch = 25;
    private const int FrontPoints = 20;
    private static readonly DeviceFingerprint Device = new("bench", "bench", "none", "onnxruntime", "0", "CPUExecutionProvider", "none", 1);
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddNasStorage(new StorageOptions { Database = folder.Database, ArtifactFolder = folder.Artifacts }).BuildServiceProvider();

    private IJobStore Store => _services.GetRequiredService<IJobStore>();

    /// <summary>Administrators' keys: streams are limited by key.</summary>
    public async Task<IReadOnlyList<string>> CreateKeysAsync(int count, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var secret = ApiKeySecret.Create();
            var key = new NewApiKey(JobId.Create(time), secret.Prefix, secret.Hash, "bench", "bench", ApiScopes.Read | ApiScopes.Submit | ApiScopes.Admin, null);
            await _services.GetRequiredService<IApiKeyStore>().AddKeyAsync(key, cancellationToken);
            keys.Add(secret.Text);
        }

        return keys;
    }

    public async Task<StageTicket> StartAsync(string jobId, CancellationToken cancellationToken)
    {
        await Store.TryStartJobAsync(jobId, cancellationToken);
        await Store.RegisterDeviceAsync(Device, cancellationToken);
        return (await Store.BeginStageAsync(jobId, StageNames.Search, 3, null, cancellationToken))!.Ticket;
    }

    /// <summary>Evenly over <paramref name="span"/>, or as fast as the store takes them; then the job has succeeded.</summary>
    public async Task WriteAsync(StageTicket ticket, int evaluations, TimeSpan span, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        for (var first = 0; first < evaluations; first += Batch)
        {
            var count = Math.Min(Batch, evaluations - first);
            await Store.AppendEvaluationsAsync(ticket, new EvaluationBatch([.. Enumerable.Range(first, count).Select(Make)], "bench", null), cancellationToken);
            if (first / Batch % 8 == 0)
            {
                await Store.SaveFrontAsync(ticket, Front(first + count), cancellationToken);
            }

            var due = span * ((double)(first + count) / evaluations);
            var early = due - time.GetElapsedTime(began);
            if (early > TimeSpan.Zero)
            {
                await Task.Delay(early, time, cancellationToken);
            }
        }

        await Store.CompleteStageIfRunningAsync(ticket, StageUsage.None, cancellationToken);
        await Store.CompleteJobIfRunningAsync(ticket.JobId, cancellationToken);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private NewFront Front(int evaluations) => new()
    {
        Id = JobId.Create(time),
        DeviceId = Device.Id,
        ReferenceQuality = 0,
        ReferenceLatencyMs = 1,
        Hypervolume = 0.5,
        Evaluations = evaluations,
        Verified = false,
        Points = [.. Enumerable.Range(0, FrontPoints).Select(i => Point(i))],
    };

    private static FrontPoint Point(int i)
    {
        var e = Make(i);
        return new FrontPoint
        {
            ArchitectureId = e.ArchitectureId,
            Genes = e.Genes,
            Choices = e.Choices,
            Policy = e.Policy,
            Validation = QualityScore.OfShare(ImageClassification.Accuracy.Name, 500 + (10 * i), 1000),
            Latency = Latency(0.02 + (i / 1000.0)),
            ModelBytes = e.ModelBytes,
            Macs = e.Macs,
            Parameters = e.Parameters,
        };
    }

    private static LatencyMeasurement Latency(double median) => new(median, median * 0.9, median * 1.1, median * 0.99, median * 1.01, 300, 50, 1, 1, Device.Id);

    // As many dimensions as the demo's space; the values mean nothing.
    private static Evaluation Make(int index)
    {
        var random = new Random(index);
        var median = 0.02 + (random.NextDouble() / 10);
        return new Evaluation
        {
            Index = index,
            Round = index / Batch,
            ArchitectureId = $"{index:x16}",
            Genes = [.. Enumerable.Range(0, 21).Select(_ => random.Next(3))],
            Choices = ImmutableSortedDictionary.CreateRange(Enumerable.Range(0, 14).Select(i => KeyValuePair.Create($"stage{i}.width", (double)random.Next(64)))),
            Policy = ImmutableSortedDictionary.CreateRange(Enumerable.Range(0, 7).Select(i => KeyValuePair.Create($"stage{i}.bits", 8))),
            Quality = QualityScore.OfShare(ImageClassification.Accuracy.Name, random.Next(6667), 6667),
            Latency = Latency(median),
            ModelBytes = 200_000 + random.Next(100_000),
            Macs = 3_000_000 + random.Next(3_000_000),
            Parameters = 50_000 + random.Next(100_000),
            Provenance = new EvaluationProvenance("00", "00", "none", 0),
        };
    }
}
