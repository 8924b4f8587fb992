using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NasService.Core.Artifacts;
using NasService.Core.Documents;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;

namespace NasService.Worker.Queue;

/// <summary>Measures through the queue, by the meter of that name of whichever worker sits on the device.</summary>
/// <param name="name">Of the meter.</param>
/// <param name="job">Whose measurements they are.</param>
/// <param name="device">Where.</param>
/// <param name="catalog">Notes what the files are.</param>
/// <param name="artifacts">Keeps the files.</param>
/// <param name="items">Waits for the queue.</param>
/// <param name="watch">Tells when the device is away: then it is not waited for. Null: it is, for as long as it takes.</param>
internal sealed class QueuedMeter(
    string name, SearchJob job, DeviceFingerprint device, IArtifactCatalog catalog, IArtifactStore artifacts, ItemWait items,
        DeviceWatch? watch = null)
    : ILatencyMeter, IDevicePresence
{
    public string Name => name;

    public DeviceFingerprint Device => device;

    public bool RunsModels => true;

    public Task<bool> IsThereAsync(CancellationToken cancellationToken)
        => watch is null ? Task.FromResult(true) : watch.IsThereAsync(device.Name, cancellationToken);

    public async Task<IReadOnlyList<MeteredModel>> MeasureAsync(
        IReadOnlyList<ModelFile> models, ModelFile? anchor, MeasurementPlan plan, Random order, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var stored = new List<StoredModel>();
        foreach (var model in models)
        {
            stored.Add(await StoreAsync(model, cancellationToken));
        }

        var request = new MeasureRequest([.. stored], anchor is null ? null : await StoreAsync(anchor, cancellationToken), plan, order.Next(), name);
        var payload = JsonSerializer.Serialize(request, DocumentJson.Options);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)))[..16];
        var item = new NewWorkItem($"{job.Id}/{WorkKinds.Measure}/{hash}", job.Id, WorkKinds.Measure, WorkGroups.Measure(device.Name), job.Priority, payload);
        var ended = await WaitAsync(item, cancellationToken);
        if (ended.State != WorkState.Done)
        {
            throw new DeviceFailedException(device.Name, $"{models.Count} models cannot be measured on {device.Id}: {ended.Error}");
        }

        var results = DocumentJson.Read<MeasureResult[]>(ended.ResultJson!).ToDictionary(r => r.ArchitectureId, StringComparer.Ordinal);
        progress?.Report(models.Count);
        return [.. models.Select(m => new MeteredModel(m, results[m.ArchitectureId].Latency, results[m.ArchitectureId].Error))];
    }

    private async Task<WorkItem> WaitAsync(NewWorkItem item, CancellationToken cancellationToken)
    {
        if (watch is null)
        {
            return (await items.RunAsync([item], null, cancellationToken))[0];
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var done = items.RunAsync([item], null, either.Token);
        var gone = watch.GoneAsync(device.Name, either.Token);
        var first = await Task.WhenAny(done, gone);
        await either.CancelAsync();
        try
        {
            await Task.WhenAll(done, gone);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The one that was not first.
        }

        await first;
        return done.IsCompletedSuccessfully ? (await done)[0] : throw new DeviceAwayException(device.Name);
    }

    private async Task<StoredModel> StoreAsync(ModelFile model, CancellationToken cancellationToken)
    {
        var blob = await artifacts.WriteAsync(
            async (stream, token) =>
            {
                await using var file = File.OpenRead(model.Path);
                await file.CopyToAsync(stream, token);
            },
            cancellationToken);
        await catalog.RegisterArtifactAsync(new NewArtifact(blob, job.Id, ArtifactKinds.Candidate, "model.onnx", model.ArchitectureId), cancellationToken);
        return new StoredModel(model.ArchitectureId, blob.Digest.Value);
    }
}
